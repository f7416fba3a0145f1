import { isFunctionWord, lemmas } from '../../languages/en/lexicon.ts';
import { titleWords } from '../../values/titles/title-words.ts';
import type { StoreContents } from '../memory-store.ts';
import { foldedName } from '../name-words.ts';
import { officeKey } from '../office-key.ts';

/** So many content words in common bring a sentence to mind; so many a quotation, which is repeated nearly whole or not at all. */
const OF_SENTENCE = 2;
const OF_QUOTATION = 3;

interface Cue {
  readonly words: ReadonlySet<string>;
  /** How many of them it takes. */
  readonly enough: number;
}

/** Tells of folded words whether a title, a kind of thing, a sentence or a quotation among these facts may be meant by them, though they name nobody. Undefined where there is none. */
export function bringsToMind({ entities, statements, plain, quotes }: StoreContents): ((words: Iterable<string>) => boolean) | undefined {
  const offices = statements.flatMap((statement) => officeKey(statement) ?? []);
  const kinds = entities.flatMap(({ subkind }) => subkind ?? []);
  const cues = [
    ...offices.map((office) => cue(office.split(' '), Infinity)),
    ...kinds.map((kind) => cue(foldedName(kind), Infinity)),
    ...plain.map(({ says }) => cue(foldedName(says).flatMap(lemmas), OF_SENTENCE)),
    ...quotes.map(({ text }) => cue(foldedName(text).flatMap(lemmas), OF_QUOTATION)),
  ].filter(({ words }) => words.size > 0);
  if (cues.length === 0) return undefined;
  return (words) => {
    const spoken = new Set<string>();
    for (const word of words) for (const form of [...lemmas(word), ...titleWords([word])]) spoken.add(form);
    return cues.some(({ words: wanted, enough }) => {
      let left = Math.min(enough, wanted.size);
      for (const word of wanted) if (spoken.has(word) && --left <= 0) return true;
      return false;
    });
  };
}

function cue(words: readonly string[], enough: number): Cue {
  return { words: new Set(words.filter((word) => /[\p{L}\p{N}]/u.test(word) && !isFunctionWord(word))), enough };
}
