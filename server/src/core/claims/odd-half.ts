import type { FactSlice } from '../facts/fact-source.ts';
import { parsePersonName } from '../values/names/person-name.ts';
import type { TitleClaim } from './claim.ts';
import type { TitleVerdict } from './title-verdict.ts';

/** Which tokens of the subject's name are not the office holder's, and what they should be; nothing if the two share no half. */
export function oddHalf(
  claim: TitleClaim,
  verdict: TitleVerdict,
  facts: FactSlice,
): { from: number; to: number; right: string } | undefined {
  if (verdict.kind !== 'subject') return undefined;
  const holder = facts.entity(verdict.statement.subject);
  const { subject } = claim;
  if (!holder || subject.words.length < 2) return undefined;
  const name = parsePersonName(holder.name, holder);
  const family = name.family.at(-1)?.fold;
  const given = name.given[0]?.fold;
  if (subject.words.at(-1) === family && name.given.length > 0)
    return { from: subject.from, to: subject.to - 1, right: name.given[0]!.text };
  if (subject.words[0] === given && name.family.length > 0)
    return { from: subject.from + 1, to: subject.to, right: name.family.map((word) => word.text).join(' ') };
  return undefined;
}
