import type { FactSlice } from '../facts/fact-source.ts';
import { senseOf } from '../facts/in-words.ts';
import { personNamesOf } from '../facts/name-words.ts';
import type { Statement } from '../facts/statement.ts';
import { flatMap } from '../text/flat-map.ts';
import { comparePersonNames } from '../values/names/compare-person-names.ts';
import { isGeneralTitle } from '../values/titles/title-words.ts';
import type { TitleClaim } from './claim.ts';
import type { Moment } from './moment.ts';
import { isUsableTitle, storedWords } from './stored-title.ts';
import { hasOneHolder, type Match, matched } from './title-match.ts';

/** Who holds the office that the claim names, if it is one that one person holds, and the store knows. */
export function holderOf(
  claim: Pick<TitleClaim, 'words' | 'ofs' | 'subject' | 'qualifiers'>,
  moment: Moment,
  facts: FactSlice,
): Statement | undefined {
  if (isGeneralTitle(claim.words)) return undefined;
  // Who held it once is one of many.
  if (claim.qualifiers.some(({ kind }) => kind === 'former' || kind === 'then' || kind === 'late')) return undefined;
  for (const statement of officesNear(claim, facts)) {
    if (statement.subject === claim.subject.entity || !isUsableTitle(statement)) continue;
    const match = matched({ ...claim, construction: 'prefix' } as TitleClaim, statement, moment, facts);
    const where = match.belonging === 'same' || (match.belonging === 'none' && claim.words.length > 3);
    if (match.likeness !== 'same' || !where || !hasOneHolder(statement, claim)) continue;
    if (match.standing === 'holds' || match.standing === 'unknown') return statement;
  }
  return undefined;
}

/** "Bashar Assad", whom the store calls Bashar al-Assad: the holder himself, in another form of his name. */
export function isHolder({ entity, words }: TitleClaim['subject'], holder: Statement, facts: FactSlice): boolean {
  const person = entity === undefined ? facts.entity(holder.subject) : undefined;
  if (person?.kind !== 'person') return false;
  return personNamesOf(person).some((name) => {
    const { kind } = comparePersonNames(words, name);
    return kind === 'same' || kind === 'variant';
  });
}

function officesNear(claim: Pick<TitleClaim, 'ofs' | 'words'>, facts: FactSlice): Iterable<Statement> {
  const ids = flatMap(claim.ofs, (of) => (of.entity === undefined ? [] : [of.entity]));
  if (ids.length > 0) return flatMap(ids, (id) => facts.mentioning(id)).filter((statement) => senseOf(statement) === 'office');
  if (claim.words.length <= 3) return [];
  const offices = facts.offices(claim.words.join(' '));
  return new Set(offices.map(({ qualifiers: { of } }) => of?.id ?? of?.text)).size === 1 ? offices : [];
}

/** "a former treasurer of Vestland", who was its comptroller: the subject's own title there, which is over, where the store gives the office told of to somebody else in the same years. */
export function colleagueOf(claim: TitleClaim, own: readonly Match[], facts: FactSlice): Match | undefined {
  const match = own.find(({ belonging, standing }) => belonging === 'same' && standing === 'past');
  if (!match || !claim.ofs.some(({ form }) => form !== 'before')) return undefined;
  const { from, to } = match.statement.qualifiers;
  const others = [...officesNear(claim, facts)].filter((other) => storedWords(other).join(' ') === claim.words.join(' '));
  const overlaps = ({ qualifiers }: Statement) =>
    from !== undefined &&
    to !== undefined &&
    to !== 'unknown' &&
    qualifiers.from !== undefined &&
    qualifiers.from.first <= to.last &&
    (qualifiers.to === undefined || (qualifiers.to !== 'unknown' && qualifiers.to.last >= from.first));
  return others.some((other) => other.subject !== claim.subject.entity && hasOneHolder(other, claim) && overlaps(other))
    ? match
    : undefined;
}

/** "the chief of the Tarn Police Department", of its deputy chief: a word that may stand for any office, where the store gives just that one there to somebody else. */
export function isAnothers(claim: TitleClaim, moment: Moment, facts: FactSlice): boolean {
  if (claim.qualifiers.length > 0 || !claim.ofs.some(({ form, entity }) => form !== 'before' && entity !== undefined)) return false;
  for (const statement of officesNear(claim, facts)) {
    if (statement.subject === claim.subject.entity || !isUsableTitle(statement) || !areSameWords(claim, statement)) continue;
    const { belonging, standing } = matched(claim, statement, moment, facts);
    if (belonging === 'same' && standing === 'holds') return true;
  }
  return false;
}

/** Whether the store knows just that office as somebody else's, anywhere. */
export function isElsewhere(claim: TitleClaim, facts: FactSlice): boolean {
  return facts
    .offices(claim.words.join(' '))
    .some((statement) => statement.subject !== claim.subject.entity && areSameWords(claim, statement));
}

function areSameWords({ words }: TitleClaim, statement: Statement): boolean {
  return storedWords(statement).join(' ') === words.join(' ');
}
