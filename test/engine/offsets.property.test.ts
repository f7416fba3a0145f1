import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/findings/finding.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { analyze } from '../support/analyze.ts';
import { withMarks } from '../support/marked.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    pronouns: she/her
    born: 1961-04-12
    titles:
      - { title: Mayor, of: Norrvik, from: 2012-01-01, to: 2019-12-31 }
      - { title: Governor, of: Vestland, from: 2020-01-06 }
places:
  - { name: Norrvik, kind: city }
  - { name: Vestland, kind: state, demonym: Vestlander, never: [Westland] }
organizations:
  - { name: Nordline, kind: company, founded: 1952, headquarters: Norrvik }
statements:
  - The Norrvik ferry disaster killed [128] people on [March 3, 1994].
  - Nordline employs [4,200] people.
`;

const AS_OF = '2025-03-12';

/** Wrong and right, whole sentences and scraps, marks and odd characters. */
const PIECES = [
  'Gov. Ottilie Brandvald signed it.',
  'Mayor Ottilie Brandvold spoke.',
  'Former Gov. Ottilie Brandvold spoke.',
  'Ottilie Brandvold was born in 1963.',
  'She was born in 1963.',
  'Nordline was founded in 1925.',
  'The company was founded in **1925**.',
  'Nordline is based in Hamre.',
  'Nordline employs 2,400 people.',
  'The Norrvik ferry disaster killed 182 people.',
  'The fair in Westland was dull.',
  '“The fair in Westland was dull,” she said.',
  'On Monday, Sept. 16, 2025, it rained.',
  'It rained on Feb. 30.',
  'Brandvald left.',
  'Ottilie Brandvold left.',
  'The *Westlander* way.',
  '[Westland](https://example.org/Westland)',
  '> Westland',
  '# Brandvald',
  '- Nordline, founded in 1925,',
  '🎉',
  'e\u0301',
  '&amp;',
  '“',
  '”',
  '—',
  '(',
  '`code`',
  '\n\n',
  '\r\n',
  '\t',
  '\u00A0',
];

const drafts = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 10 }).map((pieces) => pieces.join(' '));

/** Words that a fix of a check put in. */
interface Mended extends Span {
  readonly check: string;
}

/** The draft after the preferred fixes, and where the words that they put in stand in it. */
function mended(draft: string, findings: readonly Finding[]): { text: string; places: readonly Mended[] } {
  const edits = findings
    .flatMap(({ check, fixes }) => (fixes.find(({ preferred }) => preferred)?.edits ?? []).map((edit) => ({ check, ...edit })))
    .sort((a, b) => a.start - b.start);
  const places: Mended[] = [];
  let text = '';
  let done = 0;
  for (const { check, start, end, newText } of edits) {
    text += draft.slice(done, start);
    places.push({ check, start: text.length, end: text.length + newText.length });
    text += newText;
    done = end;
  }
  return { text: text + draft.slice(done), places };
}

describe('any draft', () => {
  test('findings name the words where they stand, in order and apart, and edits lie in the draft', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (draft) => {
        const { findings } = await analyze({ facts: FACTS, draft, asOf: AS_OF });
        let end = 0;
        for (const finding of findings) {
          expect(draft.slice(finding.start, finding.end).trim()).toBe(draft.slice(finding.start, finding.end));
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          end = finding.end;
          for (const { edits } of finding.fixes) {
            expect(edits.length).toBeGreaterThan(0);
            for (const edit of edits) {
              expect(edit.start).toBeGreaterThanOrEqual(0);
              expect(edit.end).toBeGreaterThanOrEqual(edit.start);
              expect(edit.end).toBeLessThanOrEqual(draft.length);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('what is mended is not found again by the check that found it', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (draft) => {
        const { findings } = await analyze({ facts: FACTS, draft, asOf: AS_OF });
        const { text, places } = mended(draft, findings);
        if (places.length === 0) return;
        const again = await analyze({ facts: FACTS, draft: text, asOf: AS_OF });
        const met = again.findings.filter(({ check, start, end }) =>
          places.some((place) => check === place.check && start < place.end && place.start < end),
        );
        expect(withMarks(text, met)).toBe(text);
      }),
      { numRuns: 150 },
    );
  });
});
