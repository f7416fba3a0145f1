import { type Sentences, tell } from '../telling/told.ts';
import { isoOfDay } from '../values/dates/edtf.ts';
import { sourceTold } from './evidence.ts';
import type { Evidence, Severity } from './finding.ts';

/** How a finding is told where its facts are not simply verified. */
export interface Tempered {
  readonly severity: Severity;
  readonly message: Sentences;
  /** The evidence, both sides of what is disputed. */
  readonly evidence: readonly Evidence[];
  /** Whether a fix may be offered as the one to take, and whether it may be applied unseen. */
  readonly mayPrefer: boolean;
  readonly maySave: boolean;
}

/**
 * A finding that rests on a fact past its recheck, or on one that is disputed or not verified, is no error, and says so; of what is
 * disputed both sides are shown, and no fix is preferred. `today` counts from 1970-01-01.
 */
export function tempered(given: { severity: Severity; message: Sentences; evidence: readonly Evidence[] }, today: number): Tempered {
  const sides = given.evidence.flatMap(({ otherSides = [] }) => otherSides);
  const evidence = [...given.evidence.map(({ otherSides: _, ...one }) => one), ...sides];
  const due = given.evidence.flatMap(({ recheck }) => (isPast(recheck, today) ? recheck : [])).sort()[0];
  const disputed = given.evidence.some(({ status }) => status === 'disputed');
  const unverified = given.evidence.some(({ status }) => status === 'unverified');
  const doubts = [
    ...(due === undefined ? [] : [tell('The fact should have been checked again by {day}.', { day: due })]),
    ...(disputed ? [tell('This is disputed.')] : []),
    ...sides.map((side) => tell('The other side: {fact} ({source}).', { fact: side.told, source: sourceTold(side) })),
    ...(unverified ? [tell('The entry is not verified.')] : []),
  ];
  const doubtful = doubts.length > 0;
  return {
    severity: doubtful && given.severity === 'error' ? 'warning' : given.severity,
    message: [given.message, ...doubts.map((doubt) => [' ', doubt])],
    evidence,
    mayPrefer: !disputed,
    maySave: !doubtful,
  };
}

/** Whether an ISO date is over. */
export function isPast(date: string | undefined, today: number): boolean {
  return date !== undefined && date < isoOfDay(today);
}
