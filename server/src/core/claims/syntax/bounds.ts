import { type NounPhrase, phraseTo } from './noun-phrases.ts';
import { type Adjunct, type SyntaxParts, sameClause, tagAt } from './predication.ts';
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
  // Groups are in order.
  const next = groups.find(({ from }) => from >= group.to && sameClause(from, group.head, parts));
  let end = next ? startOf(next, parts) : span.to;
  // Past the last stretch of its clause nothing is the verb's.
  const own = parts.clauses.lastIndexOf(parts.clauses[group.head - span.from]!) + span.from;
  for (let at = group.to; at < end; at++) if (folds[at] === ';' || folds[at] === ':' || at > own) end = at;
  return Math.max(group.to, end);
}

/** A coordinated clause begins at its "and", not at its verb. */
export function startOf(next: VerbGroup, parts: SyntaxParts): number {
  if (tagAt(parts, next.from - 1) === 'coordinator') return next.from - 1;
  if (next.relativeAt !== undefined) return next.relativeAt;
  const subject = next.finite ? phraseTo(next.from, parts.phrases) : undefined;
  if (!subject) return next.from;
  const before = tagAt(parts, subject.from - 1);
  return before === 'coordinator' || before === 'mark' ? subject.from - 1 : next.from;
}

/** What hangs on a verb or noun from behind: phrases that begin past `from` and before `to`, in its clause. */
export function adjunctsAfter(from: number, to: number, parts: SyntaxParts): Adjunct[] {
  const found: Adjunct[] = [];
  for (const phrase of parts.phrases) {
    if (phrase.from >= to) break;
    const { preposition } = phrase;
    if (preposition !== undefined && phrase.from > from && sameClause(phrase.from, from - 1, parts)) found.push({ preposition, phrase });
  }
  return found;
}

/** "In Hamre, Nordline sold …": between the clause's beginning and its subject. */
export function adjunctsBefore(
  group: VerbGroup,
  subject: NounPhrase | undefined,
  { groups, index, parts }: { readonly groups: readonly VerbGroup[]; readonly index: number; readonly parts: SyntaxParts },
): Adjunct[] {
  const end = Math.min(subject?.from ?? group.from, group.from);
  let floor = parts.span.from;
  if (!subject) for (let i = 0; i < index; i++) floor = Math.max(floor, groups[i]!.to);
  const found: Adjunct[] = [];
  for (const phrase of parts.phrases) {
    if (phrase.to > end) break;
    const { preposition } = phrase;
    if (preposition !== undefined && phrase.from >= floor && sameClause(phrase.head, group.head, parts))
      found.push({ preposition, phrase });
  }
  return found;
}
