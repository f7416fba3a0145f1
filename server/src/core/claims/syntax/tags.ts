import type { ClosedClass } from '../../languages/en/closed-classes.ts';
import { isOrdinaryWord } from '../../languages/en/lexicon.ts';
import { PARTY_WORDS } from '../../languages/en/parties.ts';
import { DIRECTIONS } from '../../languages/en/place-words.ts';
import { isCapitalised } from '../../mentions/runs.ts';
import type { TokenSpan } from '../../text/span.ts';
import { GLUED, NUMBER, POSSESSIVE, WORD } from '../../text/tokens.ts';
import type { BlockView } from '../block-view.ts';
import {
  CAN_ADJECTIVE,
  CAN_NOUN,
  CAN_VERB,
  closedOf,
  ENDS_IN_LY,
  formOf,
  INVARIANT,
  kindsAt,
  PAST_FORM,
  RATHER_ADJECTIVE,
  RATHER_NOUN,
  RATHER_VERB,
  SINGULAR,
} from './word-kinds.ts';

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
export function tagsOf(view: BlockView, span: TokenSpan): readonly Tag[] {
  return new Tagger(view, span).read();
}

/** What the spans of a block say of a token: `hedge` of an amount, or `open` where a pronoun stands for a known thing. */
type Marked = 'hedge' | 'name' | 'open' | 'time' | 'number';

const ONCE: ReadonlySet<string> = new Set(['first', 'last', 'next']);

/** Tags one sentence from left to right; a class because each tag hangs on those before it and on the words around it. */
class Tagger {
  readonly #view: BlockView;
  readonly #from: number;
  readonly #to: number;
  readonly #tags: Tag[] = [];
  /** Kinds of its words, and of those right before and behind it. */
  readonly #kinds: number[] = [];
  readonly #marked: (Marked | undefined)[] = [];

  constructor(view: BlockView, { from, to }: TokenSpan) {
    this.#view = view;
    this.#from = from;
    this.#to = to;
    for (let at = from - 1; at <= to; at++) this.#kinds.push(kindsAt(view.reading.tokens, at));
    for (let at = from; at < to; at++) this.#marked.push(undefined);
    const { quantities, dates } = view.reading;
    for (const quantity of quantities) this.#mark(quantity, 'number');
    for (const date of dates) this.#mark(date, 'time');
    for (const mention of view.mentions) this.#mark(mention, mention.form === 'pronoun' ? 'open' : 'name');
    for (const { parts } of quantities) if (parts.hedge) this.#mark(parts.hedge, 'hedge');
  }

