import { expect, test } from 'vitest';
import { isAbbreviation } from '../../server/src/core/languages/en/abbreviations.ts';
import { clausesOf } from '../../server/src/core/text/clauses.ts';
import { tokenize, tokenText } from '../../server/src/core/text/tokens.ts';

/** Stretches parted by ¦, each with the first letter of its kind and its clause's number. */
const CASES: readonly (readonly [string, string])[] = [
  ['The vote failed.', 'm0'],
  ['The vote failed;¦ Quill left.', 'm0 m1'],
  ['The vote failed,¦ and Quill left.', 'm0 m1'],
  ['Quill, Reve and Lund left.', 'm0'],
  ['Quill, the mayor, and Reve, the clerk, left.', 'm0'],
  ['Ida Quill,¦ who won 328 votes,¦ would be the first.', 'm0 r1 m0'],
  ['Ida Quill,¦ who was born in Tulsa, Okla.,¦ is the mayor.', 'm0 r1 m0'],
  ['He met Quill,¦ who won in 2012.', 'm0 r1'],
  ['The bill,¦ which passed in 2003,¦ lapsed.', 'm0 r1 m0'],
  ['If she wins,¦ Quill will be mayor.', 's1 m0'],
  ['“If she wins,¦ Quill will be mayor.”', 's1 m0'],
  ['Quill will be mayor¦ if she wins.', 'm0 s1'],
  ['Quill,¦ if she wins,¦ will be mayor.', 'm0 s1 m0'],
  ['When the bill passed,¦ Quill was the mayor.', 's1 m0'],
  ['After the bill passed,¦ Quill left.', 's1 m0'],
  ['After the war, Quill left.', 'm0'],
  ['Quill left¦ because the bill failed.', 'm0 s1'],
  ['The mayor¦ (Ida Quill)¦ left.', 'm0 a1 m0'],
  ['The mayor¦ — Ida Quill —¦ left.', 'm0 a1 m0'],
  ['The vote failed —¦ by one vote.', 'm0 m1'],
  ['Quill won,¦ but Reve lost.', 'm0 m1'],
  ['It began at 9:05 and ended late.', 'm0'],
  ['Quill is the mayor¦ and she is 42.', 'm0 m1'],
];

test.each(CASES)('%s', (source, kinds) => {
  const tokens = tokenize(source.replaceAll('¦', ''), isAbbreviation);
  const clauses = clausesOf(tokens, { from: 0, to: tokens.count });
  expect(clauses.map(({ from, to }) => tokenText(tokens, from, to))).toEqual(source.split('¦').map((part) => part.trim()));
  expect(clauses.map(({ kind, clause }) => kind[0] + String(clause)).join(' ')).toBe(kinds);
});
