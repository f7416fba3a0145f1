/** What came of one test: its name, and why it failed or was skipped. */
export interface Outcome {
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly why?: string;
  readonly milliseconds?: number;
}

/** How many tests came to what. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const MARKS = { passed: 'ok  ', failed: 'FAIL', skipped: 'skip' };

/** Prints a group of tests; a group that ran nothing is a failure. Yields what was printed. */
export function reported(title: string, outcomes: readonly Outcome[]): readonly Outcome[] {
  console.log(`\n${title}`);
  const all = outcomes.length > 0 ? outcomes : [{ name: 'runs at least one test', state: 'failed' as const }];
  for (const { name, state, why, milliseconds } of all) {
    const took = milliseconds === undefined ? '' : ` (${milliseconds} ms)`;
    const reason = why === undefined ? '' : `${state === 'skipped' ? ': ' : '\n    '}${why.replaceAll('\n', '\n    ')}`;
    console.log(`  ${MARKS[state]} ${name}${took}${reason}`);
  }
  return all;
}

/** Counts outcomes by state. */
export function counted(outcomes: readonly Outcome[]): Counts {
  const count = (wanted: Outcome['state']) => outcomes.filter(({ state }) => state === wanted).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}
