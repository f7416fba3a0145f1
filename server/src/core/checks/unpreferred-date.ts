import { changeTo } from '../findings/change-to.ts';
import { finding } from '../findings/report.ts';
import { tell } from '../telling/told.ts';
import { type Tokens, tokenText, WORD } from '../text/tokens.ts';
import type { CalendarExpression } from '../values/dates/expression.ts';
import { dayInStyle } from '../values/dates/write-date.ts';
import type { Check } from './check.ts';

const FACTS = '{}';

export const check: Check = {
  id: 'unpreferred-date',
  rank: 65,
  severity: 'hint',
  summary: 'A date that is right, but not as house style writes it.',
  description: `Reports, where \`dates\` under \`style\` in \`stet.yaml\` says how the house writes them, days of a month written another way: \`ap\` Sept. 16, 2025; \`long\` September 16, 2025; \`day-first\` 16 September 2025.
Only days with the name of their month are looked at; months and years alone, figures such as 9/16 and ordinals such as Sept. 16th are left alone, and so are quotations. The fix rewrites day, month and year.`,
  catches: [
    {
      shows: 'The month in full',
      facts: FACTS,
      style: { dates: 'ap' },
      draft: 'The road opened on ⟦September 16, 2024⟧, a Monday.',
      asOf: '2025-01-15',
      says: 'House style has “Sept. 16, 2024” for “September 16, 2024”.',
      fixed: 'The road opened on Sept. 16, 2024, a Monday.',
    },
    {
      shows: 'The month first',
      facts: FACTS,
      style: { dates: 'day-first' },
      draft: 'The road opened on ⟦Sept. 16⟧.',
      asOf: '2025-01-15',
      says: 'House style has “16 September” for “Sept. 16”.',
      fixed: 'The road opened on 16 September.',
    },
  ],
  silent: [
    { shows: 'No style is set', facts: FACTS, draft: 'The road opened on 16 September 2024.', asOf: '2025-01-15' },
    {
      shows: 'As the house writes it',
      facts: FACTS,
      style: { dates: 'ap' },
      draft: 'It opened on Sept. 16, 2024, not on May 3.',
      asOf: '2025-01-15',
    },
    { shows: 'A month alone', facts: FACTS, style: { dates: 'ap' }, draft: 'It opened in September 2024.', asOf: '2025-01-15' },
    {
      shows: 'A direct quotation',
      facts: FACTS,
      style: { dates: 'ap' },
      draft: '“It opened on September 16,” she said.',
      asOf: '2025-01-15',
    },
  ],
  *run(context) {
    const { dates: style } = context.style;
    if (style === undefined) return;
    for (const view of context.views) {
      const { tokens } = view.reading;
      for (const date of view.reading.dates) {
        if (date.kind !== 'calendar' || view.inSpeech(date.from)) continue;
        const written = dayOfMonth(date, tokens);
        if (!written) continue;
        const { from, to } = written;
        const said = tokenText(tokens, from, to);
        const right = dayInStyle(written, style);
        if (said === right || said === said.toUpperCase()) continue;
        yield finding(
          {
            check: 'unpreferred-date',
            severity: 'hint',
            block: view.index,
            from,
            to,
            message: tell('House style has “{right}” for “{said}”.', { right, said }),
            evidence: [],
            fixes: [{ title: changeTo(right), preferred: true, safe: false, edits: [{ from, to, newText: right }] }],
          },
          context,
        );
      }
    }
  },
};

interface DayOfMonth {
  readonly from: number;
  readonly to: number;
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

/** A day written with the name of its month, and the tokens of the two, and of the year if that stands with them. */
function dayOfMonth({ parts, day, month, year, impossible }: CalendarExpression, tokens: Tokens): DayOfMonth | undefined {
  if (day === undefined || month === undefined || !parts.day || !parts.month || impossible || tokens.kind[parts.month.from] !== WORD)
    return undefined;
  if (!/^\d{1,2}$/.test(tokenText(tokens, parts.day.from, parts.day.to))) return undefined;
  if (parts.year && !/^\d{4}$/.test(tokenText(tokens, parts.year.from, parts.year.to))) return undefined;
  const spans = [parts.day, parts.month, ...(parts.year ? [parts.year] : [])];
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  // Anything else between them, "16th" or "the 16th of", is another way of speaking.
  if (!/^[\p{L}.]+ \d{1,2}(?:, \d{4})?$|^\d{1,2} [\p{L}.]+(?: \d{4})?$/u.test(tokenText(tokens, from, to))) return undefined;
  return { from, to, day, month, ...(parts.year && year !== undefined ? { year } : {}) };
}
