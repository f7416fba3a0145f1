import { labelOf, valueInWords } from '../../core/facts/in-words.ts';
import type { Outranked } from '../../core/facts/precedence.ts';
import { precedenceTold } from '../../core/facts/precedence-told.ts';
import type { Origin, Provenance } from '../../core/facts/source.ts';
import type { PlainStatement, Quote, Statement } from '../../core/facts/statement.ts';
import { inEnglish } from '../../core/telling/told.ts';
import { shownOrigin } from './shown-origin.ts';

/** One fact as a list shows it: when it holds, what it says, and where that comes from. `first` orders rows in time. */
export interface FactRow {
  readonly when: string;
  readonly what: string;
  readonly whence: string;
  readonly first: number;
}

export function statementRow(statement: Statement, root: string): FactRow {
  const { of, from, to, acting, as } = statement.qualifiers;
  const what = [acting ? 'acting ' : '', valueInWords(statement), of ? `, of ${of.text}` : '', as ? ` (${as})` : ''].join('');
  const since = from?.text ?? '';
  const when = from || to ? `${since.padEnd(10)} – ${to === 'unknown' ? 'over, end unknown' : (to?.text ?? 'still')}` : '';
  return {
    when,
    what,
    whence: whence(statement, root),
    first: from?.first ?? (to && to !== 'unknown' ? to.last : Number.NEGATIVE_INFINITY),
  };
}

/** A statement that a better one takes the place of, and why. */
export function outrankedRow(outranked: Outranked, root: string): FactRow {
  const row = statementRow(outranked.statement, root);
  return { ...row, what: `${labelOf(outranked.statement.predicate)}: ${row.what} (${inEnglish(precedenceTold(outranked))})` };
}

export function plainRow(statement: PlainStatement, root: string): FactRow {
  return { when: '', what: statement.says, whence: whence(statement, root), first: 0 };
}

export function quoteRow(quote: Quote, root: string): FactRow {
  return { when: quote.on?.text ?? '', what: `“${quote.text}”`, whence: whence(quote, root), first: quote.on?.first ?? 0 };
}

/** "facts/people.yaml:4; Physics Yearbook, 1999; verified 2025-01-02". Lines are counted from one. */
function whence({ origin, provenance }: { readonly origin: Origin; readonly provenance: Provenance }, root: string): string {
  const { sources, status, verifiedOn, recheckOn, note } = provenance;
  const cited = sources.map(({ title, publisher, date }) => [title, publisher, date].filter(Boolean).join(', '));
  return [
    shownOrigin(origin, root),
    ...(cited.length ? cited : ['no source recorded']),
    ...(status === 'verified' ? [] : [status]),
    ...(verifiedOn ? [`verified ${verifiedOn}`] : []),
    ...(recheckOn ? [`recheck by ${recheckOn}`] : []),
    ...(note ? [note] : []),
  ].join('; ');
}
