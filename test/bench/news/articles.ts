import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** The folder of measuring data, which is no part of the project. */
const DATA = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

/** A published article. `date` is an ISO date, `text` plain paragraphs. */
export interface Article {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly words: number;
}

/** The path of a data file; says so and ends the program, politely, if it is not there. */
export function dataFile(name: string): string {
  const path = `${DATA}${name}`;
  if (existsSync(path)) return path;
  process.stdout.write(`Nothing is measured: ${name} is not in ../shared/data, which comes beside the project, not with it.\n`);
  process.exit(0);
}

/** The lines of a JSON Lines file, gzipped or not. */
export function jsonLines<T>(path: string): readonly T[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as T]));
}
