import type { JudgedNear } from '../checks/context.ts';
import type { BlockView } from '../claims/block-view.ts';
import type { TitleClaim } from '../claims/claim.ts';
import { storedWords } from '../claims/stored-title.ts';
import type { EntityId } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import { holdersOf } from '../facts/holders.ts';
import { foldedName } from '../facts/name-words.ts';
import type { Statement } from '../facts/statement.ts';
import { isOrganizationNoun } from '../languages/en/lexicon.ts';
import { NAME_PARTICLES } from '../languages/en/particles.ts';
import { REPRESENTING } from '../languages/en/titles.ts';
import { tokensOverlap } from '../text/span.ts';
import { GLUED } from '../text/tokens.ts';
import { isGeneralTitle } from '../values/titles/title-words.ts';
import type { NearName } from './mention.ts';

interface NearsToJudge {
  readonly view: BlockView;
  readonly nears: readonly NearName[];
  readonly facts: FactSlice;
  readonly named: ReadonlySet<EntityId>;
  /** Titles that the text would give the entity if it were meant, and which are its own. */
  readonly titlesFor: (near: NearName) => readonly OwnTitle[];
  /** Tokens that are part of a known name. */
  readonly isPartOfName: (token: number) => boolean;
  /** Whether a fact about the entity agrees with the rest of the sentence, if it were meant. */
  readonly factFor: (near: NearName) => boolean;
}

/** A title that the text gives somebody, and the store as well. */
export type OwnTitle = NonNullable<JudgedNear['title']>;

/** Offices that a draft names without saying of which country, of which few people of one name can hold one. */
const NATIONAL = new Set(['president', 'vice president', 'prime minister', 'chancellor', 'attorney general', 'foreign minister']);
/** Below this, the odd word is more likely another name than a slip. */
const TRUSTED = 0.5;
const LONG_ENOUGH = 4;
/** A name that more people of the store bear than this says nothing of who is meant. */
const MANY = 6;
/** A name that no more people of the store bear is as good as theirs alone. */
const FEW = 2;

/** How far each near name is to be believed: fixed by a title or an earlier mention, likely by itself, or neither. */
export function judgeNears({ view, nears, facts, named, titlesFor, factFor, isPartOfName }: NearsToJudge): JudgedNear[] {
  const titled = nears.map((near) =>
    titlesFor(near).find(
      (title) =>
        fixes(title, near, { view, facts }) ||
        (title.claim.words.length > 0 && near.reading === 'other-word' && isBlend(near, { view, named, facts })),
    ),
  );
  /** Others that the odd word may as well stand for. Whom a title fits has no rival in one whom it does not. */
  function rivalsOf(near: NearName, title: OwnTitle | undefined): number {
    let rivals = 0;
    for (let i = 0; i < nears.length; i++) {
      const other = nears[i]!;
      if (other.entity === near.entity || other.odd.from !== near.odd.from || (title && !titled[i])) continue;
      if (other.distance <= near.distance || (other.untold && titled[i])) rivals++;
    }
    return rivals;
  }
  /** "Tolliver General Hospital", with another word each from two hospitals: it is the one that the draft does not name rightly beside it. */
  function isOutdone(near: NearName): boolean {
    if (near.reading !== 'other-word') return false;
    const others = nears.filter((other) => other.entity !== near.entity && other.reading === 'other-word' && tokensOverlap(other, near));
    if (others.some((other) => isAbbreviated(other, view))) return true;
    // "Council for Rural Buses", between a campaign for buses and a council for schools: what sort of body it is slips sooner than what it is for.
    const bodies = [near, ...others].filter((one) => isOrganizationNoun(view.reading.tokens.folds[one.odd.from]!));
    if (bodies.length === 1) return bodies[0] !== near;
    return others.length > 0 && (isNamed(near, view, named) || others.some((other) => !isNamed(other, view, named)));
  }
  /** Whether it is likely a slip by itself, with no title or fact to say who is meant. */
  function isLikelySlip(near: NearName): boolean {
    if (near.reading !== 'slip') return false;
    const telling = near.to - near.from > 1 ? isTelling(near, view, facts) : isOnlyName(near, facts);
    if (!telling || !trusted(near, view, facts)) return false;
    return !isPartOfName(near.odd.from) || isHalf(near, view) || isBlend(near, { view, named, facts });
  }
  return nears.map((near, i) => {
    const title = titled[i];
    const rivals = rivalsOf(near, title);
    const judged = (sure: boolean, likely: boolean): JudgedNear => ({ near, rivals, sure, likely, title });
    if (near.untold) {
      const told = title !== undefined && rivals === 0 && !isGeneralTitle(title.claim.words);
      return { near, rivals, sure: told, likely: told, title: told ? title : undefined };
    }
    if (near.fixed) return judged(rivals === 0, rivals === 0);
    if (title) return judged(true, true);
    if (isAbbreviated(near, view)) return { near, rivals: 0, sure: true, likely: true, title };
    if (facts.entity(near.entity)?.kind !== 'person') {
      const words = near.to - near.from;
      const slip = near.reading === 'slip';
      return isOutdone(near) ? judged(false, false) : judged(words >= 2 && slip, slip || words >= 3);
    }
    if (factFor(near)) return judged(true, true);
    const slip = isLikelySlip(near);
    return judged(slip && named.has(near.entity) && near.distance <= 1, slip);
  });
}

