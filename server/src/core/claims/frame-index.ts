import type { Reading } from '../analyze/reading.ts';
import { readBlock } from '../analyze/reading.ts';
import type { EntityId } from '../facts/entity.ts';
import type { FactSlice, FactSource } from '../facts/fact-source.ts';
import { isFunctionWord, lemmas } from '../languages/en/lexicon.ts';
import { IMPLIED, roleMapsOf } from '../languages/en/relation-roles.ts';
import { knownNames } from '../mentions/known-names.ts';
import { link } from '../mentions/link.ts';
import { blockView } from './block-view.ts';
import type { Frame, FrameWord } from './frame.ts';
import { plainFrame } from './plain-frames.ts';
import { typedFrames } from './typed-frames.ts';
import { keysOf, type WordKey } from './word-keys.ts';

/** Relation words rarer than this bring a fact to mind by themselves. */
const RARE_WEIGHT = 1;
const RARE_SLOT_WEIGHT = 1.3;
/** A word that brings more facts than this says nothing. */
const MAX_BY_WORD = 200;
const MOST_REMEMBERED = 20_000;
const NO_FRAMES: readonly Frame[] = [];

/** Facts about one entity: those with no word of their own, and the others by each key of each word. */
export interface SaidOf {
  readonly wordless: readonly Frame[];
  readonly byKey: ReadonlyMap<WordKey, readonly Frame[]>;
}

/** Facts as frames, found by the entities and the rare words that they are anchored on. */
export interface FrameIndex {
  byEntity(id: EntityId): readonly Frame[];
  /** Facts about an entity by what their relation's words are found under. */
  saidOf(id: EntityId): SaidOf;
  /** Facts that a folded word brings to mind, by any of its lemmas. */
  byWord(fold: string): readonly Frame[];
}

/** Reads every plain statement of the slice once; typed facts are turned into frames when they are first asked for. */
export async function frameIndex(source: FactSource, facts: FactSlice): Promise<FrameIndex> {
  const statements = facts.plain();
  const readings: Reading[] = statements.map((statement) => readBlock({ text: statement.says }, false));
  const hits = await source.names(readings.map((reading) => reading.tokens.folds));
  const entityOf = (id: EntityId) => facts.entity(id);
  const plain = statements.map((statement, i) => {
    const reading: Reading = { ...readings[i]!, quotes: [] };
    const known = knownNames(hits[i]!, { tokens: reading.tokens, sentences: reading.sentences, entityOf, isDate: () => false });
    const linked = link([{ reading, known }], facts, new Set())[0]!;
    return plainFrame(statement, blockView(0, reading, linked), facts);
  });
  const byEntity = new Map<EntityId, Frame[]>();
  const byLemma = new Map<string, Frame[]>();
  for (const frame of plain) {
    for (const id of new Set(frame.anchors.flatMap((anchor) => anchor.entity ?? []))) push(byEntity, id, frame);
    for (const anchor of frame.anchors)
      if (anchor.entity === undefined) for (const word of anchor.words) if (!isFunctionWord(word)) push(byLemma, word, frame);
    for (const word of describing(frame)) for (const lemma of word.lemmas) push(byLemma, lemma, frame);
    for (const word of frame.words)
      if (word.weight > (word.slot === -1 ? RARE_WEIGHT : RARE_SLOT_WEIGHT)) for (const lemma of word.lemmas) push(byLemma, lemma, frame);
  }
  // Asked of every word of a draft: nearly all bring nothing, which one look then tells.
  const broughtBy = new Map<string, readonly Frame[]>();
  const all = new Map<EntityId, readonly Frame[]>();
  const said = new Map<EntityId, SaidOf>();
  const index: FrameIndex = {
    saidOf(id) {
      let found = said.get(id);
      if (!found) {
        found = saidBy(index.byEntity(id));
        said.set(id, found);
      }
      return found;
    },
    byEntity(id) {
      let frames = all.get(id);
      if (!frames) {
        frames = [...(byEntity.get(id) ?? []), ...facts.about(id).flatMap((statement) => typedFrames(statement, facts))];
        all.set(id, frames);
      }
      return frames;
    },
    byWord(fold) {
      let frames = broughtBy.get(fold);
      if (!frames) {
        const found = lemmas(fold).flatMap((lemma) => few(byLemma.get(lemma)));
        frames = found.length === 0 ? NO_FRAMES : found;
        if (broughtBy.size >= MOST_REMEMBERED) broughtBy.clear();
        broughtBy.set(fold, frames);
      }
      return frames;
    },
  };
  return index;
}

/** "The largest church in the world is [X]": where nobody is named but in the slot, the rarest word of the description has to bring the fact to mind. */
function describing({ anchors, slots, words }: Frame): readonly FrameWord[] {
  if (anchors.some(({ entity, slot }) => entity !== undefined && slot === -1)) return [];
  return slots.flatMap(({ described }) => {
    const told = (described?.words ?? []).map((index) => words[index]!);
    const [rarest] = told.sort((a, b) => b.weight - a.weight);
    return rarest && rarest.weight <= RARE_WEIGHT ? [rarest] : [];
  });
}

function saidBy(frames: readonly Frame[]): SaidOf {
  const byKey = new Map<WordKey, Frame[]>();
  const wordless: Frame[] = [];
  for (const frame of frames) {
    const free = frame.words.filter((word) => word.slot === -1);
    if (free.length === 0 || frame.roles.some(({ relation }) => IMPLIED.has(relation))) wordless.push(frame);
    for (const { relation } of frame.roles)
      for (const { other } of roleMapsOf(relation)) for (const key of keysOf([other])) push(byKey, key, frame);
    for (const word of free) if (word.weight > 0) for (const key of keysOf(word.lemmas, word.strict)) push(byKey, key, frame);
  }
  return { wordless, byKey };
}

function few(frames: readonly Frame[] | undefined): readonly Frame[] {
  return frames && frames.length <= MAX_BY_WORD ? frames : NO_FRAMES;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
