import { isAbbreviation } from '../../languages/en/abbreviations.ts';
import { PUNCTUATION, tokenize } from '../../text/tokens.ts';
import { readDates } from './read.ts';
import { resolveDate } from './resolve.ts';

/** The EDTF text of a date that is written out in words or figures ("Aug. 7, 2022" is `2022-08-07`); undefined for anything else, and for what depends on the day it is read. */
export function dateOfWords(text: string): string | undefined {
  const tokens = tokenize(text, isAbbreviation);
  const [date, ...others] = readDates(tokens);
  if (!date || others.length > 0 || date.from !== 0 || date.kind !== 'calendar' || date.year === undefined) return undefined;
  for (let at = date.to; at < tokens.count; at++) if (tokens.kind[at] !== PUNCTUATION) return undefined;
  return resolveDate(date, { asOf: 0, tense: 'past' })?.text;
}
