import type { NounPhrase } from './noun-phrases.ts';
import { type Adjunct, type SyntaxParts, sameClause } from './predication.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Where a clause begins: an adverbial may stand before its subject ("In 2018, Nordline sold"). */
export function frontOf(first: number, group: VerbGroup, groups: readonly VerbGroup[], parts: SyntaxParts): number {
  const { tags, span } = parts;
  let at = first;
  while (at > span.from) {
    const tag = tags[at - 1 - span.from];
    if (tag === 'coordinator' || tag === 'relative' || tag === 'subordinator' || !sameClause(at - 1, group.head, parts)) break;
    if (groups.some(({ from, to }) => from < at && to >= at)) break;
    at--;
  }
  return at;
}

/** "in July, when the U.S. recalled", "it was in July that": the time stands before its clause. */
export function timeBeforeWhen(from: number, { view }: SyntaxParts): number {
  const { folds } = view.reading.tokens;
  if (folds[from - 1] !== 'when' && folds[from - 1] !== 'that') return from;
  const end = folds[from - 2] === ',' ? from - 3 : from - 2;
  return view.dateAt(end)?.from ?? from;
}

/** Where what a verb governs ends: at the next verb, a relative, a subordinate clause, or the end of its clause. */
export function endOf(group: VerbGroup, groups: readonly VerbGroup[], parts: SyntaxParts): number {
  const { span, view } = parts;
  const { folds } = view.reading.tokens;
  const next = groups.filter(({ from }) => from >= group.to && sameClause(from, group.head, parts)).sort((a, b) => a.from - b.from)[0];
  let end = next ? startOf(next, parts) : span.to;
  const own = parts.clauses.lastIndexOf(parts.clauses[group.head - span.from]!) + span.from;
  for (let at = group.to; at < end; at++) {
    // Past the last stretch of its clause nothing is the verb's.
    if (folds[at] === ';' || folds[at] === ':' || at > own) end = at;
  }
  return Math.max(group.to, end);
}

/** A coordinated clause begins at its "and", not at its verb. */
export function startOf(next: VerbGroup, { phrases, tags, span }: SyntaxParts): number {
  if (next.relativeAt !== undefined) return next.relativeAt;
  const tag = (at: number) => tags[at - span.from];
  if (tag(next.from - 1) === 'coordinator') return next.from - 1;
  const subject = [...phrases].reverse().find(({ to }) => to === next.from);
  if (next.finite && subject && (tag(subject.from - 1) === 'coordinator' || tag(subject.from - 1) === 'mark')) return subject.from - 1;
  return next.from;
}

export function adjunctsAfter(from: number, to: number, { view, phrases, tags, span, clauses }: SyntaxParts): Adjunct[] {
  const { folds } = view.reading.tokens;
  return phrases.flatMap((phrase) => {
    if (phrase.from <= from || phrase.from >= to) return [];
    const tag = tags[phrase.from - 1 - span.from];
    if (tag !== 'preposition' && tag !== 'to') return [];
    const preposition = folds[phrase.from - 1]!;
    if (preposition === 'of' || !sameClause(phrase.from, from - 1, { clauses, span })) return [];
    return [{ preposition, phrase }];
  });
}

/** "In Hamre, Nordline sold …": between the clause's beginning and its subject. */
export function adjunctsBefore(
  group: VerbGroup,
  subject: NounPhrase | undefined,
  { groups, index, parts }: { readonly groups: readonly VerbGroup[]; readonly index: number; readonly parts: SyntaxParts },
): Adjunct[] {
  const { view, phrases, tags, span, clauses } = parts;
  const end = Math.min(subject?.from ?? group.from, group.from);
  const floor = subject ? span.from : Math.max(span.from, ...groups.slice(0, index).map(({ to }) => to));
  const { folds } = view.reading.tokens;
  return phrases.flatMap((phrase) => {
    if (phrase.to > end || phrase.from < floor || !sameClause(phrase.head, group.head, { clauses, span })) return [];
    const tag = tags[phrase.from - 1 - span.from];
    const preposition = folds[phrase.from - 1] ?? '';
    return (tag === 'preposition' || tag === 'to') && preposition !== 'of' ? [{ preposition, phrase }] : [];
  });
}
