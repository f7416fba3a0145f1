import { predicateOf, valueInWords } from '../../../core/facts/in-words.ts';
import type { Statement } from '../../../core/facts/statement.ts';
import type { Markup } from './markup.ts';

/** Facts as a list: what varies over time by its dates, oldest first, what holds on the day in bold; the rest under its label. `day` counts from 1970-01-01. */
export function factLines(statements: readonly Statement[], day: number, markup: Markup): string[] {
  const dated = statements.filter(isDated).sort((a, b) => startOf(a) - startOf(b));
  const undated = statements.filter((statement) => !isDated(statement));
  return [...undated.map((statement) => undatedLine(statement, markup)), ...dated.map((statement) => datedLine(statement, day, markup))];
}

function isDated({ qualifiers: { from, to } }: Statement): boolean {
  return from !== undefined || to !== undefined;
}

function startOf({ qualifiers: { from, to } }: Statement): number {
  return from?.first ?? (to === undefined || to === 'unknown' ? Number.NEGATIVE_INFINITY : to.first);
}

function undatedLine(statement: Statement, { plain }: Markup): string {
  const label = predicateOf(statement.predicate)?.label ?? statement.predicate;
  return `- ${plain(label)}: ${plain(valueWithRole(statement))}${remark(statement)}`;
}

function datedLine(statement: Statement, day: number, { plain, bold }: Markup): string {
  const line = `${termOf(statement)}: ${valueWithRole(statement)}`;
  return `- ${holdsOn(statement, day) ? `${bold(line)} ◀` : plain(line)}${remark(statement)}`;
}

function termOf({ qualifiers: { from, to } }: Statement): string {
  if (to === undefined) return `since ${from?.text ?? '?'}`;
  return `${from?.text ?? '?'} – ${to === 'unknown' ? '?' : to.text}`;
}

/** Whether a fact holds on a day; one that ended nobody knows when does not. */
function holdsOn({ qualifiers: { from, to } }: Statement, day: number): boolean {
  if (to === 'unknown') return false;
  return (from === undefined || from.first <= day) && (to === undefined || day <= to.last);
}

function valueWithRole(statement: Statement): string {
  const { of, acting, as } = statement.qualifiers;
  const role = as === undefined ? '' : ` (${as})`;
  return `${acting === true ? 'acting ' : ''}${valueInWords(statement)}${role}${of === undefined ? '' : `, ${of.text}`}`;
}

function remark({ provenance: { status } }: Statement): string {
  return status === 'verified' ? '' : ` (${status})`;
}
