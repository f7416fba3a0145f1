import { describe, expect, test } from 'vitest';
import type { HouseStyle } from '../../server/src/core/values/house-style.ts';
import { readConfig } from '../../server/src/store/config.ts';
import { afterFixes, analyze } from '../support/analyze.ts';
import { marked, withMarks } from '../support/marked.ts';

const FACTS = `
people:
  - { name: Ottilie Brandvold, pronouns: she/her }
  - { name: Søren Åkesson, aliases: [Søren Emil Åkesson], pronouns: he/him }
  - { name: José Ibáñez, never: [Jose Ibanes] }
places:
  - { name: Bogotá, kind: city, demonym: Bogotano }
  - { name: United States, article: the, aliases: [U.S., US], kind: country }
`;

/** A draft with what a style finds in ⟦ ⟧, and the draft after the fixes. */
const ROWS: [style: HouseStyle, draft: string, fixed?: string][] = [
  [{ names: 'preferred' }, '⟦Søren Emil Åkesson⟧ left. Åkesson slept.', 'Søren Åkesson left. Åkesson slept.'],
  [{ names: 'preferred' }, 'The U.S. sent Jose Ibanez.'],
  [{ diacritics: 'keep' }, '⟦Jose Ibanez⟧ met ⟦Ibanez⟧’s aide, José Ibáñez said.', 'José Ibáñez met Ibáñez’s aide, José Ibáñez said.'],
  [{ diacritics: 'keep' }, 'FROM ⟦BOGOTA⟧', 'FROM BOGOTÁ'],
  [{ diacritics: 'drop' }, '⟦José Ibáñez⟧ flew to ⟦Bogotá⟧.', 'Jose Ibanez flew to Bogota.'],
  [{ diacritics: 'drop' }, 'Søren lives in Bogota.'],
  [{ courtesyTitles: 'never' }, 'Then ⟦Mr. Åkesson⟧ and ⟦Mrs. Brandvold⟧ left.', 'Then Åkesson and Brandvold left.'],
  [{ courtesyTitles: 'never' }, 'Then Dr. Åkesson left with Mr. Lund.'],
  [{ courtesyTitles: 'always' }, 'Ottilie Brandvold came.\n\n## Brandvold leaves\n\n⟦Brandvold⟧ left.'],
  [{ dates: 'ap' }, 'On ⟦16 September 2024⟧, and on ⟦August 5⟧.', 'On Sept. 16, 2024, and on Aug. 5.'],
  [{ dates: 'ap' }, 'On Monday, Sept. 16, 2024, at 9/16, on the 16th of September, on Sept. 16th, in May.'],
  [{ dates: 'long' }, 'On Monday, ⟦Sept. 16, 2024⟧, it rained.', 'On Monday, September 16, 2024, it rained.'],
  [{ dates: 'day-first' }, 'On ⟦May 3, 2024⟧, it rained.', 'On 3 May 2024, it rained.'],
  [{ unitedStates: 'US' }, 'A ⟦U.S.⟧ envoy came. He left the U.S.'],
  [{ unitedStates: 'U.S.' }, 'A ⟦US⟧ envoy told us so. US OFFICIALS SAID NO.', 'A U.S. envoy told us so. US OFFICIALS SAID NO.'],
];

describe('house style', () => {
  test.each(ROWS)('%o %s', async (style, draft, fixed) => {
    const { text } = marked(draft);
    const { findings } = await analyze({ facts: FACTS, draft: text, asOf: '2025-03-12', style });
    const styled = findings.filter(({ check }) => check.startsWith('unpreferred-'));
    expect(withMarks(text, styled)).toBe(draft);
    expect(styled.map(({ severity }) => severity)).toEqual(styled.map(() => 'hint'));
    if (fixed !== undefined) expect(afterFixes(text, styled)).toBe(fixed);
  });

  test('is read from stet.yaml, and what no switch takes is a problem', () => {
    const { config, problems } = readConfig('style:\n  dates: ap\n  names: any\n  diacritics: sometimes\n  shoes: brown\n', 'stet.yaml');
    expect(config.style).toEqual({ dates: 'ap' });
    expect(problems.map(({ line, message }) => `${line + 1}: ${message}`)).toEqual([
      '4: `diacritics` takes any, keep or drop.',
      '5: stet.yaml has no key `shoes`.',
    ]);
  });
});
