import type { Reading } from '../analyze/reading.ts';
import type { EdtfDate } from '../values/dates/edtf.ts';
import type { DateExpression } from '../values/dates/read.ts';
import { resolveDate } from '../values/dates/resolve.ts';
import { tenseAt } from './tense.ts';

/** The days that each date of a block stands for, in the tense that it is told in; "that year" and the like are of the date before. */
export function resolvedDates(
  { dates, sentences, tokens }: Pick<Reading, 'dates' | 'sentences' | 'tokens'>,
  asOf: number,
): (date: DateExpression) => EdtfDate | undefined {
  if (dates.length === 0) return () => undefined;
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
  return (date) => known.get(date);
}
