import { readFileSync, statSync } from 'node:fs';
import { Failure } from '../failure.ts';
import { readingTrouble } from './read-text.ts';

/** The bytes of a file. Throws a `Failure` that begins with the path as shown. */
export function readBytes(path: string, shown: string): Uint8Array {
  try {
    if (!statSync(path).isFile()) throw new Failure(`${shown}: is not a regular file`);
    return readFileSync(path);
  } catch (thrown) {
    throw thrown instanceof Failure ? thrown : new Failure(`${shown}: ${readingTrouble(thrown)}`);
  }
}
