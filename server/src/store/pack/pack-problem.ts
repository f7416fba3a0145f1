import { type Phrase, tell } from '../../core/telling/told.ts';
import { fileProblem, type StoreProblem } from '../problem.ts';

/** A pack that cannot be used, as a problem of its store: `why` goes on after "This pack". */
export function packProblem(file: string, why: Phrase): StoreProblem {
  return fileProblem(file, 'unreadable-pack', tell('This pack {why}. Its facts are not used.', { why }));
}
