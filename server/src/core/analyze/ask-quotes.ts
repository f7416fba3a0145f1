import { type Passage, passagesIn } from '../claims/passages.ts';
import { type Repetition, repetitionOf } from '../claims/repetition.ts';
import type { Draft } from '../drafts/draft.ts';
import type { FactSource } from '../facts/fact-source.ts';
import type { Reading } from './reading.ts';

/** The stored quotations that each block repeats, by whether the block is a quotation without marks. */
export type RepetitionMemory = Readonly<Record<'marked' | 'whole', WeakMap<Reading, readonly Repetition[]>>>;

/** Fewer words between marks are nobody's in particular. */
const LEAST_WORDS = 3;

/** A memory of nothing yet. */
export function noRepetitions(): RepetitionMemory {
  return { marked: new WeakMap(), whole: new WeakMap() };
}

/** Which stored quotations each block of a draft repeats; the store is asked once for all passages that it was not asked about before. */
export async function repetitionsIn(
  draft: Draft,
  readings: readonly Reading[],
  { source, memory }: { readonly source: FactSource; readonly memory: RepetitionMemory },
): Promise<readonly (readonly Repetition[])[]> {
  const memoryOf = (at: number) => memory[draft.blocks[at]!.kind === 'quotation' ? 'whole' : 'marked'];
  const fresh = readings.flatMap((reading, at) => (memoryOf(at).has(reading) ? [] : [{ reading, known: memoryOf(at) }]));
  const asked = fresh.map(({ reading, known }) => passagesIn(reading, known === memory.whole).filter(isLong));
  const passages = asked.flat();
  const candidates = passages.length === 0 ? [] : await source.quoted(passages.map(wordsOf));
  let next = 0;
  fresh.forEach(({ reading, known }, i) => {
    const repetitions = asked[i]!.flatMap((passage) => repetitionOf(passage, candidates[next++]!) ?? []);
    known.set(reading, repetitions);
  });
  return readings.map((reading, at) => memoryOf(at).get(reading)!);
}

function wordsOf({ pieces }: Passage): string[] {
  return pieces.flatMap((piece) => piece.map(({ fold }) => fold));
}

function isLong({ pieces }: Passage): boolean {
  return pieces.reduce((sum, piece) => sum + piece.length, 0) >= LEAST_WORDS;
}
