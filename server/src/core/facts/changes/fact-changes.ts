import type { Entity, EntityId } from '../entity.ts';
import type { FactSource } from '../fact-source.ts';
import type { StoreContents } from '../memory-store.ts';
import { mentionedBy } from '../mentioned-by.ts';
import { foldedName } from '../name-words.ts';
import type { PlainStatement } from '../statement.ts';
import { bringsToMind } from './brought-to-mind.ts';
import { differencesBetween } from './differences.ts';
import { namesAnew } from './named-anew.ts';

/** A store at one time: what it says, and the port to it. */
export interface StoreThen {
  readonly shown: StoreContents;
  readonly source: FactSource;
}

/** As much of a draft as tells whether changed facts could touch it. */
export interface Footprint {
  /** `Analysis.asked`, by the earlier facts. */
  readonly asked: readonly EntityId[];
  /** Its folded words; asked for only where they could matter. */
  readonly words: () => ReadonlySet<string>;
}

/**
 * What has changed between two stores: tells of a draft that was judged by the earlier one whether the later could judge it otherwise. It
 * says so too often rather than too seldom: whatever has to do with somebody whom the draft names, a new name that resembles a word
 * of it, a title, a kind, a sentence or a quotation that shares its words. Beyond two facts in a row (an office, where its place lies) it does not look.
 */
export type FactChanges = (draft: Footprint) => boolean;

/** Works out what has changed. Costs as much as the stores are large, and next to nothing for each draft. */
export async function factChanges(before: StoreThen, after: StoreThen): Promise<FactChanges> {
  const changed = differencesBetween(before.shown, after.shown);
  const { entities, statements, quotes } = changed;
  const named = await namesIn(changed.plain, [before, after]);
  const subjects = new Set<EntityId>([
    ...entities.map(({ id }) => id),
    ...statements.map(({ subject }) => subject),
    ...named.flat(),
    ...quotes.flatMap(({ speaker }) => speaker.id ?? []),
  ]);
  const near = new Set([...subjects, ...statements.flatMap((statement) => [...mentionedBy(statement)])]);
  for (const { shown } of [before, after])
    for (const statement of shown.statements) for (const id of mentionedBy(statement)) if (subjects.has(id)) near.add(statement.subject);
  const plain = [...changed.plain, ...(await sentencesOn(entities, before)), ...(await sentencesOn(entities, after))];
  const byWords = [namesAnew(entities), bringsToMind({ entities, statements, plain, quotes })].filter((test) => test !== undefined);
  return ({ asked, words }) => asked.some((id) => near.has(id)) || (byWords.length > 0 && byWords.some((test) => test(words())));
}

/** Sentences that name one of these: whom they speak of is read anew, though they say what they said. */
async function sentencesOn(entities: readonly Entity[], store: StoreThen): Promise<PlainStatement[]> {
  const ids = new Set(entities.map(({ id }) => id));
  if (ids.size === 0) return [];
  const named = await namesIn(store.shown.plain, [store]);
  return store.shown.plain.filter((_, at) => named[at]!.some((id) => ids.has(id)));
}

/** Whom each sentence names, by any of the stores. */
async function namesIn(plain: readonly PlainStatement[], stores: readonly StoreThen[]): Promise<EntityId[][]> {
  if (plain.length === 0) return [];
  const folds = plain.map(({ says }) => foldedName(says));
  const answers = await Promise.all(stores.map(({ source }) => source.names(folds)));
  return plain.map((_, at) => answers.flatMap((hits) => hits[at]!.flatMap(({ bearers }) => bearers.map(({ entity }) => entity))));
}
