import type { Tokens } from './tokens.ts';
import { UNNUMBERED } from './word-numbers.ts';

/** What is to be told of words where they stand in a text: worked out once a word, and then found by its number. */
export class WordTable<T> {
  readonly #tell: (fold: string) => T;
  readonly #told: (T | undefined)[] = [];

  /** `tell` gives the same for the same folded word, and never undefined. */
  constructor(tell: (fold: string) => T) {
    this.#tell = tell;
  }

  at({ words, folds }: Pick<Tokens, 'words' | 'folds'>, token: number): T {
    const number = words[token]!;
    // Beyond its end a list is slow to be asked.
    const told = number < this.#told.length ? this.#told[number] : undefined;
    return told === undefined ? this.#note(number, folds[token]!) : told;
  }

  #note(number: number, fold: string): T {
    const told = this.#tell(fold);
    if (number === UNNUMBERED) return told;
    while (this.#told.length <= number) this.#told.push(undefined);
    this.#told[number] = told;
    return told;
  }
}
