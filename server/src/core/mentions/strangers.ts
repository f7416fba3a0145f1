import type { Reading } from '../analyze/reading.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import { personNamesOf } from '../facts/name-words.ts';
import { isOrdinaryWord } from '../languages/en/lexicon.ts';
import { comparePersonNames } from '../values/names/compare-person-names.ts';
import type { KnownName } from './known-names.ts';
import type { NamedBlock } from './linked-block.ts';
import type { UnknownName } from './mention.ts';
import { isTitleWord } from './runs.ts';

/** Somebody of a known family name whom the store lacks ("Melania Trump"), as far as one draft names them. */
export interface Strangers {
  /** Whether the draft, before this place, named the stranger more lately than the known bearer. */
  before(block: number, token: number): { readonly nearest: boolean };
}

/** Strangers of a draft by their folded family name. A run is a stranger if it ends in a known family name but no known name covers it. */
export function strangersIn(blocks: readonly NamedBlock[], facts: FactSlice): ReadonlyMap<string, Strangers> {
  const places = new Map<string, { block: number; token: number; known: boolean }[]>();
  blocks.forEach((block, index) => {
    const { tokens, sentences } = block.reading;
    for (const name of block.known) {
      const family = name.bearers.some((bearer) => bearer.form === 'family');
      const person = name.bearers.some((bearer) => facts.entity(bearer.entity)?.kind === 'person' && bearer.form !== 'never');
      if (person && !family) note(tokens.folds[name.to - 1]!, index, name.to - 1, true);
    }
    if (!block.known.some(({ embedded }) => embedded)) return;
    for (const sentence of sentences) {
      for (const run of sentence.runs) {
        const last = run.to - 1;
        const given = tokens.folds[last - 1];
        if (last === run.from || given === undefined || isTitleWord(given) || (isOrdinaryWord(given) && last - 1 === run.from && run.opens))
          continue;
        const embedded = block.known.some(
          (name) => name.embedded && name.to - 1 === last && name.bearers.some((bearer) => bearer.form === 'family'),
        );
        if (embedded)
          note(
            tokens.folds[last]!,
            index,
            last,
            block.known.some((name) => name.to - 1 === last && isSlipOf(tokens.folds.slice(run.from, run.to), name, facts)),
          );
      }
    }
  });
  const strangers = new Map<string, Strangers>();
  for (const [fold, seen] of places) {
    if (seen.every((place) => place.known)) continue;
    seen.sort((a, b) => a.block - b.block || a.token - b.token);
    strangers.set(fold, {
      before: (block, token) => {
        const earlier = seen.filter((place) => place.block < block || (place.block === block && place.token < token));
        return { nearest: earlier.length > 0 && !earlier[earlier.length - 1]!.known };
      },
    });
  }
  return strangers;

  function note(fold: string, block: number, token: number, known: boolean): void {
    const list = places.get(fold) ?? [];
    if (list.length === 0) places.set(fold, list);
    list.push({ block, token, known });
  }
}

/** "Gustav Petro" is no stranger but Gustavo Petro with a slip. */
function isSlipOf(words: readonly string[], name: KnownName, facts: FactSlice): boolean {
  return name.bearers.some((bearer) => {
    const entity = facts.entity(bearer.entity);
    return entity?.kind === 'person' && comparePersonNames(withoutTitles(words), personNamesOf(entity)[0]!).kind === 'slip';
  });
}

function withoutTitles(words: readonly string[]): readonly string[] {
  let from = 0;
  while (from < words.length - 2 && isTitleWord(words[from]!)) from++;
  return words.slice(from);
}

/** Names of two words or more that nobody of the store bears, by the word that they end in. */
export type FullStrangers = ReadonlyMap<string, Namesakes>;

/** Strangers of one last word, each once. */
interface Namesakes {
  readonly names: readonly (readonly string[])[];
  /** All of them, for comparing only. */
  readonly text: string;
}

/** The full names among the unknown ones, by their last word: whom a lone family name may mean. */
export function strangersByLastWord(unknown: readonly UnknownName[]): FullStrangers {
  const found = new Map<string, { names: (readonly string[])[]; text: string }>();
  for (const { words, between } of unknown) {
    if (words.length < 2 || between.length > 0) continue;
    const last = words[words.length - 1]!;
    const known = found.get(last);
    if (!known) found.set(last, { names: [words], text: words.join(' ') });
    else if (!known.names.some((name) => name.length === words.length && name.every((word, i) => word === words[i]))) {
      known.names.push(words);
      known.text += `, ${words.join(' ')}`;
    }
  }
  return found;
}

/** Those full names that end in a word of the block's capitalised runs, which is all that a block's names can mean by them; for comparing only. */
export function strangersFor({ tokens: { folds }, sentences }: Reading, full: FullStrangers): string {
  if (full.size === 0) return '';
  let found = '';
  for (const { runs } of sentences) {
    for (const run of runs) {
      for (let at = run.from; at < run.to; at++) {
        const text = full.get(folds[at]!)?.text;
        if (text !== undefined && text !== found) found = found === '' ? text : `${found}; ${text}`;
      }
    }
  }
  return found;
}