  read(): readonly Tag[] {
    for (let at = this.#from; at < this.#to; at++) this.#tags.push(this.#fixedTag(at) ?? this.#openTag(at));
    return this.#withVerb();
  }

  #mark({ from, to }: TokenSpan, as: Marked): void {
    const end = Math.min(to, this.#to);
    for (let at = Math.max(from, this.#from); at < end; at++) this.#marked[at - this.#from] = as;
  }

  /** Kinds of the word at a token of the sentence, or right beside it. */
  #kindsAt(at: number): number {
    return this.#kinds[at - this.#from + 1]!;
  }

  #fixedTag(at: number): Tag | undefined {
    const { tokens } = this.#view.reading;
    const { kind, folds } = tokens;
    const marked = this.#marked[at - this.#from];
    if (marked === 'hedge') return 'number';
    if (kind[at] === POSSESSIVE) return 'possessive';
    if (marked === 'open') return undefined;
    const fold = folds[at]!;
    const beforePast = (this.#kindsAt(at + 1) & PAST_FORM) !== 0;
    // "First elected in 2010": when, not how many.
    if (marked === 'number' && beforePast && fold === 'first' && this.#view.quantityAt(at)?.type === 'ordinal') return 'adverb';
    if (marked !== undefined) return marked;
    if (kind[at] === NUMBER) return 'number';
    if (kind[at] !== WORD) return isBarePossessive(this.#view, at) ? 'possessive' : 'mark';
    const closed = closedOf(this.#kindsAt(at));
    // "The council last raised taxes in 2008", "last won the league", but "the last elected mayor".
    if (beforePast && ONCE.has(fold) && !isDetermining(closedOf(this.#kindsAt(at - 1)))) return 'adverb';
    if (closed === 'relative' && fold === 'that' && this.#isDemonstrative(at)) return 'determiner';
    if (closed) return closed;
    if (!isCapitalised(tokens, at)) return undefined;
    const name = this.#view.unknownAt(at);
    const alone = name === undefined || name.to - name.from === 1;
    return at === this.#from && alone && isOrdinaryWord(fold) && !PARTY_WORDS.has(fold) ? undefined : 'name';
  }

  /** "that year", "said that": the first points at a noun. */
  #isDemonstrative(at: number): boolean {
    return closedOf(this.#kindsAt(at - 1)) === 'preposition' && (this.#kindsAt(at + 1) & RATHER_NOUN) !== 0;
  }

  #openTag(at: number): Tag {
    const before = this.#tags;
    const { folds } = this.#view.reading.tokens;
    const kinds = this.#kindsAt(at);
    const last = before[before.length - 1];
    let i = before.length - 1;
    while (i >= 0 && before[i] === 'adverb') i--;
    if (before[i] === 'time' && (before[i - 1] === 'possessive' || before[i - 1] === 'determiner' || before[i - 1] === 'owner')) i--;
    // A hyphen joins the word to the one before it.
    const left = before[i] === 'mark' && folds[at - 1] === '-' ? 'adjective' : before[i];
    const form = formOf(kinds);
    const canVerb = (kinds & CAN_VERB) !== 0;
    const canNoun = (kinds & CAN_NOUN) !== 0;
    if ((kinds & ENDS_IN_LY) !== 0 && !canVerb && !((kinds & RATHER_ADJECTIVE) !== 0 && left === 'determiner')) return 'adverb';
    if (left === 'modal' || left === 'do') {
      if (form === 'base') return 'verb';
    } else if (left === 'be' || left === 'have') {
      if (form === 'participle' || form === 'past' || (kinds & INVARIANT) !== 0) return 'participle';
      if (left === 'be' && form === 'gerund') return 'gerund';
    }
    // "crosses the Tamber east of Hamre"
    if ((left === 'name' || left === 'noun') && this.#foldBehind(at) === 'of' && DIRECTIONS.has(folds[at]!)) return 'adverb';
    if (form === 'preterite') return 'verb';
    if (left === 'to' && form === 'base') return 'verb';
    const nominal = canNoun || !canVerb;
    if (opensNoun(left) && last !== 'adverb') {
      if ((kinds & CAN_ADJECTIVE) !== 0 && (kinds & RATHER_ADJECTIVE) !== 0) return canNoun && this.#closes(at + 1) ? 'noun' : 'adjective';
      if (form === 'past' || form === 'participle') return left === 'number' || !canNoun ? pastTag(form, left) : 'noun';
      if (form === 'base' || form === 'gerund' || form === 'none') return 'noun';
      if (left !== 'number' && nominal) return 'noun';
    }
    if (form === 'gerund') {
      if ((left === 'name' || left === 'noun' || left === 'pronoun') && this.#beginsObject(at + 1)) return 'gerund';
      return left === 'preposition' || !canNoun || left === 'mark' || left === undefined ? 'gerund' : 'noun';
    }
    if (form === 'participle') return 'participle';
    if (form === 'past') return (kinds & RATHER_ADJECTIVE) !== 0 && !this.#opensPhrase(at + 1) ? 'adjective' : 'past';
    if (form === 'third' && left !== 'preposition') {
      if (nominal && (left === undefined || this.#isAuxiliary(at + 1) || (left === 'noun' && hasVerb(before)))) return 'noun';
      if (!nominal || (kinds & RATHER_VERB) !== 0) return 'verb';
      if (left === 'name' || left === 'relative' || left === 'pronoun' || left === 'mark')
        if (this.#foldBehind(at) !== 'for' && this.#opensPhrase(at + 1)) return 'verb';
      return 'noun';
    }
    if (form === 'base') {
      const named = left === 'name' || left === 'noun' || left === 'mark';
      if (named && (kinds & INVARIANT) !== 0 && this.#opensPhrase(at + 1)) return 'past';
      if (left === 'pronoun' || left === 'relative') return 'verb';
      if ((kinds & RATHER_VERB) !== 0 && left !== 'preposition' && (kinds & CAN_ADJECTIVE) === 0) {
        const rather = nominal && (left === 'name' || left === 'adjective' || (left === 'noun' && this.#isSingular(at - 1)));
        if (!rather && !(nominal && this.#isAuxiliary(at + 1))) return 'verb';
      }
    }
    if ((kinds & RATHER_ADJECTIVE) !== 0)
      return canNoun && (opensNoun(left) || left === 'noun' || left === 'name') && this.#closes(at + 1) ? 'noun' : 'adjective';
    return nominal ? 'noun' : 'adjective';
  }

  /** Fold of the token behind one, if the sentence has any. */
  #foldBehind(at: number): string {
    return at + 1 < this.#to ? this.#view.reading.tokens.folds[at + 1]! : '';
  }

  /** Whether a token begins an object. */
  #beginsObject(at: number): boolean {
    if (at >= this.#to) return false;
    const closed = closedOf(this.#kindsAt(at));
    if (closed === 'determiner' || closed === 'owner' || closed === 'pronoun') return true;
    const view = this.#view;
    return view.mentionAt(at) !== undefined || view.unknownAt(at) !== undefined || view.quantityAt(at) !== undefined;
  }

  /** Whether a token begins a phrase that a verb could have as its object or adjunct. */
  #opensPhrase(at: number): boolean {
    if (at >= this.#to) return false;
    if (this.#beginsObject(at)) return true;
    const closed = closedOf(this.#kindsAt(at));
    if (closed === 'to' || (closed === 'preposition' && this.#view.reading.tokens.folds[at] !== 'of')) return true;
    return this.#view.dateAt(at) !== undefined;
  }

  /** Whether a token ends the phrase before it: a mark, a small word or the sentence's end. */
  #closes(at: number): boolean {
    return at >= this.#to || closedOf(this.#kindsAt(at)) !== undefined || this.#view.reading.tokens.kind[at] !== WORD;
  }

  /** A form of "be" or "have", or a modal. */
  #isAuxiliary(at: number): boolean {
    const closed = at < this.#to ? closedOf(this.#kindsAt(at)) : undefined;
    return closed === 'be' || closed === 'have' || closed === 'modal';
  }

  /** A noun in the singular, behind which no base form can be its verb. */
  #isSingular(at: number): boolean {
    return (this.#kindsAt(at) & SINGULAR) !== 0;
  }

  /** The verb of a sentence that shows none is told from a noun by the want of another: "Nordline names chief", "applications close on Friday". */
  #withVerb(): readonly Tag[] {
    const tags = this.#tags;
    for (let i = 0; i < tags.length; i++) if (isVerbal(tags[i]!) && tags[i] !== 'do') return tags;
    const { folds } = this.#view.reading.tokens;
    const from = this.#from;
    for (let i = 1; i + 1 < tags.length; i++) {
      const before = tags[i - 1]!;
      if (!isOpen(tags[i]!) || !(before === 'noun' || before === 'name' || before === 'mark') || this.#view.mentionAt(from + i)) continue;
      const form = formOf(this.#kindsAt(from + i));
      const headline = form === 'third' && before !== 'mark' && tags[i + 1] !== 'mark';
      if (headline || (form === 'base' && AFTER_VERB.has(tags[i + 1]!) && folds[from + i + 1] !== 'of')) {
        tags[i] = 'verb';
        return tags;
      }
    }
    return tags;
  }
}

/** After these "last" says which. */
function isDetermining(closed: ClosedClass | undefined): boolean {
  return closed === 'determiner' || closed === 'owner';
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

/** What a noun follows. */
function opensNoun(tag: Tag | undefined): boolean {
  return tag === 'determiner' || tag === 'owner' || tag === 'adjective' || tag === 'possessive' || tag === 'number';
}

function isOpen(tag: Tag): boolean {
  return tag === 'noun' || tag === 'name' || tag === 'adjective';
}

function isVerbal(tag: Tag): boolean {
  return tag === 'verb' || tag === 'past' || tag === 'be' || tag === 'have' || tag === 'do' || tag === 'modal';
}

const BOUNDARY: ReadonlySet<Tag> = new Set(['mark', 'relative', 'coordinator', 'subordinator']);

/** Whether the clause that is being read has its verb. */
function hasVerb(before: readonly Tag[]): boolean {
  for (let i = before.length - 1; i >= 0 && !BOUNDARY.has(before[i]!); i--) if (isVerbal(before[i]!)) return true;
  return false;
}

/** After an article a participle stands for an adjective ("the appointed judge"); after a number it may be a verb ("310 built the yard"). */
function pastTag(form: 'past' | 'participle', left: Tag | undefined): Tag {
  return left === 'number' ? form : 'adjective';
}

const AFTER_VERB: ReadonlySet<Tag> = new Set(['preposition', 'determiner', 'owner', 'number', 'to', 'time', 'name', 'adverb']);
