import type { Reading } from '../analyze/reading.ts';
import type { EdtfDate } from '../values/dates/edtf.ts';
import type { DateExpression } from '../values/dates/read.ts';
import { resolveDate } from '../values/dates/resolve.ts';
import { tenseAt } from './tense.ts';

/**
 * The days that each date of a block stands for, in the tense that it is told in; "that year" and the like are of the date before.
 * Worked out together when one is first asked for: of most dates nothing is to be said.
 */
export function resolvedDates(reading: DatedReading, asOf: number): (date: DateExpression) => EdtfDate | undefined {
  if (reading.dates.length === 0) return () => undefined;
  let known: ReadonlyMap<DateExpression, EdtfDate | undefined> | undefined;
  return (date) => {
    known ??= resolveAll(reading, asOf);
    return known.get(date);
  };
}

type DatedReading = Pick<Reading, 'dates' | 'sentences' | 'tokens'>;

function resolveAll({ dates, sentences, tokens }: DatedReading, asOf: number): ReadonlyMap<DateExpression, EdtfDate | undefined> {
  const known = new Map<DateExpression, EdtfDate | undefined>();
  let last: EdtfDate | undefined;
  for (const sentence of sentences) {
    for (const date of dates) {
      if (date.from < sentence.from || date.from >= sentence.to) continue;
      const told = tenseAt(tokens, sentence, date);
      const resolved = resolveDate(date, { asOf, ...told, ...(last ? { reference: last } : {}) });
      known.set(date, resolved);
      if (resolved) last = resolved;
    }
  }
  return known;
}
