import type { StoreProblem } from '../problem.ts';

/** A pack that cannot be used, as a problem of its store: `why` goes on after "This pack". */
export function packProblem(file: string, why: string): StoreProblem {
  const message = `This pack ${why}. Its facts are not used.`;
  return { file, start: 0, end: 0, line: 0, character: 0, severity: 'error', code: 'unreadable-pack', message };
}
