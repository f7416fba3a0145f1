import { randomBytes } from 'node:crypto';
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../failure.ts';
import { readingTrouble } from './read-text.ts';

/** A file that is written piece by piece and stands under its name only when it is whole. */
export interface NewFile {
  write(piece: string | Uint8Array): void;
  /** Puts it in its place, over what stood there. */
  finish(): void;
  /** Leaves nothing behind. */
  abandon(): void;
}

/** Pieces of text are gathered to this many characters: a system call for each line would take longer than the lines. */
const GATHERED = 65_536;

/** Begins a file. Throws a `Failure` that begins with the path as shown; so do its functions. */
export function newFile(path: string, shown: string): NewFile {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (thrown) {
      rmSync(beside, { force: true });
      throw new Failure(`${shown}: ${readingTrouble(thrown).replace('read', 'written')}`);
    }
  };
  const file = attempt(() => openSync(beside, 'wx'));
  let gathered = '';
  const flush = () => {
    if (gathered !== '') writeAll(file, new TextEncoder().encode(gathered));
    gathered = '';
  };
  return {
    write: (piece) =>
      attempt(() => {
        if (typeof piece === 'string') gathered += piece;
        if (typeof piece !== 'string' || gathered.length > GATHERED) flush();
        if (typeof piece !== 'string') writeAll(file, piece);
      }),
    finish: () =>
      attempt(() => {
        flush();
        closeSync(file);
        renameSync(beside, path);
      }),
    abandon() {
      closeSync(file);
      rmSync(beside, { force: true });
    },
  };
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
