import { changeTo } from '../findings/change-to.ts';
import { finding } from '../findings/report.ts';
import { WEEKDAY_STYLES } from '../languages/en/months.ts';
import { monthTold, weekdayTold } from '../telling/calendar.ts';
import { tell } from '../telling/told.ts';
import { tokenText } from '../text/tokens.ts';
import { dayOf, weekdayOf } from '../values/dates/calendar.ts';
import { nearestYear } from '../values/dates/nearest-year.ts';
import type { DateExpression } from '../values/dates/read.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';

const WEEKDAY_NAMES = WEEKDAY_STYLES[0]!;

export const check: Check = {
  id: 'wrong-weekday',
  rank: 5,
  severity: 'error',
  summary: 'A weekday that does not fit its date.',
  description: `Reports a weekday that stands with a full date which falls on another day of the week. No store is needed.
Both repairs are offered: the right weekday for the date, and the nearest date that falls on the weekday. Neither is preferred over the other in doubt, so the weekday comes first.
A date without a year is read in the year nearest to the as-of date, and reported only if it is within ten months of it.`,
  catches: [
    {
      shows: 'A date and its weekday disagree',
      facts: '{}',
      draft: 'The vote on ⟦Monday, Sept. 16, 2025⟧, was close.',
      asOf: '2025-09-20',
      says: 'September 16, 2025 is a Tuesday, not a Monday.',
      fixed: 'The vote on Tuesday, Sept. 16, 2025, was close.',
    },
  ],
  silent: [
    { shows: 'They agree', facts: '{}', draft: 'The vote on Tuesday, Sept. 16, 2025, was close.', asOf: '2025-09-20' },
    { shows: 'No weekday', facts: '{}', draft: 'The vote on Sept. 16, 2025, was close.', asOf: '2025-09-20' },
  ],
  *run(context) {
    for (const view of context.views) {
      for (const expression of view.reading.dates) {
        if (expression.kind !== 'calendar' || expression.impossible) continue;
        const { weekday, month, day, parts } = expression;
        if (weekday === undefined || month === undefined || day === undefined || !parts.weekday || !parts.day) continue;
        const year = expression.year ?? nearestYear(month, day, context.asOf.day);
        const actual = weekdayOf(dayOf(year, month, day));
        if (actual === weekday || isRightOfFact(expression, weekday, context)) continue;
        const { tokens } = view.reading;
        const said = tokenText(tokens, parts.weekday.from, parts.weekday.to);
        const right = inStyle(WEEKDAY_NAMES[actual]!, said);
        const near = day + nearestShift(weekday, actual);
        const dayFix =
          near >= 1 && near <= 28
            ? [
                {
                  title: tell('Change the date to {day}', { day: String(near) }),
                  preferred: false,
                  safe: false,
                  edits: [{ ...parts.day, newText: String(near) }],
                },
              ]
            : [];
        yield finding(
          {
            check: 'wrong-weekday',
            severity: 'error',
            block: view.index,
            from: expression.from,
            to: expression.to,
            message: tell('{month} {day}, {year} is a {actual}, not a {said}.', {
              month: monthTold(month),
              day: String(day),
              year: String(year),
              actual: weekdayTold(actual),
              said: weekdayTold(weekday),
            }),
            evidence: [],
            fixes: [{ title: changeTo(right), preferred: true, safe: false, edits: [{ ...parts.weekday, newText: right }] }, ...dayFix],
          },
          context,
        );
      }
    }
  },
};

/** The day of the month is the slip where a fact has a day that falls on the draft's weekday; another check says so. */
function isRightOfFact(expression: DateExpression, weekday: number, { frames }: CheckContext): boolean {
  return frames.some(({ match: { outcome } }) => {
    if (outcome.kind !== 'refuted' || outcome.filler.date !== expression) return false;
    const [value] = outcome.slot.values;
    return value?.type === 'date' && value.date.precision === 'day' && weekdayOf(value.date.first) === weekday;
  });
}

/** Days from the date to the nearest one that falls on the weekday, -3 to 3. */
function nearestShift(wanted: number, actual: number): number {
  const shift = (wanted - actual + 7) % 7;
  return shift > 3 ? shift - 7 : shift;
}

/** "Mon." gives "Tue."; "Monday" gives "Tuesday". */
function inStyle(name: string, model: string): string {
  if (model.length > 5) return name;
  return model.endsWith('.') ? `${name.slice(0, 3)}.` : name.slice(0, 3);
}
