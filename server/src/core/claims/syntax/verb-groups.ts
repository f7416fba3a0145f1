import type { TokenSpan } from '../../text/span.ts';
import type { SyntaxParts } from './predication.ts';
import type { Tag } from './tags.ts';

/** A verb with its auxiliaries. */
export interface VerbGroup extends TokenSpan {
  /** Token of the verb itself; of the last form of "be" where that is the verb. */
  readonly head: number;
  readonly passive: boolean;
  readonly copula: boolean;
  readonly finite: boolean;
  readonly infinitive: boolean;
  /** The relative word that opens its clause, with its token. */
  readonly relative?: string;
  readonly relativeAt?: number;
}

const AUXILIARY: ReadonlySet<Tag> = new Set(['be', 'have', 'do', 'modal']);
const MAIN: ReadonlySet<Tag> = new Set(['verb', 'past', 'participle', 'gerund']);

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
    const group = groupAt(at, parts, phrased);
    groups.push(group);
    at = group.to;
  }
  return groups;
}

/** `phrased` marks the tokens of the sentence that stand in a noun phrase. */
function groupAt(start: number, { span, tags, view, phrases, clauses }: SyntaxParts, phrased: Uint8Array): VerbGroup {
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

  /** "bought by Sudbank", "Brightwater, bought in 2019, was": no finite verb. */
  function isReduced(verb: number): boolean {
    if (folds[verb + 1] === 'by') return true;
    const clause = (i: number) => clauses[i - span.from];
    const own = clause(verb);
    const left = phrases.findLast(({ to }) => to <= verb);
    if (left === undefined) return true;
    if (folds[verb - 1] !== ',' && folds[verb - 1] !== '(' && left.to !== verb) return false;
    const opened = folds[verb - 1] === ',' || folds[verb - 1] === '(';
    // "Officials said Nordline was founded": a participle after its noun has no object.
    if (!opened && phrases.some(({ from }) => from === verb + 1)) return false;
    for (let i = verb + 1; i < span.to; i++) {
      const here = tag(i)!;
      if (clause(i) !== own) continue;
      if (!opened && (here === 'coordinator' || here === 'subordinator' || here === 'relative' || folds[i] === ';')) return false;
      if (isPhrased(i)) continue;
      if (AUXILIARY.has(here) || here === 'verb') return tag(i - 1) !== 'to' && tag(i - 1) !== 'relative';
      if (here === 'past') return opened || folds[i - 1] === ',';
    }
    return opened && (hasVerbBefore(verb) || !folds.slice(span.from, verb - 1).includes(','));
  }

  function hasVerbBefore(verb: number): boolean {
    for (let i = span.from; i < verb; i++) {
      if (isPhrased(i)) continue;
      if (AUXILIARY.has(tag(i)!) || tag(i) === 'verb') return true;
      if (tag(i) === 'past' && folds[i + 1] !== 'by' && folds[i - 1] !== ',' && i > span.from) return true;
    }
    return false;
  }

  function relativeOf(from: number): { relative?: string; relativeAt?: number } {
    let i = from - 1;
    while (i > span.from && (tag(i) === 'adverb' || tag(i) === 'time' || (tag(i) === 'preposition' && tag(i + 1) === 'time'))) i--;
    if (tag(i) === 'relative' && i >= span.from && !(i === span.from)) return { relative: folds[i]!, relativeAt: i };
    const subject = phrases.find(({ to, opening }) => to === from && opening !== undefined);
    if (subject && tag(subject.from - 1) === 'relative' && subject.from - 1 > span.from && !isThatOfSpeech(subject.from - 1))
      return { relative: folds[subject.from - 1]!, relativeAt: subject.from - 1 };
    return {};
  }

  /** "said that Nordline": no relative. */
  function isThatOfSpeech(i: number): boolean {
    return folds[i] === 'that' && !phrases.some(({ to }) => to === i);
  }
}
