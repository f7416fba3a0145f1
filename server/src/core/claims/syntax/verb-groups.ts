import { BELIEF_VERBS, CLAIM_VERBS, PURPOSES } from '../../languages/en/governance.ts';
import { lemma } from '../../languages/en/lexicon.ts';
import { PRESENT_AUXILIARIES } from '../../languages/en/tense.ts';
import { INTRANSITIVE } from '../../languages/en/verb-forms.ts';
import type { TokenSpan } from '../../text/span.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { type SyntaxParts, sameClause, tagAt } from './predication.ts';
import type { Tag } from './tags.ts';

/** A verb with its auxiliaries. */
export interface VerbGroup extends TokenSpan {
  /** Token of the verb itself; of the last form of "be" where that is the verb. */
  readonly head: number;
  readonly passive: boolean;
  readonly copula: boolean;
  readonly finite: boolean;
  readonly infinitive: boolean;
  /** The relative word that opens its clause, with its token; of a verb that "and" joins to another's, the same. */
  readonly relative: string | undefined;
  readonly relativeAt: number | undefined;
}

function isAuxiliary(tag: Tag | undefined): boolean {
  return tag === 'be' || tag === 'have' || tag === 'do' || tag === 'modal';
}

function isMain(tag: Tag | undefined): boolean {
  return tag === 'verb' || tag === 'past' || tag === 'participle' || tag === 'gerund';
}

/** What begins another clause. */
function beginsPart(tag: Tag | undefined): boolean {
  return tag === 'coordinator' || tag === 'subordinator' || tag === 'relative';
}

/** A sentence on the way from its first verb group to its last. */
interface Reached extends SyntaxParts {
  /** Whether each token of the sentence stands in a noun phrase. */
  readonly phrased: readonly boolean[];
  /** The groups before. */
  readonly groups: readonly VerbGroup[];
}

/** The verb groups of a sentence, in order. */
export function verbGroups({ view, span, tags, phrases, clauses }: SyntaxParts): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  const reached: Reached = { view, span, tags, phrases, clauses, phrased: phrasedOf(phrases, span), groups };
  let at = span.from;
  while (at < span.to) {
    const tag = tagAt(reached, at);
    if (isPhrased(at, reached) || !(isAuxiliary(tag) || isMain(tag))) {
      at++;
      continue;
    }
    const group = groupAt(at, reached);
    groups.push(group);
    at = group.to;
  }
  return groups;
}

function phrasedOf(phrases: readonly NounPhrase[], span: TokenSpan): readonly boolean[] {
  const phrased: boolean[] = [];
  // Phrases are in order.
  for (const { from, to } of phrases) {
    while (phrased.length < from - span.from) phrased.push(false);
    while (phrased.length < to - span.from) phrased.push(true);
  }
  while (phrased.length < span.to - span.from) phrased.push(false);
  return phrased;
}

function isPhrased(at: number, { phrased, span }: Reached): boolean {
  return phrased[at - span.from] === true;
}

function groupAt(start: number, reached: Reached): VerbGroup {
  const { span, view } = reached;
  const { folds } = view.reading.tokens;
  let at = start;
  let last = start;
  let be = false;
  let auxiliaries = 0;
  while (at < span.to && !isPhrased(at, reached)) {
    const here = tagAt(reached, at);
    if (isAuxiliary(here)) {
      be = here === 'be';
      auxiliaries++;
      last = at;
    } else if (here === 'mark' && folds[at] === '-' && (folds[at - 1] === 're' || folds[at - 1] === 'de')) {
      // "re-elected"
    } else if (here === 'to' && be && at > start && isToBe(start, at, reached)) {
      // "is to begin"
    } else if (here !== 'adverb') break;
    at++;
  }
  const main = at < span.to && !isPhrased(at, reached) && isMain(tagAt(reached, at)) ? at : undefined;
  const head = main ?? last;
  const form = tagAt(reached, head);
  const relativeAt = relativeOf(start, reached);
  const passive =
    main !== undefined &&
    ((be && form !== 'gerund') ||
      (auxiliaries === 0 && (form === 'participle' || (form === 'past' && relativeAt === undefined && isReduced(head, reached)))));
  const finite = auxiliaries > 0 || form === 'verb' || (form === 'past' && !passive);
  const before = tagAt(reached, start - 1) === 'adverb' ? start - 2 : start - 1;
  const infinitive = tagAt(reached, before) === 'to';
  return {
    from: start,
    to: head + 1,
    head,
    passive,
    copula: main === undefined && be,
    finite: finite && !infinitive,
    infinitive,
    relative: relativeAt === undefined ? undefined : folds[relativeAt],
    relativeAt,
  };
}

/** "The trial is to begin", but not "the aim is to begin". */
function isToBe(from: number, to: number, reached: Reached): boolean {
  const { folds } = reached.view.reading.tokens;
  if (!PRESENT_AUXILIARIES.has(folds[from]!)) return false;
  const subject = lastBefore(from, reached);
  return tagAt(reached, to + 1) === 'verb' && !(subject && PURPOSES.has(lemma(folds[subject.head]!, 'noun')));
}

