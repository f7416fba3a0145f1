import { existsSync, writeFileSync } from 'node:fs';
import { Failure } from '../failure.ts';
import { writeAtomically } from './write-atomically.ts';

/** Writes a file of our own making, over an older one if there is one. Throws a `Failure` that names it. */
export function writeNew(path: string, text: string, shown: string): void {
  if (existsSync(path)) {
    writeAtomically(path, text, shown);
    return;
  }
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (thrown) {
    throw new Failure(`${shown}: cannot be written (${(thrown as { code?: string }).code ?? 'unknown trouble'})`);
  }
}