/** "Regional Transit Alliance (RTA)", "…, or RTA,": its abbreviation stands behind it. */
function isAbbreviated({ to, entity }: NearName, { mentions, reading: { tokens } }: BlockView): boolean {
  const { folds } = tokens;
  const comma = folds[to] === ',' ? to + 1 : to;
  const at = folds[comma] === 'or' || folds[comma] === '(' ? comma + 1 : undefined;
  return at !== undefined && mentions.some((mention) => mention.from === at && mention.entity === entity && mention.form === 'abbr');
}

/** Whether a draft names an entity as the store does, here or before. */
function isNamed({ entity }: NearName, { mentions }: BlockView, named: ReadonlySet<EntityId>): boolean {
  return named.has(entity) || mentions.some((mention) => mention.entity === entity);
}

/** "Rosalind Tesch", between Rosemary Tesch and Rosalind Tervo: the odd half is that of somebody whom the draft names, and the other hardly anybody else's. */
function isBlend(near: NearName, { view, named, facts }: Pick<NearsToJudge, 'view' | 'named' | 'facts'>): boolean {
  if (near.to - near.from !== 2) return false;
  const { folds } = view.reading.tokens;
  const isGiven = near.odd.from === near.from;
  const [odd, own] = isGiven ? [folds[near.from]!, folds[near.to - 1]!] : [folds[near.to - 1]!, folds[near.from]!];
  if (facts.bearers(own) > FEW || (near.reading === 'other-word' && facts.bearers(odd) > FEW)) return false;
  return [...named].some((id) => {
    const other = id === near.entity ? undefined : facts.entity(id);
    return other?.kind === 'person' && foldedName(other.name).at(isGiven ? 0 : -1) === odd;
  });
}

/** A title of somebody's own fixes who is meant; for another name altogether, only one that says of what, or that one person holds. */
function fixes({ claim, statement }: OwnTitle, near: NearName, { view, facts }: Pick<NearsToJudge, 'view' | 'facts'>): boolean {
  if (near.reading === 'slip' && near.trust >= TRUSTED) return true;
  // Many sit for one state: a family name of another kind is somebody else's there.
  const seats = REPRESENTING.has(claim.words.join(' ')) || claim.construction === 'seat';
  const shared = near.reading === 'other-word' && near.odd.to === near.to && seats && !isOnes(statement);
  if (shared) return false;
  // Of a court there are few judges; "member" and "official" may be anybody's.
  if (near.reading === 'other-word' && isGeneralTitle(claim.words))
    return (near.odd.from === near.from || near.right.length <= INITIAL_LENGTH) && isOwnBodys(claim, statement, facts);
  if (NATIONAL.has(claim.words.join(' ')) || /^(secretary|minister) of /.test(claim.words.join(' '))) return true;
  const tied = claim.ofs.some((of) => of.entity !== undefined || of.form !== 'before');
  if (near.reading === 'other-word' && !tied && isAlike(near, view) && facts.offices(claim.words.join(' ')).length === 1) return true;
  return (
    (tied && (statement.qualifiers.of !== undefined || isEmployedBy(near.entity, claim, facts))) ||
    (near.reading === 'slip' && claim.words.length > 0 && facts.offices(claim.words.join(' ')).length === 1)
  );
}