/** "bought by Sudbank", "Brightwater, bought in 2019, was": no finite verb. */
function isReduced(verb: number, reached: Reached): boolean {
  const { phrases, span, view } = reached;
  const { folds } = view.reading.tokens;
  if (INTRANSITIVE.has(lemma(folds[verb]!, 'verb'))) return false;
  if (folds[pastTimes(verb + 1, reached)] === 'by') return true;
  const left = lastBefore(verb, reached);
  if (left === undefined) return true;
  let edge = verb;
  while (edge > left.to && tagAt(reached, edge - 1) === 'adverb') edge--;
  const opened = folds[edge - 1] === ',' || folds[edge - 1] === '(';
  if (opened) return isResumed(verb, reached) || hasVerbBefore(verb, reached) || !folds.slice(span.from, edge - 1).includes(',');
  // "Officials said Nordline was founded": a participle after its noun has no object.
  if (left.to !== edge || phrases.some(({ from }) => from === verb + 1)) return false;
  return isObject(left, reached) || hasVerbAfter(verb, reached);
}

/** "published in 2016 by": past the times behind a participle. */
function pastTimes(from: number, parts: SyntaxParts): number {
  let at = from;
  while (tagAt(parts, at) === 'time' || (tagAt(parts, at) === 'preposition' && tagAt(parts, at + 1) === 'time')) at++;
  return at;
}

/** "…, founded in 1951 and sold in 1980, employs": past the comma that ends what a participle adds, the verb of its noun. */
function isResumed(verb: number, reached: Reached): boolean {
  const { folds } = reached.view.reading.tokens;
  for (let i = verb + 1; i < reached.span.to; i++) {
    if (folds[i] !== ',' && folds[i] !== ')') continue;
    let next = i + 1;
    while (tagAt(reached, next) === 'adverb') next++;
    const here = tagAt(reached, next);
    if (!isPhrased(next, reached) && (isAuxiliary(here) || here === 'verb' || here === 'past')) return true;
  }
  return false;
}

/** A finite verb before it in its clause, which no relative opens. */
function hasVerbBefore(verb: number, reached: Reached): boolean {
  return reached.groups.some((one) => one.finite && one.relative === undefined && sameClause(one.head, verb, reached));
}

/** "owns a company founded in 1946": what the verb before is done to, unless that verb says or thinks what follows. */
function isObject(left: NounPhrase, reached: Reached): boolean {
  const { folds } = reached.view.reading.tokens;
  const last = reached.groups.at(-1);
  if (!last?.finite || last.to > left.from || !sameClause(last.head, left.from, reached)) return false;
  if (CLAIM_VERBS.has(folds[last.head]!) || BELIEF_VERBS.has(folds[last.head]!)) return false;
  for (let i = last.to; i < left.from; i++) if (beginsPart(tagAt(reached, i))) return false;
  return left.opening === 'indefinite';
}

/** "The yard built in 1996 was sold". */
function hasVerbAfter(verb: number, reached: Reached): boolean {
  const { clauses, span, view } = reached;
  const { folds } = view.reading.tokens;
  const own = clauses[verb - span.from];
  for (let i = verb + 1; i < span.to; i++) {
    const here = tagAt(reached, i);
    if (clauses[i - span.from] !== own) continue;
    if (beginsPart(here) || folds[i] === ';') return false;
    if (isPhrased(i, reached)) continue;
    const before = tagAt(reached, i - 1);
    if (isAuxiliary(here) || here === 'verb') return before !== 'to' && before !== 'relative';
    // "The study published in 2016 found"
    if (here === 'past') return folds[i - 1] === ',' || before === 'time';
  }
  return false;
}

/** Token of the relative word that opens the clause of a verb. */
function relativeOf(from: number, reached: Reached): number | undefined {
  const { phrases, span, view, groups } = reached;
  const { folds } = view.reading.tokens;
  let i = from - 1;
  while (i > span.from && mayStandBefore(i, reached)) i--;
  if (tagAt(reached, i) === 'relative' && i > span.from) return i;
  const subject = lastBefore(from, reached);
  if (subject && subject.to === from && subject.from > span.from) {
    if (folds[subject.from] === 'whose') return subject.from;
    const opening = subject.from - 1;
    if (tagAt(reached, opening) === 'relative' && opening > span.from && !(folds[opening] === 'that' && isThatOfSpeech(opening, phrases)))
      return opening;
  }
  const last = groups.at(-1);
  const joined = tagAt(reached, i) === 'coordinator' && last?.relativeAt !== undefined && folds[last.relativeAt - 1] === ',';
  return joined && sameClause(last.head, from, reached) ? last.relativeAt : undefined;
}

/** Between a relative and its verb: an adverb or a time. */
function mayStandBefore(at: number, parts: SyntaxParts): boolean {
  const tag = tagAt(parts, at);
  return tag === 'adverb' || tag === 'time' || (tag === 'preposition' && tagAt(parts, at + 1) === 'time');
}

/** "said that Nordline": no relative. */
function isThatOfSpeech(at: number, phrases: readonly NounPhrase[]): boolean {
  return !phrases.some(({ to }) => to === at);
}

/** The last phrase that ends before a token. */
function lastBefore(at: number, { phrases }: SyntaxParts): NounPhrase | undefined {
  return phrases.findLast(({ to }) => to <= at);
}
