import { closedClass } from '../../languages/en/closed-classes.ts';
import { ADJECTIVE, dominantPart, isOrdinaryWord, lemma, NOUN, partsOfSpeech, VERB } from '../../languages/en/lexicon.ts';
import { PARTY_WORDS } from '../../languages/en/parties.ts';
import { DIRECTIONS } from '../../languages/en/place-words.ts';
import { isInvariant, verbForm } from '../../languages/en/verb-forms.ts';
import { isCapitalised } from '../../mentions/runs.ts';
import { byWord } from '../../text/by-word.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { TokenSpan } from '../../text/span.ts';
import { GLUED, NUMBER, POSSESSIVE, WORD } from '../../text/tokens.ts';
import type { BlockView } from '../block-view.ts';

/** What a token does in its clause. `past`: a past form that may be a finite verb or a participle; `participle`: surely one. */
export type Tag =
  | 'name'
  | 'noun'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'owner'
  | 'pronoun'
  | 'number'
  | 'time'
  | 'possessive'
  | 'preposition'
  | 'to'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'verb'
  | 'past'
  | 'participle'
  | 'gerund'
  | 'mark';

/** Tags of a sentence's tokens; index 0 is the sentence's first token. */
export function tagsOf(view: BlockView, { from, to }: TokenSpan): readonly Tag[] {
  const tags: Tag[] = [];
  const { tokens, quantities } = view.reading;
  const hedges = flatMap(quantities, ({ parts }) => parts.hedge ?? []);
  for (let at = from; at < to; at++) {
    const tag = hedges.some((hedge) => hedge.from <= at && at < hedge.to) ? 'number' : fixedTag(view, at, from);
    tags.push(tag ?? openTag(tokens.folds[at]!, tags, { next: nextOf(view, at, to) }));
  }
  return withVerb(tags, view, from);
}

const ONCE: ReadonlySet<string> = new Set(['first', 'last', 'next']);
const BEFORE_ADJECTIVE: ReadonlySet<string | undefined> = new Set(['determiner', 'owner']);

interface Next {
  readonly fold: string;
  /** It begins a phrase that a verb could have as its object or adjunct. */
  readonly opens: boolean;
  /** It begins an object. */
  readonly object: boolean;
  /** It ends the phrase before it: a mark, a small word or the sentence's end. */
  readonly closes: boolean;
  /** A form of "be", "have" or a modal comes next. */
  readonly auxiliary: boolean;
  /** A noun in the singular stands before the word, so that no base form can be its verb. */
  readonly afterSingular: boolean;
  /** A hyphen joins the word to the one before it. */
  readonly joined: boolean;
}

function nextOf(view: BlockView, at: number, to: number): Next {
  const next = at + 1;
  const previous = view.reading.tokens.folds[at - 1] ?? '';
  const joined = previous === '-';
  const afterSingular = !previous.endsWith('s') && lemma(previous, 'noun') === previous;
  if (next >= to) return { fold: '', opens: false, object: false, closes: true, auxiliary: false, joined, afterSingular };
  const fold = view.reading.tokens.folds[next]!;
  const of = closedClass(fold);
  const object =
    of === 'determiner' ||
    of === 'owner' ||
    of === 'pronoun' ||
    view.mentionAt(next) !== undefined ||
    view.unknownAt(next) !== undefined ||
    view.quantityAt(next) !== undefined;
  const opens = object || of === 'to' || (of === 'preposition' && fold !== 'of') || view.dateAt(next) !== undefined;
  const auxiliary = of === 'be' || of === 'have' || of === 'modal';
  return { fold, opens, object, auxiliary, joined, afterSingular, closes: of !== undefined || view.reading.tokens.kind[next] !== WORD };
}

