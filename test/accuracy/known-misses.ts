import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Round } from './read-cases.ts';

const file = (round: string) => join(import.meta.dirname, round, 'known-misses.txt');

/** The ids of a round's cases that are known to be missed, one a line in its `known-misses.txt`; none without the file. */
export function knownMisses(round: Round): ReadonlySet<string> {
  return new Set(existsSync(file(round)) ? readFileSync(file(round), 'utf8').split('\n').filter(Boolean) : []);
}

/** Replaces a round's list. */
export function writeKnownMisses(round: Round, ids: Iterable<string>): void {
  writeFileSync(file(round), [...ids, ''].join('\n'));
}
