import { describe, expect, test } from 'vitest';
import { EXPRESSIONS, TRAPS } from '../../bench/dates/expressions.ts';
import { markedAsRead, unmarked, valuesAsRead } from '../../bench/dates/marked.ts';

describe('dates in news copy', () => {
  test.each(EXPRESSIONS)('%s is %s', (marked, values, tense, reference) => {
    expect(markedAsRead(unmarked(marked).text)).toBe(marked);
    expect(valuesAsRead([marked, values, tense, reference])).toBe(values);
  });

  test.each(TRAPS)('no date: %s', (text) => {
    expect(markedAsRead(text)).toBe(text);
  });
});
