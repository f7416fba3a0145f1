import { BELIEF_VERBS, CLAIM_VERBS, PURPOSES } from '../../languages/en/governance.ts';
import { lemma } from '../../languages/en/lexicon.ts';
import { PRESENT_AUXILIARIES } from '../../languages/en/tense.ts';
import { INTRANSITIVE } from '../../languages/en/verb-forms.ts';
import type { TokenSpan } from '../../text/span.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { type SyntaxParts, sameClause } from './predication.ts';
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
  readonly relative?: string;
  readonly relativeAt?: number;
}

const AUXILIARY: ReadonlySet<Tag> = new Set(['be', 'have', 'do', 'modal']);
const MAIN: ReadonlySet<Tag> = new Set(['verb', 'past', 'participle', 'gerund']);
const PARTS: ReadonlySet<Tag> = new Set(['coordinator', 'subordinator', 'relative']);

/** The verb groups of a sentence, in order. */
export function verbGroups(parts: SyntaxParts): readonly VerbGroup[] {
  const { span, tags, phrases } = parts;
  const phrased = new Uint8Array(span.to - span.from);
  for (const { from, to } of phrases) phrased.fill(1, from - span.from, to - span.from);
  const groups: VerbGroup[] = [];
  let at = span.from;
  while (at < span.to) {
    const tag = tags[at - span.from]!;
    if (phrased[at - span.from] === 1 || !(AUXILIARY.has(tag) || MAIN.has(tag))) {
      at++;
      continue;
    }
    const group = groupAt(at, parts, phrased, groups);
    groups.push(group);
    at = group.to;
  }
  return groups;
}

