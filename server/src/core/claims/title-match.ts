import type { EntityRef } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import { holdersOf } from '../facts/holders.ts';
import type { Statement } from '../facts/statement.ts';
import { SENT_OFFICES, TOP_NOUNS } from '../languages/en/titles.ts';
import { areRanks, compareTitles, headOf, type TitleLikeness } from '../values/titles/title-words.ts';
import { type Belonging, belonging, isPlace, namesPlace } from './belonging.ts';
import type { OfPart, TitleClaim } from './claim.ts';
import { type Moment, type Standing, standingAt } from './moment.ts';
import { namedInTitle, storedWords, textOf } from './stored-title.ts';

/** How one stored title stands to a claim: its words, what it is of, its time. `odd`: the part that is of something else. */
export interface Match {
  readonly statement: Statement;
  readonly likeness: TitleLikeness;
  readonly belonging: Belonging | 'none';
  readonly odd: OfPart | undefined;
  /** What should stand there. */
  readonly right?: EntityRef;
  readonly standing: Standing;
}

/** Holds a title claim against one stored title. */
export function matched(claim: TitleClaim, statement: Statement, moment: Moment, facts: FactSlice): Match {
  const { of } = statement.qualifiers;
  const named = namedInTitle(statement, facts);
  // A club of the town's is not the town.
  const beyond = of !== undefined && claim.ofs.some(({ goesOn }) => goesOn) && isPlace(of, facts);
  let worst: Belonging | 'none' = 'none';
  let odd: OfPart | undefined;
  // "the British ambassador to Veldania": whose he is says nothing of where he is sent.
  const sentTo =
    SENT_OFFICES.has(headOf(claim.words)) && of !== undefined && claim.ofs.some((part) => part.form === 'after' && isTo(part, of, facts));
  for (const part of claim.ofs) {
    if (sentTo && part.form === 'before') continue;
    const verdict = beyond
      ? 'different'
      : nearest([of, named].map((ref) => ref && partBelonging(part, { of: ref, statement, claim, facts })));
    if (verdict === 'different') {
      worst = 'different';
      odd = part;
    } else if (worst === 'none' || (worst !== 'different' && verdict === 'same')) worst = verdict;
  }
  const right = named ?? of;
  // Whose ambassador he is does not say where to.
  const half = of !== undefined && named !== undefined && odd === undefined && !claim.ofs.some((part) => isTo(part, named, facts));
  const alike = likenessOf(claim, storedWords(statement));
  const likeness = beyond ? 'other' : half && alike === 'same' ? 'general' : alike;
  return { statement, likeness, belonging: worst, odd, standing: standingAt(statement.qualifiers, moment), ...(right ? { right } : {}) };
}

function isTo(part: OfPart, named: EntityRef, facts: FactSlice): boolean {
  const found = belonging(part, named, facts);
  return found === 'same' || found === 'within';
}

const NEARNESS = ['same', 'within', 'unknown', 'different'] as const;

/** How a part stands to whichever it is nearer to, of what a title has a place for: the country that sends an ambassador, and the one that he is sent to. */
function nearest(found: readonly (Belonging | undefined)[]): Belonging {
  return NEARNESS.find((belonging) => found.includes(belonging)) ?? 'unknown';
}

/** On second reference a lieutenant colonel is a colonel. */
function likenessOf({ words, subject }: TitleClaim, stored: readonly string[]): TitleLikeness {
  const likeness = compareTitles(words, stored);
  const short = likeness === 'near' && subject.words.length === 1 && areRanks(words, stored) && words.length < stored.length;
  return short && headOf(words) === headOf(stored) ? 'general' : likeness;
}

interface PartParts {
  readonly of: EntityRef;
  readonly statement: Statement;
  readonly claim: TitleClaim;
  readonly facts: FactSlice;
}

/** The head of a part is not the head of the whole: "the U.K.’s chief medical officer" is not England's. */
function partBelonging(part: OfPart, { of, statement, claim, facts }: PartParts): Belonging {
  const found = belonging(part, of, facts);
  // "Obama Attorney General", "White House counsel": what no place is called says nothing of the place.
  const named = part.entity !== undefined || (part.form !== 'before' && part.open !== true) || namesPlace(part.words);
  // "Clinton’s communications director": nor does a family name, whoever is meant by it.
  const somebody = part.entity === undefined && part.form === 'possessive' && part.words.length === 1 && facts.bearers(part.words[0]!) > 0;
  if (found === 'different' && (!named || somebody) && isPlace(of, facts)) return 'unknown';
  return found === 'within' && part.form !== 'before' && hasOneHolder(statement, claim) ? 'different' : found;
}

/** Whether the office is one person's: by the store, by its kind, or because the draft names it as the top of a body. */
export function hasOneHolder(statement: Statement, claim: Pick<TitleClaim, 'words' | 'ofs'>): boolean {
  const { holders } = statement.qualifiers;
  if (holders !== undefined) return holders === 'one';
  if (holdersOf(textOf(statement)) === 'one') return true;
  return TOP_NOUNS.has(headOf(claim.words)) && (claim.words.includes('of') || claim.ofs.some((of) => of.form !== 'before'));
}
