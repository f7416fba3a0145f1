import { partsOfDay, weekdayOf } from '../../../server/src/core/values/dates/calendar.ts';
import type { EdtfDate } from '../../../server/src/core/values/dates/edtf.ts';
import type { DateExpression, DateUnit, DurationExpression, SingleDateExpression } from '../../../server/src/core/values/dates/read.ts';
import type { Timex } from './documents.ts';
import { PART_CODES } from './words.ts';

/** Type and value of a TIMEX3. */
export type Value = Pick<Timex, 'type' | 'value'>;

const SEASON_CODES: ReadonlyMap<number, string> = new Map([
  [3, 'SP'],
  [6, 'SU'],
  [9, 'FA'],
  [12, 'WI'],
]);

const UNIT_CODES: Readonly<Record<DateUnit, string>> = { day: 'D', week: 'W', weekend: 'W', month: 'M', quarter: 'Q', year: 'Y' };

/** A half of one of these is told in whole smaller ones. */
const FINER: ReadonlyMap<string, { readonly code: string; readonly times: number }> = new Map([
  ['TH', { code: 'TM', times: 60 }],
  ['Y', { code: 'M', times: 12 }],
  ['DE', { code: 'Y', times: 10 }],
  ['CE', { code: 'Y', times: 100 }],
]);

/** The value of a duration: P3Y, P1DE for a decade and P2CE for two centuries, PXM for some months. */
export function durationValue(count: number | undefined, code: string): string {
  const finer = count !== undefined && !Number.isInteger(count) ? FINER.get(code) : undefined;
  if (finer) return durationValue(count! * finer.times, finer.code);
  return `P${code.startsWith('T') ? 'T' : ''}${count === undefined ? 'X' : number(count)}${code.replace('T', '')}`;
}

function number(count: number): string {
  return String(Number(count.toFixed(2)));
}

/** The TIMEX3 of a date whose days are known; undefined for what TimeML does not mark. `words` are the folds of its span. */
export function dateValue(expression: SingleDateExpression, date: EdtfDate | undefined, words: readonly string[]): Value | undefined {
  if (expression.kind === 'duration') return { type: 'DURATION', value: stretch(expression, words) };
  if (!date) return undefined;
  const value = dayless(expression, date);
  const part = words.map((word) => PART_CODES.get(word)).find((code) => code !== undefined);
  return part !== undefined && date.precision === 'day' ? { type: 'TIME', value: `${value}T${part}` } : { type: 'DATE', value };
}

function stretch({ unit, count }: DurationExpression, words: readonly string[]): string {
  if (words.some((word) => word.startsWith('decade'))) return durationValue(count / 10, 'DE');
  if (words.some((word) => word.startsWith('centur'))) return durationValue(count / 100, 'CE');
  return durationValue(count, UNIT_CODES[unit]);
}

function dayless(expression: DateExpression, date: EdtfDate): string {
  const { year, month } = partsOfDay(date.first);
  switch (expression.kind) {
    case 'season':
      return `${year}-${SEASON_CODES.get(month) ?? 'SU'}`;
    case 'year-part':
      return `${year}-${expression.of === 2 ? 'H' : 'Q'}${Math.ceil(month / (12 / expression.of))}`;
    case 'decade':
    case 'century':
      return date.precision === 'century' || date.precision === 'decade' ? date.text.replace(/[X~]+/g, '') : date.text;
    case 'part':
      return date.precision === 'interval' ? week(date.first + 3) : plain(date);
    case 'relative':
      if (expression.unit === 'week') return week(date.first);
      if (expression.unit === 'weekend') return `${week(date.first)}-WE`;
      if (expression.unit === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
      return plain(date);
    default:
      return plain(date);
  }
}

/** As EDTF writes it, without a mark for rough ones, and years before Christ in TimeML's way. */
function plain({ text }: EdtfDate): string {
  const exact = text.replaceAll('~', '');
  return exact.startsWith('-') ? `BC${String(Number(exact.slice(1, 5)) + 1).padStart(4, '0')}` : exact;
}

/** The week of ISO 8601, 2013-W12: that of its Thursday. */
function week(day: number): string {
  const thursday = day - ((weekdayOf(day) + 6) % 7) + 3;
  const { year } = partsOfDay(thursday);
  let first = thursday;
  while (partsOfDay(first - 7).year === year) first -= 7;
  return `${year}-W${String((thursday - first) / 7 + 1).padStart(2, '0')}`;
}
