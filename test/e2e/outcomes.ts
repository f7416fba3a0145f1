import type { Outcome } from './report.ts';
import { OUTCOME } from './suite/test.ts';

/** The outcomes that lines of output carry, each once: some hosts print them twice, by different ways. */
export function outcomesIn(lines: readonly string[]): readonly Outcome[] {
  const carried = lines.flatMap((line) => {
    const at = line.indexOf(OUTCOME);
    return at < 0 ? [] : [line.slice(at + OUTCOME.length, line.lastIndexOf('}') + 1)];
  });
  return [...new Set(carried)].map((json): Outcome => JSON.parse(json));
}
