import { type Phrase, tell } from '../telling/told.ts';
import type { Statement } from './statement.ts';

/** Whether a fact has a beginning or an end. */
export function isDated({ qualifiers: { from, to } }: Statement): boolean {
  return from !== undefined || to !== undefined;
}

/** The day that orders facts in time: the first on which it may have held, from 1970-01-01. */
export function startOf({ qualifiers: { from, to } }: Statement): number {
  return from?.first ?? (to === undefined || to === 'unknown' ? Number.NEGATIVE_INFINITY : to.first);
}

/** Whether a fact holds on a day; one that ended nobody knows when does not. */
export function holdsOn({ qualifiers: { from, to } }: Statement, day: number): boolean {
  if (to === 'unknown') return false;
  return (from === undefined || from.first <= day) && (to === undefined || day <= to.last);
}

/** From when until when, as the store has it: "since 2025-01-21", "2011-01-03 – 2025-01-20". */
export function termTold({ qualifiers: { from, to } }: Statement): Phrase {
  if (to === undefined) return tell('since {day}', { day: from?.text ?? '?' });
  return `${from?.text ?? '?'} – ${to === 'unknown' ? '?' : to.text}`;
}
