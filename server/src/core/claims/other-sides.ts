import type { FactSlice } from '../facts/fact-source.ts';
import type { PlainStatement } from '../facts/statement.ts';
import type { Fact } from './frame.ts';

/** What else is held of the same thing as a disputed fact; nothing for one that nobody disputes. */
export function otherSidesOf(fact: Fact, facts: FactSlice): readonly Fact[] {
  const { statement } = fact;
  if (statement.provenance.status !== 'disputed') return [];
  if (fact.type === 'plain')
    return facts
      .plain()
      .filter((other) => other !== fact.statement && askedBy(other) === askedBy(fact.statement))
      .map((other): Fact => ({ type: 'plain', statement: other }));
  const { subject, predicate, qualifiers } = fact.statement;
  return facts
    .about(subject)
    .filter((other) => other !== statement && other.predicate === predicate)
    .filter((other) => other.qualifiers.of?.text === qualifiers.of?.text && other.qualifiers.as === qualifiers.as)
    .map((other): Fact => ({ type: 'typed', statement: other }));
}

/** A statement less what stands in its slots: the question that it answers. */
function askedBy({ says, slots }: PlainStatement): string {
  let text = '';
  let at = 0;
  for (const { start, end } of slots) {
    text += `${says.slice(at, start)}…`;
    at = end;
  }
  return text + says.slice(at);
}
