import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../server/src/core/values/names/compare-words.ts';
import { slipDistance } from '../../../server/src/core/values/names/slip-distance.ts';

const LIKENESS: readonly (readonly [draft: string, stored: string, verdict: string])[] = [
  ['halloran', 'halloran', 'same'],
  ['mohammed', 'muhammad', 'variant spelling'],
  ['alexei', 'alexey', 'variant spelling'],
  ['khruschev', 'khrushchev', 'variant spelling'],
  ['schroeder', 'schroder', 'variant spelling'],
  ['goethe', 'gothe', 'variant spelling'],
  ['brandaur', 'brandauer', 'slip'],
  ['jim', 'james', 'variant nickname'],
  ['jimmy', 'jim', 'variant nickname'],
  ['bill', 'william', 'variant nickname'],
  ['steve', 'steven', 'variant nickname'],
  ['kate', 'katherine', 'variant nickname'],
  ['sandy', 'sander', 'variant nickname'],
  ['pete', 'peter', 'variant nickname'],
  ['robbie', 'roberta', 'variant nickname'],
  ['benny', 'bennie', 'slip'],
  ['j', 'john', 'variant initial'],
  ['john', 'j', 'variant initial'],
  ['j', 'mary', 'other'],
  ['hallorans', 'halloran', 'variant plural'],
  ['benches', 'bench', 'variant plural'],
  ['meadow', 'meadows', 'slip'],
  ['sorenson', 'sorensen', 'slip'],
  ['teh', 'the', 'other'],
  ['lindqvsit', 'lindqvist', 'slip'],
  ['haloran', 'halloran', 'slip'],
  ['hallorran', 'halloran', 'slip'],
  ['kowalzyk', 'kowalczyk', 'slip'],
  ['altmeyer', 'altmire', 'slip'],
  ['pedro', 'petro', 'slip'],
  ['cuoma', 'cuomo', 'slip'],
  ['guiseppe', 'giuseppe', 'slip'],
  ['jon', 'john', 'slip'],
  ['jhon', 'john', 'slip'],
  ['ann', 'anne', 'slip'],
  ['sara', 'sarah', 'slip'],
  ['stephen', 'steven', 'slip'],
  ['cathy', 'kathy', 'slip'],
  ['karl', 'carl', 'slip'],
  ['jack', 'jock', 'slip'],
  ['bosh', 'bush', 'slip'],
  ['bush', 'buch', 'other'],
  ['tom', 'tim', 'other'],
  ['lee', 'lie', 'other'],
  ['brown', 'crown', 'other'],
  ['miller', 'diller', 'other'],
  ['harrington', 'carrington', 'slip'],
  ['smith', 'jones', 'other'],
  ['martin', 'garfield', 'other'],
  ['', 'jones', 'other'],
  ['jones', '', 'other'],
  ['o', 'ostrander', 'variant initial'],
];

describe('likeness of two words', () => {
  it.each(LIKENESS)('%s against %s: %s', (draft, stored, verdict) => {
    const likeness = compareWords(draft, stored);
    expect([likeness.kind, ...(likeness.kind === 'variant' ? [likeness.how] : [])].join(' ')).toBe(verdict);
  });

  it('is same only for equal words, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(compareWords(a, a).kind).toBe('same');
        expect(compareWords(a, b).kind === 'same').toBe(a === b);
      }),
    );
  });
});

/** The textbook table, with which the banded one must agree. */
function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, table[i - 2]![j - 2]! + 1);
      table[i]![j] = cost;
    }
  }
  return table[a.length]![b.length]!;
}

describe('slip distance', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  it('agrees with the full table up to its limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 4 }), (a, b, limit) => {
        expect(slipDistance(a, b, limit)).toBe(Math.min(limit + 1, plainDistance(a, b)));
      }),
      { numRuns: 3000 },
    );
  });
  it('is symmetric', () => {
    fc.assert(fc.property(word, word, (a, b) => slipDistance(a, b, 3) === slipDistance(b, a, 3)));
  });
});
