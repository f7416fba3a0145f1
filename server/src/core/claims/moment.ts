import type { Qualifiers } from '../facts/statement.ts';
import type { EdtfDate } from '../values/dates/edtf.ts';

/** The time that a claim is read at. */
export interface Moment {
  readonly asOf: number;
  /** Times that the clause itself names, resolved. */
  readonly own: readonly EdtfDate[];
  /** Times that the rest of the paragraph names. */
  readonly around: readonly EdtfDate[];
  /** The clause names a time that is past. */
  readonly tellsOfPast: boolean;
}

/** Whether a dated statement holds at a moment. `unknown`: it says that it ended, not when. */
export type Standing = 'holds' | 'past' | 'future' | 'unknown';

/** A handover may be told a day or two early or late. */
const SLACK_DAYS = 2;

/** Whether a statement's term covers the moment: any time of the clause, or of the paragraph, or the as-of date. */
export function standingAt({ from, to }: Qualifiers, moment: Moment): Standing {
  const first = (from?.first ?? -Infinity) - SLACK_DAYS;
  const last = (to === undefined ? Infinity : to === 'unknown' ? Infinity : to.last) + SLACK_DAYS;
  const within = (date: EdtfDate) => date.first <= last && date.last >= first;
  if (moment.own.some(within) || moment.around.some(within)) return 'holds';
  const at = moment.asOf;
  if (at < first) return 'future';
  if (at > last) return 'past';
  return to === 'unknown' ? 'past' : 'holds';
}
