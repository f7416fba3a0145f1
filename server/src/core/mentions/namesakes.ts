import type { JudgedNear, JudgedTitle } from '../checks/context.ts';
import type { BlockView } from '../claims/block-view.ts';
import type { TitleClaim } from '../claims/claim.ts';
import { hasOneHolder } from '../claims/title-match.ts';
import type { TitleVerdict } from '../claims/title-verdict.ts';
import type { Entity, EntityId } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import { personNamesOf } from '../facts/name-words.ts';
import type { Statement } from '../facts/statement.ts';
import { GENERATION_SUFFIXES } from '../languages/en/names.ts';
import { flatMap } from '../text/flat-map.ts';
import type { TokenSpan } from '../text/span.ts';
import { WORD } from '../text/tokens.ts';
import { compareSaidName, type NameMatch, type SaidName, saidName } from '../values/names/compare-person-names.ts';
import { type NameWord, nameWords } from '../values/names/person-name.ts';
import { isGeneralTitle } from '../values/titles/title-words.ts';
import type { NearName } from './mention.ts';

interface Namesakes {
  readonly view: BlockView;
  readonly facts: FactSlice;
  /** People whose names resemble the one at a token. */
  readonly resembling: (token: number) => readonly EntityId[];
  /** The title of the claim's subject that bears it out. */
  readonly supportOf: (claim: TitleClaim) => Statement | undefined;
}

/** Verdicts that leave it open whether the title is somebody else's. */
const OPEN: ReadonlySet<TitleVerdict['kind']> = new Set(['unverified', 'title', 'of', 'subject', 'outdated']);

/** "Robert M. Haskin, the fire chief", which Robert L. is: the right name of somebody in the store, one mark, slip or first name from that of the one who has the title. */
export function namesakesIn(titles: readonly JudgedTitle[], context: Namesakes): JudgedNear[] {
  return flatMap(titles, ({ claim, verdict }) => {
    if (!OPEN.has(verdict.kind) || claim.subject.entity === undefined || isGeneralTitle(claim.words)) return [];
    const { entity, from, words } = claim.subject;
    if (words.length < 2) return [];
    const told = toldName(context.view, claim);
    const holders = flatMap(context.resembling(from), (id): JudgedNear[] => {
      const near = id === entity ? undefined : nearNamesake(told, context.facts.entity(id));
      if (!near) return [];
      if (verdict.kind === 'outdated' && near.distance > NEAREST) return [];
      const theirs = context.supportOf({ ...claim, subject: { ...claim.subject, entity: id } });
      return theirs && (near.distance <= FURTHEST || (verdict.kind !== 'subject' && isOnes(claim, theirs)))
        ? [{ near, rivals: 0, sure: true, likely: true, title: { claim, statement: theirs } }]
        : [];
    });
    return holders.length === 1 ? holders : [];
  });
}

/** No slip is further. Whose first name is another altogether is meant only by an office that one person at a time holds, told with what it is of. */
const FURTHEST = 3;
/** Somebody who held the office once is taken for its holder only by a mark or a letter. */
const NEAREST = 1;

function isOnes({ words, ofs }: TitleClaim, held: Statement): boolean {
  return ofs.length > 0 && hasOneHolder(held, { words, ofs: ofs.map((of) => ({ ...of, form: 'after' })) });
}

/** A name of the draft, taken apart once for all whom it resembles. */
interface ToldName {
  readonly view: BlockView;
  readonly subject: TokenSpan;
  /** Tokens of its words, and those folded. */
  readonly at: readonly number[];
  readonly folds: readonly string[];
  readonly said: SaidName;
  /** Whether it has an initial or a generation, which may be another. */
  readonly isMarked: boolean;
}

function toldName(view: BlockView, { subject }: TitleClaim): ToldName {
  const { tokens } = view.reading;
  const at: number[] = [];
  for (let i = subject.from; i < subject.to; i++) if (tokens.kind[i] === WORD) at.push(i);
  const folds = at.map((token) => tokens.folds[token]!);
  return { view, subject, at, folds, said: saidName(folds), isMarked: folds.some(isMark) };
}

function nearNamesake({ view, subject, at, folds, said, isMarked }: ToldName, other: Entity | undefined): NearName | undefined {
  if (other?.kind !== 'person') return undefined;
  for (const name of personNamesOf(other)) {
    const odd = (isMarked ? otherMark(folds, nameWords(name.text)) : undefined) ?? oddName(compareSaidName(said, name));
    if (odd === undefined) continue;
    const token = at[odd.word]!;
    return {
      block: view.index,
      from: subject.from,
      to: subject.to,
      entity: other.id,
      odd: { from: token, to: token + 1 },
      right: odd.right,
      reading: 'other-word',
      distance: odd.distance,
      trust: 0,
    };
  }
  return undefined;
}

interface OddWord {
  readonly word: number;
  readonly right: string;
  readonly distance: number;
}

function oddName(match: NameMatch): OddWord | undefined {
  if (match.kind === 'slip') return match;
  return match.kind === 'given-differs' ? { ...match, distance: FURTHEST + 1 } : undefined;
}

/** The one initial or generation in which two names of equally many words differ. */
function otherMark(folds: readonly string[], stored: readonly NameWord[]): OddWord | undefined {
  if (folds.length !== stored.length) return undefined;
  const odd = flatMap(folds, (fold, i) => (fold === stored[i]!.fold ? [] : [i]));
  const [word] = odd;
  if (word === undefined || odd.length > 1 || !areMarks(folds[word]!, stored[word]!.fold)) return undefined;
  return { word, right: stored[word]!.text, distance: 1 };
}

function isMark(fold: string): boolean {
  return fold.length === 1 || GENERATION_SUFFIXES.has(fold);
}

function areMarks(a: string, b: string): boolean {
  return (a.length === 1 && b.length === 1) || (GENERATION_SUFFIXES.has(a) && GENERATION_SUFFIXES.has(b));
}