function fixedTag(view: BlockView, at: number, first: number): Tag | undefined {
  const { kind, folds } = view.reading.tokens;
  if (kind[at] === POSSESSIVE) return 'possessive';
  const mention = view.mentionAt(at);
  if (mention) return mention.form === 'pronoun' ? undefined : 'name';
  if (view.dateAt(at)) return 'time';
  const quantity = view.quantityAt(at);
  // "First elected in 2010": when, not how many.
  if (quantity?.type === 'ordinal' && folds[at] === 'first' && isPastForm(folds[at + 1] ?? '')) return 'adverb';
  if (quantity) return 'number';
  if (kind[at] === NUMBER) return 'number';
  if (kind[at] !== WORD) return isBarePossessive(view, at) ? 'possessive' : 'mark';
  const fold = folds[at]!;
  // "The council last raised taxes in 2008", but "the last elected mayor".
  if (fold === 'last' && isPastForm(folds[at + 1] ?? '') && !DETERMINING.has(closedClass(folds[at - 1] ?? '') ?? '')) return 'adverb';
  const closed = closedClass(fold);
  // "last won the league".
  if (
    closed === 'adjective' &&
    ONCE.has(fold) &&
    isPastForm(folds[at + 1] ?? '') &&
    !BEFORE_ADJECTIVE.has(closedClass(folds[at - 1] ?? ''))
  )
    return 'adverb';
  if (closed === 'relative' && fold === 'that' && isDemonstrative(view, at)) return 'determiner';
  if (closed) return closed;
  if (!isCapitalised(view.reading.tokens, at)) return undefined;
  const name = view.unknownAt(at);
  const alone = name === undefined || name.to - name.from === 1;
  return at === first && alone && isOrdinaryWord(fold) && !PARTY_WORDS.has(fold) ? undefined : 'name';
}

/** "the Rovers’ win": an apostrophe that no mark before it opens. */
function isBarePossessive({ reading: { tokens } }: BlockView, at: number): boolean {
  const { folds, kind, shape } = tokens;
  if (folds[at] !== '’' && folds[at] !== "'") return false;
  return (
    kind[at - 1] === WORD &&
    folds[at - 1]!.endsWith('s') &&
    (shape[at]! & GLUED) !== 0 &&
    !folds.includes('‘') &&
    kind[at + 1] !== undefined
  );
}

/** "that year", "said that": the first points at a noun. */
function isDemonstrative({ reading: { tokens } }: BlockView, at: number): boolean {
  const next = tokens.folds[at + 1] ?? '';
  const before = closedClass(tokens.folds[at - 1] ?? '');
  return before === 'preposition' && dominantPart(next) === NOUN;
}

const canBeVerb = byWord((fold) => fold === 'born' || ((partsOfSpeech(lemma(fold, 'verb')) & VERB) !== 0 && verbForm(fold) !== 'none'));
const canBeNoun = byWord((fold) => (partsOfSpeech(lemma(fold, 'noun')) & NOUN) !== 0);
const canBeAdjective = byWord((fold) => (partsOfSpeech(fold) & ADJECTIVE) !== 0);

function isPastForm(fold: string): boolean {
  const form = canBeVerb(fold) ? verbForm(fold) : 'none';
  return form === 'past' || form === 'participle' || form === 'preterite';
}

/** After these "last" says which. */
const DETERMINING: ReadonlySet<string> = new Set(['determiner', 'owner']);

const BEFORE_NOUN: ReadonlySet<Tag> = new Set(['determiner', 'owner', 'adjective', 'possessive', 'number']);
const AUXILIARY: ReadonlySet<Tag> = new Set(['be', 'have', 'do', 'modal']);

