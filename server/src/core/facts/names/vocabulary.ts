/** Words under numbers from 0 on. */
export interface Vocabulary {
  readonly size: number;
  /** The number of a word; -1 for one that is not known. */
  numberOf(word: string): number;
  /** The word of a number below `size`. */
  wordOf(number: number): string;
  /** The numbers of all words that begin so. Looks at every word. */
  startingWith(beginning: string): readonly number[];
}

/** A vocabulary that takes words in. */
export interface GrowingVocabulary extends Vocabulary {
  /** The number of a word, given to it now if it is new. */
  add(word: string): number;
}

/** An empty vocabulary in memory. */
export function growingVocabulary(): GrowingVocabulary {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  return {
    get size() {
      return words.length;
    },
    numberOf: (word) => numbers.get(word) ?? -1,
    wordOf: (number) => words[number]!,
    startingWith: (beginning) => words.flatMap((word, number) => (word.startsWith(beginning) ? [number] : [])),
    add(word) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = words.length;
        numbers.set(word, number);
        words.push(word);
      }
      return number;
    },
  };
}
