import type { NumberLists } from './number-lists.ts';
import { LONGEST_SLIP, SHORTEST_SLIP, slipKeys } from './slip-keys.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordHash } from './word-hash.ts';

/** Buckets for each word. A word has about nine keys, so two or three share a bucket. */
const BUCKETS_PER_WORD = 4;

/**
 * The words of a vocabulary by hashes of their slip keys. Keys themselves are not kept: what a bucket holds is compared
 * when it is looked at. The number of buckets is a power of two.
 */
export function slipBuckets(words: Vocabulary): NumberLists {
  let buckets = 16;
  while (buckets < words.size * BUCKETS_PER_WORD) buckets *= 2;
  const starts = new Uint32Array(buckets + 1);
  for (let word = 0; word < words.size; word++) eachBucket(words.wordOf(word), buckets, (bucket) => starts[bucket + 1]!++);
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const next = starts.slice();
  const values = new Uint32Array(starts[buckets]!);
  for (let word = 0; word < words.size; word++) {
    eachBucket(words.wordOf(word), buckets, (bucket) => {
      values[next[bucket]!++] = word;
    });
  }
  return { starts, values };
}

/** Calls with the number of each known word that shares a slip key with this one, itself included; with some more than once. */
export function eachSlip(fold: string, { starts, values }: NumberLists, words: Vocabulary, found: (word: number) => void): void {
  const buckets = starts.length - 1;
  for (const key of slipKeys(fold)) {
    const bucket = wordHash(key) & (buckets - 1);
    for (let at = starts[bucket]!; at < starts[bucket + 1]!; at++) if (hasKey(words.wordOf(values[at]!), key)) found(values[at]!);
  }
}

function eachBucket(word: string, buckets: number, found: (bucket: number) => void): void {
  if (word.length < SHORTEST_SLIP || word.length > LONGEST_SLIP) return;
  found(wordHash(word) & (buckets - 1));
  // Of a double letter either half may go: the key is the same.
  for (let i = 0; i < word.length; i++) if (word[i] !== word[i - 1]) found(wordHash(word, i) & (buckets - 1));
}

/** Whether a key is the word, or the word less one letter. */
function hasKey(word: string, key: string): boolean {
  if (word.length === key.length) return word === key;
  if (word.length !== key.length + 1) return false;
  let at = 0;
  while (at < key.length && word[at] === key[at]) at++;
  return word.slice(at + 1) === key.slice(at);
}
