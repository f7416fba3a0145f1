import { casual, type ParsedComponents, type ParsedResult } from 'chrono-node';
import { dayOf, parseEdtf } from '../../../server/src/core/values/dates/edtf.ts';
import type { FoundDate } from './reading.ts';

/** What chrono-node finds, as dates at the precision that it is certain of; both ends of a range count as dates of their own. */
export function chronoDates(text: string, today: string, forward = false): { readonly singles: FoundDate[]; readonly wholes: FoundDate[] } {
  const results = casual.parse(text, new Date(`${today}T12:00:00`), { forwardDate: forward });
  return { singles: results.flatMap(ends), wholes: results.map(whole) };
}

function ends({ index, text, start, end }: ParsedResult): FoundDate[] {
  const span = { start: index, end: index + text.length };
  const dates: FoundDate[] = [{ ...span, ...valueFrom(start) }];
  if (end) dates.push({ ...span, ...valueFrom(end) });
  return dates;
}

function whole({ index, text, start, end }: ParsedResult): FoundDate {
  const span = { start: index, end: index + text.length };
  const first = valueFrom(start).value;
  const last = end ? valueFrom(end).value : undefined;
  if (!first || !last) return { ...span, ...(first ? { value: first } : {}) };
  return { ...span, value: { text: `${first.text}/${last.text}`, first: first.first, last: last.last } };
}

function valueFrom(parts: ParsedComponents): Pick<FoundDate, 'value'> {
  const [year, month, day] = [parts.get('year') ?? 0, parts.get('month') ?? 1, parts.get('day') ?? 1];
  const era = year < 0 ? `-${String(-year - 1).padStart(4, '0')}` : String(year).padStart(4, '0');
  const named = (part: 'day' | 'month' | 'weekday') => parts.isCertain(part);
  const text = `${era}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const precise =
    named('day') || named('weekday') || parts.isCertain('hour')
      ? text
      : named('month')
        ? text.slice(0, -3)
        : parts.isCertain('year')
          ? text.slice(0, -6)
          : text;
  const date = parseEdtf(precise);
  return { value: date ?? { text: precise, first: dayOf(year, month, day), last: dayOf(year, month, day) } };
}
