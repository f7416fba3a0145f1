import { isAbbreviation } from '../../../server/src/core/languages/en/abbreviations.ts';
import { type Tokens, tokenize } from '../../../server/src/core/text/tokens.ts';
import { parseEdtf } from '../../../server/src/core/values/dates/edtf.ts';
import { type DateExpression, readDates } from '../../../server/src/core/values/dates/read.ts';
import { resolveDate } from '../../../server/src/core/values/dates/resolve.ts';
import { type NewsExpression, WRITTEN_ON } from './expressions.ts';

/** A text without its marks, and the marked stretches of it. */
export interface Unmarked {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Takes ⟦ and ⟧ out of a text. */
export function unmarked(marked: string): Unmarked {
  let text = '';
  const spans: { start: number; end: number }[] = [];
  for (const char of marked) {
    if (char === '⟦') spans.push({ start: text.length, end: text.length });
    else if (char === '⟧') spans.at(-1)!.end = text.length;
    else text += char;
  }
  return { text, spans };
}

/** The tokens of a text and the dates in it. */
export function datesOf(text: string): { readonly tokens: Tokens; readonly dates: readonly DateExpression[] } {
  const tokens = tokenize(text, isAbbreviation);
  return { tokens, dates: readDates(tokens) };
}

/** A text with marks around every date that is read. */
export function markedAsRead(text: string): string {
  const { tokens, dates } = datesOf(text);
  let marked = '';
  let at = 0;
  for (const { from, to } of dates) {
    marked += `${text.slice(at, tokens.start[from])}⟦${text.slice(tokens.start[from], tokens.end[to - 1])}⟧`;
    at = tokens.end[to - 1]!;
  }
  return marked + text.slice(at);
}

/** The values of the dates of a sentence as the table writes them. */
export function valuesAsRead([marked, , tense = 'unknown', reference]: NewsExpression): string {
  const before = reference === undefined ? undefined : parseEdtf(reference);
  const context = { asOf: parseEdtf(WRITTEN_ON)!.first, tense, ...(before ? { reference: before } : {}) };
  const values = datesOf(unmarked(marked).text).dates.map((date) => resolveDate(date, context)?.text.replaceAll('~', '') ?? '-');
  return values.join(' ');
}
