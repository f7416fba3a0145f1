import { type Phrase, tell } from '../telling/told.ts';
import type { AsOfFrom, Draft } from './draft.ts';

/** The day that a draft is read at. `day` counts from 1970-01-01, `text` is its ISO form. */
export interface AsOf {
  readonly day: number;
  readonly text: string;
  readonly from: AsOfFrom;
}

/** Where a draft's date may come from. Dates are ISO text; `today` counts days from 1970-01-01. */
export interface AsOfQuestion {
  readonly draft: Pick<Draft, 'frontMatter'>;
  /** The draft's file name, with or without its folders. */
  readonly path?: string | undefined;
  readonly option?: string | undefined;
  /** A date, `today`, or `tomorrow` for tomorrow's paper. */
  readonly setting?: string | undefined;
  readonly today: number;
  /** IANA name; without it a timestamp counts as the day that is written in it. */
  readonly timeZone?: string | undefined;
}

/** The as-of date, and a dated source that had to be passed over because it could not be read. */
export interface AsOfAnswer extends AsOf {
  readonly problem?: Phrase;
}

const DATE_KEYS: readonly string[] = ['date', 'published', 'pubdate'];
const DATE = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})$/;
const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})[T ]+(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const DATE_IN_NAME = /(?<!\d)(\d{4}-\d{2}-\d{2}|\d{4}_\d{2}_\d{2}|\d{8})(?!\d)/;
const DAY = 86_400_000;

/** The day that a draft is read at: the option, else front matter, else the file's name, else the setting, else today. Never throws. */
export function asOfDate(question: AsOfQuestion): AsOfAnswer {
  const { today, timeZone, setting } = question;
  const problems: Phrase[] = [];
  const answer = (day: number, from: AsOfFrom): AsOfAnswer => {
    const text = new Date(day * DAY).toISOString().slice(0, 10);
    return problems.length === 0
      ? { day, text, from }
      : { day, text, from, problem: problems.flatMap((one, at) => (at === 0 ? [one] : [' ', one])) };
  };
  const read = (text: string, where: Phrase): number | undefined => {
    const day = dayOf(text, timeZone);
    if (day === undefined)
      problems.push(tell('{where} “{text}”, is not a date that can be read; write it as 2025-09-17.', { where, text }));
    return day;
  };

  const option = question.option === undefined ? undefined : read(question.option, tell('The date asked for,'));
  if (option !== undefined) return answer(option, 'option');
  for (const { key, value } of datesIn(question.draft)) {
    const day = read(value, tell('The front matter’s {key},', { key }));
    if (day !== undefined) return answer(day, 'front matter');
  }
  const named = DATE_IN_NAME.exec(fileName(question.path ?? ''))?.[1];
  const inName = named === undefined ? undefined : dayOf(named.replaceAll('_', '-'), undefined);
  if (inName !== undefined) return answer(inName, 'file name');
  if (setting === 'tomorrow') return answer(today + 1, 'setting');
  if (setting !== undefined && setting !== '' && setting !== 'today') {
    const day = read(setting, tell('The date of the settings,'));
    if (day !== undefined) return answer(day, 'setting');
  }
  return answer(today, setting === 'today' && problems.length === 0 ? 'setting' : 'today');
}

function datesIn(draft: Pick<Draft, 'frontMatter'>): { key: string; value: string }[] {
  const byKey = new Map<string, string>();
  for (const [key, value] of draft.frontMatter) byKey.set(key.toLowerCase(), value);
  return DATE_KEYS.flatMap((key) => {
    const value = byKey.get(key)?.trim();
    return value ? [{ key, value }] : [];
  });
}

function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** Days since 1970-01-01 of an ISO date or timestamp; undefined if it is neither or no such day exists. */
function dayOf(text: string, timeZone: string | undefined): number | undefined {
  const date = calendarDay(text.trim());
  if (date !== undefined) return date;
  const stamp = TIMESTAMP.exec(text.trim());
  if (stamp === null) return undefined;
  const [, written = '', time = '', zone] = stamp;
  const day = calendarDay(written);
  if (day === undefined || zone === undefined || timeZone === undefined) return day;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
  return dayInZone(Date.parse(`${written}T${time}${offset}`), timeZone) ?? day;
}

function calendarDay(text: string): number | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCFullYear() === year ? date.getTime() / DAY : undefined;
}

/** The day that it is in a time zone at a moment; undefined for a zone or moment that does not exist. */
function dayInZone(moment: number, timeZone: string): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment);
    return calendarDay(parts);
  } catch {
    return undefined;
  }
}
