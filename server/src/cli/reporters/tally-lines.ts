import type { Tally } from '../../store/import/tally.ts';
import { counted } from './counted.ts';

/** Reasons named one by one; more would hide the first. */
const NAMED = 12;

/** What became of the records of an import, for people: what was taken, then each reason for leaving something out, the commonest first. */
export function tallyLines({ entities, statements, quotes, skipped }: Tally): string[] {
  const taken = [
    counted(entities, 'entry', 'entries'),
    ...(statements > 0 ? [counted(statements, 'fact')] : []),
    ...(quotes > 0 ? [counted(quotes, 'quotation')] : []),
  ];
  const reasons = [...skipped].sort(([, a], [, b]) => b - a);
  const rest = reasons.slice(NAMED).reduce((sum, [, count]) => sum + count, 0);
  return [
    `taken: ${taken.join(', ')}`,
    ...reasons.slice(0, NAMED).map(([why, count]) => `left out: ${count} × ${why}`),
    ...(rest > 0 ? [`left out: ${rest} × other reasons`] : []),
  ];
}
