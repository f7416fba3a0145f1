import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { ImportInput } from '../../store/import/record.ts';
import { Failure } from '../failure.ts';
import { readingTrouble } from './read-text.ts';

/** A file to import from, unpacked on the way if its name ends in .gz. `read` is told how many bytes of how many were read. Reading throws a `Failure`. */
export function inputText(path: string, shown: string, read: (bytes: number, of: number) => void): ImportInput {
  const size = sizeOf(path, shown);
  return {
    name: basename(path).replace(/\.gz$/i, ''),
    async *text() {
      const file = createReadStream(path, { highWaterMark: 262_144 });
      const stream: Readable = path.toLowerCase().endsWith('.gz') ? file.pipe(createGunzip()) : file;
      file.on('error', (error) => stream.destroy(error));
      stream.setEncoding('utf8');
      try {
        for await (const piece of stream) {
          read(file.bytesRead, size);
          yield piece as string;
        }
      } catch (thrown) {
        throw new Failure(`${shown}: ${readingTrouble(thrown)}`);
      } finally {
        file.destroy();
      }
    },
  };
}

function sizeOf(path: string, shown: string): number {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw new Failure(`${shown}: is not a regular file`);
    return stat.size;
  } catch (thrown) {
    throw thrown instanceof Failure ? thrown : new Failure(`${shown}: ${readingTrouble(thrown)}`);
  }
}
