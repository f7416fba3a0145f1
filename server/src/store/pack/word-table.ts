import type { Vocabulary } from '../../core/facts/names/vocabulary.ts';
import { wordHash } from '../../core/facts/names/word-hash.ts';
import { byteWriter } from './byte-writer.ts';
import { mostBytes, readUtf8, writeUtf8 } from './utf8.ts';

/** Texts under numbers, in flat arrays: text `i` is UTF-8 from `starts[i]` to `starts[i + 1]`. */
export interface WordArrays {
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
  /** A table of open addressing, number plus one, its size a power of two. Empty where no text is ever looked up. */
  readonly slots: Uint32Array;
}

/** Lays texts out, in their order; with `findable`, each text must stand once. */
export function wordArrays(count: number, textOf: (number: number) => string, findable: boolean): WordArrays {
  const writer = byteWriter();
  const starts = new Uint32Array(count + 1);
  let size = findable ? 4 : 0;
  while (findable && size * 3 < count * 5) size *= 2;
  const slots = new Uint32Array(size);
  for (let number = 0; number < count; number++) {
    const text = textOf(number);
    writer.text(text);
    starts[number + 1] = writer.length;
    if (!findable) continue;
    let slot = wordHash(text) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = number + 1;
  }
  return { starts, bytes: writer.bytes().slice(), slots };
}

/** Reads texts laid out by `wordArrays`. */
export function wordTable({ starts, bytes, slots }: WordArrays): Vocabulary {
  const size = Math.max(0, starts.length - 1);
  const wordOf = (number: number) => readUtf8(bytes, starts[number] ?? 0, starts[number + 1] ?? 0);
  /** Letter by letter while both are ASCII, else by reading the text. */
  const isAt = (number: number, word: string): boolean => {
    const start = starts[number]!;
    const length = starts[number + 1]! - start;
    if (length < word.length) return false;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (code >= 0x80) return wordOf(number) === word;
      if (bytes[start + i] !== code) return false;
    }
    return length === word.length;
  };
  return {
    size,
    wordOf,
    startingWith(beginning) {
      const wanted = new Uint8Array(mostBytes(beginning));
      const length = writeUtf8(beginning, wanted, 0);
      const found: number[] = [];
      for (let number = 0; number < size; number++) {
        const start = starts[number]!;
        if (starts[number + 1]! - start < length) continue;
        let at = 0;
        while (at < length && bytes[start + at] === wanted[at]) at++;
        if (at === length) found.push(number);
      }
      return found;
    },
    numberOf(word) {
      if (slots.length === 0) return -1;
      let slot = wordHash(word) & (slots.length - 1);
      for (let tried = 0; slots[slot] !== 0 && tried < slots.length; tried++) {
        const number = slots[slot]! - 1;
        if (isAt(number, word)) return number;
        slot = (slot + 1) & (slots.length - 1);
      }
      return -1;
    },
  };
}