function openTag(fold: string, before: readonly Tag[], { next }: { next: Next }): Tag {
  let i = before.length - 1;
  while (i >= 0 && before[i] === 'adverb') i--;
  if (before[i] === 'time' && (before[i - 1] === 'possessive' || before[i - 1] === 'determiner' || before[i - 1] === 'owner')) i--;
  const left = before[i] === 'mark' && next.joined ? 'adjective' : before[i];
  const form = canBeVerb(fold) ? verbForm(fold) : 'none';
  if (fold.endsWith('ly') && !canBeVerb(fold) && !(dominantPart(fold) === ADJECTIVE && left === 'determiner')) return 'adverb';
  if (left !== undefined && AUXILIARY.has(left)) {
    if ((left === 'modal' || left === 'do') && form === 'base') return 'verb';
    if ((left === 'be' || left === 'have') && (form === 'participle' || form === 'past' || isInvariant(fold))) return 'participle';
    if (left === 'be' && form === 'gerund') return 'gerund';
  }
  // "crosses the Tamber east of Hamre"
  if (next.fold === 'of' && (left === 'name' || left === 'noun') && DIRECTIONS.has(fold)) return 'adverb';
  if (form === 'preterite') return 'verb';
  if (left === 'to' && form === 'base') return 'verb';
  const nominal = canBeNoun(fold) || !canBeVerb(fold);
  if (left !== undefined && BEFORE_NOUN.has(left) && before.at(-1) !== 'adverb') {
    if (canBeAdjective(fold) && dominantPart(fold) === ADJECTIVE) return canBeNoun(fold) && next.closes ? 'noun' : 'adjective';
    if (form === 'past' || form === 'participle') return left === 'number' || !canBeNoun(fold) ? pastTag(form, left) : 'noun';
    if (form === 'base' || form === 'gerund' || form === 'none') return 'noun';
    if (left !== 'number' && nominal) return 'noun';
  }
  if (form === 'gerund' && next.object && (left === 'name' || left === 'noun' || left === 'pronoun')) return 'gerund';
  if (form === 'gerund') return left === 'preposition' || !canBeNoun(fold) || left === 'mark' || left === undefined ? 'gerund' : 'noun';
  if (form === 'participle') return 'participle';
  if (form === 'past') return dominantPart(fold) === ADJECTIVE && !next.opens ? 'adjective' : 'past';
  if (form === 'third' && left !== 'preposition') {
    if (nominal && (left === undefined || next.auxiliary || (left === 'noun' && hasVerb(before)))) return 'noun';
    if (!nominal || dominantPart(fold) === VERB) return 'verb';
    if ((left === 'name' || left === 'relative' || left === 'pronoun' || left === 'mark') && next.opens && next.fold !== 'for')
      return 'verb';
    return 'noun';
  }
  if (form === 'base' && isInvariant(fold) && (left === 'name' || left === 'noun' || left === 'mark') && next.opens) return 'past';
  if (form === 'base' && (left === 'pronoun' || left === 'relative')) return 'verb';
  if (
    form === 'base' &&
    dominantPart(fold) === VERB &&
    left !== 'preposition' &&
    !canBeAdjective(fold) &&
    !(nominal && (next.auxiliary || left === 'name' || left === 'adjective' || (left === 'noun' && next.afterSingular)))
  )
    return 'verb';
  const part = dominantPart(fold);
  const endsPhrase = next.closes && left !== undefined && (BEFORE_NOUN.has(left) || left === 'noun' || left === 'name');
  if (part === ADJECTIVE) return canBeNoun(fold) && endsPhrase ? 'noun' : 'adjective';
  return nominal ? 'noun' : 'adjective';
}

const VERBAL: ReadonlySet<Tag> = new Set(['verb', 'past', 'be', 'have', 'do', 'modal']);
const BOUNDARY: ReadonlySet<Tag> = new Set(['mark', 'relative', 'coordinator', 'subordinator']);

/** Whether the clause that is being read has its verb. */
function hasVerb(before: readonly Tag[]): boolean {
  for (let i = before.length - 1; i >= 0 && !BOUNDARY.has(before[i]!); i--) if (VERBAL.has(before[i]!)) return true;
  return false;
}

/** After an article a participle stands for an adjective ("the appointed judge"); after a number it may be a verb ("310 built the yard"). */
function pastTag(form: 'past' | 'participle', left: Tag): Tag {
  return left === 'number' ? form : 'adjective';
}

const OPEN: ReadonlySet<Tag> = new Set(['noun', 'name', 'adjective']);
const BEFORE_VERB: ReadonlySet<Tag> = new Set(['noun', 'name', 'mark']);
const AFTER_VERB: ReadonlySet<Tag> = new Set(['preposition', 'determiner', 'owner', 'number', 'to', 'time', 'name', 'adverb']);

/** The verb of a sentence that shows none is told from a noun by the want of another: "Nordline names chief", "applications close on Friday". */
function withVerb(tags: Tag[], view: BlockView, from: number): readonly Tag[] {
  if (tags.some((tag) => tag === 'verb' || tag === 'past' || tag === 'be' || tag === 'have' || tag === 'modal')) return tags;
  const { folds } = view.reading.tokens;
  const formAt = (i: number) => (canBeVerb(folds[from + i]!) ? verbForm(folds[from + i]!) : 'none');
  const may = (i: number) => OPEN.has(tags[i]!) && BEFORE_VERB.has(tags[i - 1]!) && !view.mentionAt(from + i) && i + 1 < tags.length;
  for (let i = 1; i < tags.length; i++) {
    if (!may(i)) continue;
    const form = formAt(i);
    const headline = form === 'third' && tags[i - 1] !== 'mark' && tags[i + 1] !== 'mark';
    if (headline || (form === 'base' && AFTER_VERB.has(tags[i + 1]!) && folds[from + i + 1] !== 'of')) {
      tags[i] = 'verb';
      return tags;
    }
  }
  return tags;
}
