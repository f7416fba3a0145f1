import { randomBytes } from 'node:crypto';
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../failure.ts';

/** Replaces a file's content whole or not at all, keeping its permissions; a link is followed. Throws a `Failure`. */
export function writeAtomically(path: string, text: string, shown: string): void {
  let beside: string | undefined;
  try {
    const target = realpathSync(path);
    beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}`);
    writeFileSync(beside, text, { mode: statSync(target).mode, flag: 'wx' });
    renameSync(beside, target);
  } catch (thrown) {
    if (beside) rmSync(beside, { force: true });
    throw new Failure(`${shown}: cannot be written (${(thrown as { code?: string }).code ?? 'unknown trouble'})`);
  }
}
