import { describe, expect, test } from 'vitest';
import { EXPRESSIONS } from '../../bench/dates/expressions.ts';
import { markedAsRead, unmarked, valuesAsRead } from '../../bench/dates/marked.ts';
import { TRAPS } from '../../bench/dates/traps.ts';

const ROWS = EXPRESSIONS.map((row) => ({ marked: row[0], values: row[1], row }));

describe('dates in news copy', () => {
  test.each(ROWS)('$marked is $values', ({ marked, values, row }) => {
    expect(markedAsRead(unmarked(marked).text)).toBe(marked);
    expect(valuesAsRead(row)).toBe(values);
  });

  test.each(TRAPS)('no date: %s', (text) => {
    expect(markedAsRead(text)).toBe(text);
  });
});
