import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../support/analyze.ts';

/** Words that no two of which are one slip or spelling apart, so that another word is an alteration. */
const WORDS =
  'harbour winter bridge council fisherman lantern market village captain engine meadow pepper silver thunder velvet window garden copper orange basket'.split(
    ' ',
  );

const words = fc.shuffledSubarray(WORDS, { minLength: 12, maxLength: 16 });

function checked(stored: readonly string[], quoted: string) {
  const facts = `
people:
  - { name: Ottilie Brandvold }
quotes:
  - speaker: Ottilie Brandvold
    text: ${stored.join(' ')}
`;
  return analyze({ facts, draft: `Ottilie Brandvold said that “${quoted}” in May.`, asOf: '2025-03-12' });
}

describe('a stored quotation', () => {
  test('is right in any part, with any words left out between dots', async () => {
    await fc.assert(
      fc.asyncProperty(words, fc.nat(), fc.nat(), fc.nat(), async (stored, a, b, c) => {
        const [from, to] = [a % 4, stored.length - (b % 4)];
        const part = stored.slice(from, to);
        const cut = 1 + (c % (part.length - 2));
        const { findings } = await checked(stored, [...part.slice(0, cut), '…', ...part.slice(cut + 1)].join(' '));
        expect((await checked(stored, part.join(' '))).findings).toEqual([]);
        expect(findings).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('is altered by another word, wherever it stands, and that word is what is reported', async () => {
    await fc.assert(
      fc.asyncProperty(words, fc.nat(), async (stored, at) => {
        const place = at % stored.length;
        const quoted = stored.map((word, i) => (i === place ? 'marmalade' : word)).join(' ');
        const { findings } = await checked(stored, quoted);
        const start = 'Ottilie Brandvold said that “'.length + quoted.indexOf('marmalade');
        expect(findings.map((finding) => [finding.check, finding.start, finding.end])).toEqual([['altered-quote', start, start + 9]]);
      }),
      { numRuns: 60 },
    );
  });
});
