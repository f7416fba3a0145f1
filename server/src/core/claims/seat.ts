import type { FactSlice } from '../facts/fact-source.ts';
import { STATE_SEATS } from '../languages/en/titles.ts';
import { stateOf } from '../languages/en/us-states.ts';
import { belonging } from './belonging.ts';
import type { BlockView } from './block-view.ts';
import type { OfPart, Subject, TitleClaim } from './claim.ts';
import { type Moment, standingAt } from './moment.ts';
import { stateAt } from './state-at.ts';
import { isUsableTitle, storedWords } from './stored-title.ts';
import type { TitleVerdict } from './title-verdict.ts';

const PARTY_LETTERS = new Set(['r', 'd', 'i']);
const HYPHENS = new Set(['-', '–', '—']);

/** "(R-Fla.)", ", D-N.Y.,": the state that a member of Congress is from, told after the name. */
export function representedState(view: BlockView, subject: Subject): OfPart | undefined {
  const { tokens } = view.reading;
  const { folds } = tokens;
  const party = subject.to + 1;
  const opens = folds[subject.to] === '(' || folds[subject.to] === ',';
  if (!opens || !PARTY_LETTERS.has(folds[party] ?? '') || !HYPHENS.has(folds[party + 1] ?? '')) return undefined;
  const state = stateAt(tokens, party + 2, tokens.count);
  const mention = view.mentionAt(party + 2);
  return state && { ...state, form: 'after', ...(mention?.to === state.to ? { entity: mention.entity } : {}) };
}

/** The claim that somebody sits for a state, whatever title stands before the name: a leader's is of no state. */
export function seatClaim(view: BlockView, subject: Subject, sentence: number): TitleClaim | undefined {
  const of = subject.entity === undefined ? undefined : representedState(view, subject);
  if (!of) return undefined;
  const span = { from: of.from, to: of.to };
  return {
    block: view.index,
    sentence,
    subject,
    title: span,
    words: [],
    ofs: [of],
    qualifiers: [],
    construction: 'seat',
    tenure: undefined,
    pastSetting: false,
    toCome: false,
    phrase: span,
  };
}

/** Holds the state after a name against all seats that the store gives the subject: only one held now, and none ever of that state, refutes it. */
export function seatVerdict({ subject, ofs }: TitleClaim, moment: Moment, facts: FactSlice): TitleVerdict {
  const [of] = ofs;
  const statements = subject.entity === undefined ? [] : facts.about(subject.entity);
  const seats = statements.filter(
    (statement) =>
      isUsableTitle(statement) &&
      stateOf(statement.qualifiers.of?.text ?? '') !== undefined &&
      STATE_SEATS.has(storedWords(statement).join(' ')),
  );
  if (!of) return { kind: 'unverified' };
  const own = seats.find((seat) => belonging(of, seat.qualifiers.of!, facts) !== 'different');
  if (own) return { kind: 'supported', statement: own };
  const held = seats.find((seat) => standingAt(seat.qualifiers, moment) === 'holds');
  return held ? { kind: 'of', of, statement: held, right: held.qualifiers.of, sure: true } : { kind: 'unverified' };
}
