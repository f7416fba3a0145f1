import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEdtf } from '../../../server/src/core/values/dates/edtf.ts';
import { resolveDate, type Tense } from '../../../server/src/core/values/dates/resolve.ts';
import { chronoDates } from './chrono.ts';
import { datesOf } from './marked.ts';
import { type FoundDate, NOTHING, type Score, sum } from './reading.ts';

/** A sentence of the suite with its dates, each with the inclusive days that it may stand for. */
export interface Case {
  readonly text: string;
  readonly today: string;
  readonly dates: readonly {
    readonly start: number;
    readonly end: number;
    readonly choices: readonly (readonly [first: number, last: number])[];
  }[];
}

interface Resolution {
  readonly date?: string;
  readonly value?: string;
  readonly startDate?: string;
  readonly start?: string;
  readonly endDate?: string;
  readonly end?: string;
}

interface Result {
  readonly Type?: string;
  readonly TypeName?: string;
  readonly Start: number;
  readonly Length?: number;
  readonly End?: number;
  readonly Value?: { readonly FutureResolution?: Resolution; readonly PastResolution?: Resolution };
  readonly Resolution?: { readonly values?: readonly Resolution[] };
}

interface Spec {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly Result[];
}

const FILES = ['DateParser.json', 'DatePeriodParser.json', 'DateTimeModel.json'];

/** The dates and date ranges of the suite (Microsoft Recognizers-Text specs) that resolve to days. */
export function readRecognizers(folder: string): Case[] {
  return FILES.flatMap((file) => {
    const specs: Spec[] = JSON.parse(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, ''));
    return specs.flatMap(caseOf);
  });
}

function caseOf({ Input, Context, Results }: Spec): Case[] {
  const today = Context?.ReferenceDateTime?.slice(0, 10);
  if (!today) return [];
  const dates = Results.filter(isDate).flatMap((result) => {
    const choices = [result.Value?.FutureResolution, result.Value?.PastResolution, ...(result.Resolution?.values ?? [])].flatMap(daysOf);
    const end = result.Length === undefined ? result.End! + 1 : result.Start + result.Length;
    return choices.length === 0 ? [] : [{ start: result.Start, end, choices }];
  });
  return dates.length === 0 ? [] : [{ text: Input, today, dates }];
}

function isDate({ Type, TypeName }: Result): boolean {
  const type = Type ?? TypeName?.replace('datetimeV2.', '');
  return type === 'date' || type === 'daterange';
}

/** The end of a range is the first day after it, or the last day of one written out ("June 5 to 7"): both are taken. */
function daysOf(resolution: Resolution | undefined): readonly (readonly [first: number, last: number])[] {
  const day = parseEdtf(resolution?.date ?? resolution?.value ?? '');
  if (day) return [[day.first, day.last]];
  const start = parseEdtf(resolution?.startDate ?? resolution?.start ?? '');
  const end = parseEdtf(resolution?.endDate ?? resolution?.end ?? '');
  return start && end
    ? [
        [start.first, end.first - 1],
        [start.first, end.first],
      ]
    : [];
}

/** Ours; either tense may be the right one, since the suite lists both. */
export function scoreOurs(cases: readonly Case[]): Score {
  return cases.reduce((score, { text, today, dates }) => {
    const { tokens, dates: read } = datesOf(text);
    const asOf = parseEdtf(today)!;
    const found = read.flatMap((date) =>
      (['past', 'future'] as const).map((tense: Tense): FoundDate => {
        const value = resolveDate(date, { asOf: asOf.first, tense, reference: asOf });
        return { start: tokens.start[date.from]!, end: tokens.end[date.to - 1]!, ...(value ? { value } : {}) };
      }),
    );
    return sum(score, scored(dates, found));
  }, NOTHING);
}

/** chrono-node's, looking back and looking forward. */
export function scoreChrono(cases: readonly Case[]): Score {
  return cases.reduce(
    (score, { text, today, dates }) =>
      sum(score, scored(dates, [...chronoDates(text, today).wholes, ...chronoDates(text, today, true).wholes])),
    NOTHING,
  );
}

function scored(dates: Case['dates'], found: readonly FoundDate[]): Score {
  let [met, right] = [0, 0];
  for (const { start, end, choices } of dates) {
    const near = found.filter((date) => date.start < end && start < date.end);
    if (near.length > 0) met++;
    if (near.some(({ value }) => value && choices.some(([first, last]) => value.first === first && value.last === last))) right++;
  }
  return { total: dates.length, found: met, right };
}
