import { labelTold, valueWithRole } from '../../../core/facts/in-words.ts';
import type { Statement } from '../../../core/facts/statement.ts';
import { holdsOn, isDated, startOf, termTold } from '../../../core/facts/term.ts';
import { tell } from '../../../core/telling/told.ts';
import type { Markup } from './markup.ts';

/** Facts as a list: what varies over time by its dates, oldest first, what holds on the day in bold; the rest under its label. `day` counts from 1970-01-01. */
export function factLines(statements: readonly Statement[], day: number, markup: Markup): string[] {
  const dated = statements.filter(isDated).sort((a, b) => startOf(a) - startOf(b));
  const undated = statements.filter((statement) => !isDated(statement));
  return [...undated.map((statement) => undatedLine(statement, markup)), ...dated.map((statement) => datedLine(statement, day, markup))];
}

function undatedLine(statement: Statement, { plain, say }: Markup): string {
  const label = say(labelTold(statement.predicate));
  return `- ${plain(label)}: ${plain(say(valueWithRole(statement)))}${remark(statement, say)}`;
}

function datedLine(statement: Statement, day: number, { plain, bold, say }: Markup): string {
  const line = say([termTold(statement), ': ', valueWithRole(statement)]);
  return `- ${holdsOn(statement, day) ? `${bold(line)} ◀` : plain(line)}${remark(statement, say)}`;
}

function remark({ provenance: { status } }: Statement, say: Markup['say']): string {
  return status === 'verified' ? '' : ` (${say(STATUS[status])})`;
}

const STATUS = { unverified: tell('unverified'), disputed: tell('disputed'), withdrawn: tell('withdrawn') } as const;
