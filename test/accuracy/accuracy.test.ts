import { describe, expect, test } from 'vitest';
import { withMarks } from '../support/marked.ts';
import { knownMisses } from './known-misses.ts';
import { PRACTICE, ROUNDS, readRound } from './read-cases.ts';
import { score } from './score.ts';

describe.each([...ROUNDS, ...PRACTICE])('fresh cases: %s', (round) => {
  const missed = knownMisses(round);
  const cases = readRound(round);

  test.each(cases)('$id: $kind, $form', async (of) => {
    const { found, alarms, stray } = await score(of);
    // Beside a slip that is not found, a finding may be the same slip seen from its other side.
    const wrong = missed.has(of.id) ? alarms : [...alarms, ...stray];
    expect(wrong.map(({ message }) => message)).toEqual([]);
    const slip = withMarks(of.wrong, of.spans);
    if (missed.has(of.id)) expect(found, `Found at last. Run: npm run accuracy -- --record\n${slip}`).toBe(false);
    else expect(found, slip).toBe(true);
  });

  test('only cases that there are can be known to be missed', () => {
    const ids = new Set(cases.map(({ id }) => id));
    expect([...missed].filter((id) => !ids.has(id))).toEqual([]);
  });
});
