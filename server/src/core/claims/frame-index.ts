import { readBlock } from '../analyze/reading.ts';
import { areAlike, areSameList } from '../facts/alike.ts';
import type { EntityId } from '../facts/entity.ts';
import type { FactSlice, FactSource } from '../facts/fact-source.ts';
import { heardSlice, SLICE_QUESTIONS } from '../facts/heard-slice.ts';
import { listener } from '../facts/questions.ts';
import type { PlainStatement } from '../facts/statement.ts';
import { isFunctionWord, lemmas } from '../languages/en/lexicon.ts';
import { roleMapsOf } from '../languages/en/relation-roles.ts';
import { knownNames } from '../mentions/known-names.ts';
import { link } from '../mentions/link.ts';
import { flatMap } from '../text/flat-map.ts';
import type { Tokens } from '../text/tokens.ts';
import { WordTable } from '../text/word-table.ts';
import { blockView } from './block-view.ts';
import type { Frame, FrameWord } from './frame.ts';
import { type FrameMemory, frameMemory, type KeptFrames, type KeptStatement } from './frame-memory.ts';
import { type HeldName, heldNames } from './held-names.ts';
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
const NO_NAMES: readonly NameInFact[] = [];

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
  /** Whether the word at a token of a text brings any: most bring none, which is told by one look. */
  brings(tokens: Tokens, at: number): boolean;
  /** Full names with this folded word that only statements hold, each with a fact that it stands in. */
  namesWith(fold: string): readonly NameInFact[];
}

/** A name that only a statement holds, and that fact. */
export interface NameInFact {
  readonly held: HeldName;
  readonly frame: Frame;
}

/**
 * Reads every plain statement of the slice once; typed facts are turned into frames when they are first asked for. What `memory`
 * has from another version of the store is taken over where nothing that it was made of has changed.
 */
export async function frameIndex(source: FactSource, facts: FactSlice, memory: FrameMemory = frameMemory()): Promise<FrameIndex> {
  const statements = facts.plain();
  const readings = statements.map((one) => memory.plain.get(one)?.reading ?? { ...readBlock({ text: one.says }, false), quotes: [] });
  const hits = await source.names(readings.map((reading) => reading.tokens.folds));
  const kept = new Map(
    statements.map((statement, i): [PlainStatement, KeptStatement] => {
      const before = memory.plain.get(statement);
      if (before && areAlike(before.hits, hits[i]) && before.asked.isAnsweredAlike(facts)) return [statement, before];
      const found = { reading: readings[i]!, hits: hits[i]! };
      const asked = listener<FactSlice>();
      return [statement, { ...found, ...framed(statement, found, heardSlice(facts, asked, SLICE_QUESTIONS)), asked }];
    }),
  );
  memory.plain = kept;
  const plain = [...kept.values()].map(({ frame }) => frame);
  const namesByWord = new Map<string, NameInFact[]>();
  for (const { names } of kept.values()) for (const name of names) for (const word of name.held.words) push(namesByWord, word, name);
  const byEntity = new Map<EntityId, Frame[]>();
  const byLemma = new Map<string, Frame[]>();
  for (const frame of plain) {
    for (const id of new Set(flatMap(frame.anchors, (anchor) => anchor.entity ?? []))) push(byEntity, id, frame);
    for (const anchor of frame.anchors)
      if (anchor.entity === undefined) for (const word of anchor.words) if (!isFunctionWord(word)) push(byLemma, word, frame);
    for (const word of describing(frame)) for (const lemma of word.lemmas) push(byLemma, lemma, frame);
    for (const word of frame.words)
      if (word.weight > (word.slot === -1 ? RARE_WEIGHT : RARE_SLOT_WEIGHT)) for (const lemma of word.lemmas) push(byLemma, lemma, frame);
  }
  const broughtBy = (fold: string): readonly Frame[] => {
    const found = flatMap(lemmas(fold), (lemma) => few(byLemma.get(lemma)));
    return found.length === 0 ? NO_FRAMES : found;
  };
  // Asked of every word of a draft.
  const bringsAny = new WordTable((fold) => broughtBy(fold).length > 0);
  const all = new Map<EntityId, KeptFrames>();
  const about = (id: EntityId): KeptFrames => {
    let found = all.get(id);
    if (found) return found;
    const own = byEntity.get(id) ?? NO_FRAMES;
    const before = memory.about.get(id);
    if (before && areSameList(before.plain, own) && before.asked.isAnsweredAlike(facts)) found = before;
    else {
      const asked = listener<FactSlice>();
      const heard = heardSlice(facts, asked, SLICE_QUESTIONS);
      const typed = flatMap(heard.about(id), (statement) => typedFrames(statement, heard));
      found = { plain: own, frames: [...own, ...typed], asked };
      if (memory.about.size >= MOST_REMEMBERED) memory.about.clear();
      memory.about.set(id, found);
    }
    all.set(id, found);
    return found;
  };
  return {
    saidOf(id) {
      const found = about(id);
      found.said ??= saidBy(found.frames);
      return found.said;
    },
    byEntity: (id) => about(id).frames,
    namesWith: (fold) => namesByWord.get(fold) ?? NO_NAMES,
    byWord: broughtBy,
    brings: (tokens, at) => bringsAny.at(tokens, at),
  };
}

/** A plain statement as a frame, by the names that are known in it. */
function framed(
  statement: PlainStatement,
  { reading, hits }: Pick<KeptStatement, 'reading' | 'hits'>,
  facts: FactSlice,
): Pick<KeptStatement, 'frame' | 'names'> {
  const entityOf = (id: EntityId) => facts.entity(id);
  const known = knownNames(hits, { tokens: reading.tokens, sentences: reading.sentences, entityOf, isDate: () => false });
  const linked = link([{ reading, known }], facts, new Set())[0]!;
  const view = blockView(0, reading, linked);
  const frame = plainFrame(statement, view, facts);
  return { frame, names: heldNames(view).map((held) => ({ held, frame })) };
}

/** "The largest church in the world is [X]": where nobody is named but in the slot, the rarest word of the description has to bring the fact to mind. */
function describing({ anchors, slots, words }: Frame): readonly FrameWord[] {
  if (anchors.some(({ entity, slot }) => entity !== undefined && slot === -1)) return [];
  return flatMap(slots, ({ described }) => {
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
    if (free.every(({ size }) => size) || frame.roles.some(({ implied }) => implied !== undefined)) wordless.push(frame);
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