/** `phrased` marks the tokens of the sentence that stand in a noun phrase; `groups`: those before. */
function groupAt(start: number, parts: SyntaxParts, phrased: Uint8Array, groups: readonly VerbGroup[]): VerbGroup {
  const { span, tags, view, phrases, clauses } = parts;
  const tag = (at: number) => tags[at - span.from];
  const isPhrased = (at: number) => phrased[at - span.from] === 1;
  const { folds } = view.reading.tokens;
  let at = start;
  let last = start;
  let be = false;
  let auxiliaries = 0;
  while (at < span.to && !isPhrased(at)) {
    const here = tag(at)!;
    if (AUXILIARY.has(here)) {
      be = here === 'be';
      auxiliaries++;
      last = at;
    } else if (here === 'mark' && folds[at] === '-' && (folds[at - 1] === 're' || folds[at - 1] === 'de')) {
      // "re-elected"
    } else if (here === 'to' && be && at > start && isToBe(start, at)) {
      // "is to begin"
    } else if (here !== 'adverb') break;
    at++;
  }
  const main = at < span.to && !isPhrased(at) && MAIN.has(tag(at)!) ? at : undefined;
  const head = main ?? last;
  const form = tag(head)!;
  const relative = relativeOf(start);
  const passive =
    main !== undefined &&
    ((be && form !== 'gerund') ||
      (auxiliaries === 0 && (form === 'participle' || (form === 'past' && relative.relative === undefined && isReduced(head)))));
  const finite = auxiliaries > 0 || form === 'verb' || (form === 'past' && !passive);
  const before = tag(start - 1) === 'adverb' ? start - 2 : start - 1;
  const infinitive = tag(before) === 'to';
  return {
    from: start,
    to: head + 1,
    head,
    passive,
    copula: main === undefined && be,
    finite: finite && !infinitive,
    infinitive,
    ...relative,
  };

  /** "The trial is to begin", but not "the aim is to begin". */
  function isToBe(from: number, to: number): boolean {
    const subject = phrases.findLast((phrase) => phrase.to <= from);
    if (!PRESENT_AUXILIARIES.has(folds[from]!)) return false;
    return tag(to + 1) === 'verb' && !(subject && PURPOSES.has(lemma(folds[subject.head]!, 'noun')));
  }

  /** "bought by Sudbank", "Brightwater, bought in 2019, was": no finite verb. */
  function isReduced(verb: number): boolean {
    if (INTRANSITIVE.has(lemma(folds[verb]!, 'verb'))) return false;
    if (folds[pastTimes(verb + 1)] === 'by') return true;
    const left = phrases.findLast(({ to }) => to <= verb);
    if (left === undefined) return true;
    let edge = verb;
    while (edge > left.to && tag(edge - 1) === 'adverb') edge--;
    const opened = folds[edge - 1] === ',' || folds[edge - 1] === '(';
    if (opened) return isResumed(verb) || hasVerbBefore(verb) || !folds.slice(span.from, edge - 1).includes(',');
    // "Officials said Nordline was founded": a participle after its noun has no object.
    if (left.to !== edge || phrases.some(({ from }) => from === verb + 1)) return false;
    return isObject(left) || hasVerbAfter(verb);
  }

  /** "published in 2016 by": past the times behind a participle. */
  function pastTimes(from: number): number {
    let at = from;
    while (tag(at) === 'time' || (tag(at) === 'preposition' && tag(at + 1) === 'time')) at++;
    return at;
  }

  /** "…, founded in 1951 and sold in 1980, employs": past the comma that ends what a participle adds, the verb of its noun. */
  function isResumed(verb: number): boolean {
    for (let i = verb + 1; i < span.to; i++) {
      if (folds[i] !== ',' && folds[i] !== ')') continue;
      let next = i + 1;
      while (tag(next) === 'adverb') next++;
      const here = tag(next)!;
      if (!isPhrased(next) && (AUXILIARY.has(here) || here === 'verb' || here === 'past')) return true;
    }
    return false;
  }

  /** A finite verb before it in its clause, which no relative opens. */
  function hasVerbBefore(verb: number): boolean {
    return groups.some((one) => one.finite && one.relative === undefined && sameClause(one.head, verb, parts));
  }

  /** "owns a company founded in 1946": what the verb before is done to, unless that verb says or thinks what follows. */
  function isObject(left: NounPhrase): boolean {
    const last = groups.at(-1);
    if (!last?.finite || last.to > left.from || !sameClause(last.head, left.from, parts)) return false;
    if (CLAIM_VERBS.has(folds[last.head]!) || BELIEF_VERBS.has(folds[last.head]!)) return false;
    for (let i = last.to; i < left.from; i++) if (PARTS.has(tag(i)!)) return false;
    return left.opening === 'indefinite';
  }

  /** "The yard built in 1996 was sold". */
  function hasVerbAfter(verb: number): boolean {
    const own = clauses[verb - span.from];
    for (let i = verb + 1; i < span.to; i++) {
      const here = tag(i)!;
      if (clauses[i - span.from] !== own) continue;
      if (here === 'coordinator' || here === 'subordinator' || here === 'relative' || folds[i] === ';') return false;
      if (isPhrased(i)) continue;
      if (AUXILIARY.has(here) || here === 'verb') return tag(i - 1) !== 'to' && tag(i - 1) !== 'relative';
      // "The study published in 2016 found"
      if (here === 'past') return folds[i - 1] === ',' || tag(i - 1) === 'time';
    }
    return false;
  }

  function relativeOf(from: number): { relative?: string; relativeAt?: number } {
    let i = from - 1;
    while (i > span.from && (tag(i) === 'adverb' || tag(i) === 'time' || (tag(i) === 'preposition' && tag(i + 1) === 'time'))) i--;
    if (tag(i) === 'relative' && i >= span.from && !(i === span.from)) return { relative: folds[i]!, relativeAt: i };
    const subject = phrases.find(({ to, opening }) => to === from && opening !== undefined);
    if (subject && subject.from > span.from && folds[subject.from] === 'whose') return { relative: 'whose', relativeAt: subject.from };
    if (subject && tag(subject.from - 1) === 'relative' && subject.from - 1 > span.from && !isThatOfSpeech(subject.from - 1))
      return { relative: folds[subject.from - 1]!, relativeAt: subject.from - 1 };
    const last = groups.at(-1);
    const joined = tag(i) === 'coordinator' && last?.relativeAt !== undefined && folds[last.relativeAt - 1] === ',';
    return joined && sameClause(last.head, from, parts) ? { relative: last.relative!, relativeAt: last.relativeAt! } : {};
  }

  /** "said that Nordline": no relative. */
  function isThatOfSpeech(i: number): boolean {
    return folds[i] === 'that' && !phrases.some(({ to }) => to === i);
  }
}