/** "T." in the middle of a name. */
const INITIAL_LENGTH = 2;

/** "Delgado" for Delgadillo: more than a slip, but hardly another name. */
function isAlike({ odd, right }: NearName, { reading: { tokens } }: BlockView): boolean {
  const fold = tokens.folds[odd.from]!;
  return right.length > SHARED && fold.slice(0, SHARED) === right.toLowerCase().slice(0, SHARED);
}

/** Letters that two names begin with that are taken for one another. */
const SHARED = 4;

/** "a judge on the Hamre County Court": the very words of the store, and the same body. */
function isOwnBodys({ words, ofs }: TitleClaim, statement: Statement, facts: FactSlice): boolean {
  const { of } = statement.qualifiers;
  if (of === undefined || storedWords(statement).join(' ') !== words.join(' ')) return false;
  return ofs.some(({ entity }) => entity !== undefined && entity === of.id && facts.entity(entity)?.kind === 'organization');
}

/** "an astronomer at the Halstead Observatory": the store has what somebody is, and whom for, apart. */
function isEmployedBy(id: EntityId, { ofs }: TitleClaim, facts: FactSlice): boolean {
  return facts
    .about(id)
    .some(
      ({ predicate, value }) =>
        predicate === 'employer' && value.type === 'entity' && ofs.some(({ entity }) => entity !== undefined && entity === value.ref.id),
    );
}

/** Whether one person at a time holds the office. */
function isOnes({ value, qualifiers: { holders } }: Statement): boolean {
  return (holders ?? (value.type === 'text' ? holdersOf(value.text) : 'many')) === 'one';
}

/** A person of one name, like a singer: no other word of it can be right. */
function isOnlyName({ entity }: NearName, facts: FactSlice): boolean {
  return !/\s/.test(facts.entity(entity)?.name ?? ' ');
}

/** The words that are right are few people's, so that they say by themselves who is meant. */
function isTelling(near: NearName, { reading: { tokens } }: BlockView, facts: FactSlice): boolean {
  const name = new Set(foldedName(facts.entity(near.entity)?.name ?? ''));
  for (let at = near.from; at < near.to; at++) {
    const fold = tokens.folds[at]!;
    if (at !== near.odd.from && fold.length > 1 && name.has(fold) && facts.bearers(fold) <= MANY) return true;
  }
  return false;
}

/** The odd word is nobody's name and long enough for one letter to be a slip. */
function trusted(near: NearName, view: BlockView, facts: FactSlice): boolean {
  const { folds } = view.reading.tokens;
  const odd = folds[near.odd.from]!;
  if (near.trust <= TRUSTED) return false;
  // "van der Akkeren" for van den Akkeren, "Van der Molen" for Vandermolen: all the rest of the name is right.
  if (near.odd.to - near.odd.from > 1 || (NAME_PARTICLES.has(odd) && NAME_PARTICLES.has(near.right))) return true;
  const length = Math.min(odd.length, near.right.length);
  // "Ann" for Anne, where the family name is hardly anybody else's; of "Tae-suk" it is the whole that was compared.
  const short = isHalf(near, view) || (near.odd.to < near.to && facts.bearers(folds[near.to - 1]!) <= FEW);
  return length >= LONG_ENOUGH || (length === LONG_ENOUGH - 1 && short);
}

/** "Lindquist-Oyelaran": half of a double name is no name of its own, though somebody may bear it. */
function isHalf({ odd }: NearName, { reading: { tokens } }: BlockView): boolean {
  const isHyphen = (at: number) => tokens.folds[at] === '-' && (tokens.shape[at]! & GLUED) !== 0;
  return isHyphen(odd.to) || isHyphen(odd.from - 1);
}
