import type { Tokens } from './tokens.ts';
import { UNNUMBERED } from './word-numbers.ts';

const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/** A question about words where they stand in a text, asked once a word: a byte each, for questions of which there are hundreds (`WordTable` for answers of other kinds). */
export class WordFlags {
  readonly #ask: (fold: string) => boolean;
  #told = new Uint8Array(1024);

  constructor(ask: (fold: string) => boolean) {
    this.#ask = ask;
  }

  at({ words, folds }: Pick<Tokens, 'words' | 'folds'>, token: number): boolean {
    const number = words[token]!;
    const told = number < this.#told.length ? this.#told[number]! : UNKNOWN;
    return told === UNKNOWN ? this.#note(number, folds[token]!) : told === YES;
  }

  #note(number: number, fold: string): boolean {
    const told = this.#ask(fold);
    if (number === UNNUMBERED) return told;
    if (number >= this.#told.length) {
      const grown = new Uint8Array(number * 2);
      grown.set(this.#told);
      this.#told = grown;
    }
    this.#told[number] = told ? YES : NO;
    return told;
  }
}
