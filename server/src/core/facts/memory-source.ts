import { titleWords } from '../values/titles/title-words.ts';
import type { Entity, EntityId } from './entity.ts';
import type { FactSlice, FactSource } from './fact-source.ts';
import { senseOf } from './in-words.ts';
import { type NameIndex, nameIndex } from './name-index.ts';
import { foldedName } from './name-words.ts';
import { type QuoteIndex, quoteIndex } from './quote-index.ts';
import type { PlainStatement, Quote, Statement } from './statement.ts';

/** Everything that a store states, in the store's order. */
export interface StoreContents {
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly plain: readonly PlainStatement[];
  readonly quotes: readonly Quote[];
}

/** A facts port over a store held in memory. `version` must change with the contents. Indexes are built at the first question. */
export function memorySource(contents: StoreContents, version: string): FactSource {
  let built: { index: ReturnType<typeof nameIndex>; slice: FactSlice } | undefined;
  const ready = () => {
    if (!built) {
      const index = nameIndex(contents.entities);
      built = { index, slice: wholeSlice(contents, index) };
    }
    return built;
  };
  let quotes: QuoteIndex | undefined;
  return {
    version,
    names: async (paragraphs) => paragraphs.map((folds) => ready().index.hits(folds)),
    resembling: async (runs) => runs.map((folds) => ready().index.resembling(folds)),
    quoted: async (passages) => {
      if (contents.quotes.length === 0) return passages.map(() => []);
      quotes ??= quoteIndex(contents.quotes);
      const index = quotes;
      return passages.map((words) => index.sharing(words));
    },
    slice: async () => ready().slice,
  };
}

/** The whole store as one slice: in memory, narrowing would cost more than it saves. */
function wholeSlice(contents: StoreContents, index: NameIndex): FactSlice {
  const entities = new Map(contents.entities.map((entity) => [entity.id, entity]));
  const about = new Map<EntityId, Statement[]>();
  const mentioning = new Map<EntityId, Statement[]>();
  const plainAbout = new Map<EntityId, PlainStatement[]>();
  const offices = new Map<string, Statement[]>();
  for (const statement of contents.statements) {
    add(about, statement.subject, statement);
    for (const id of mentionedBy(statement)) add(mentioning, id, statement);
    if (senseOf(statement) === 'office' && statement.value.type === 'text')
      add(offices, titleWords(foldedName(statement.value.text)).join(' '), statement);
  }
  for (const statement of contents.plain) {
    const ids = index.hits(foldedName(statement.says)).flatMap((hit) => hit.bearers.map((bearer) => bearer.entity));
    for (const id of new Set(ids)) add(plainAbout, id, statement);
  }
  return {
    entity: (id) => entities.get(id),
    entities: () => entities.values(),
    about: (id) => about.get(id) ?? [],
    mentioning: (id) => mentioning.get(id) ?? [],
    named: (folds) => {
      const whole = index.hits(folds).find((hit) => hit.from === 0 && hit.to === folds.length);
      const bearers = whole?.bearers.filter((bearer) => bearer.form === 'name' || bearer.form === 'alias' || bearer.form === 'abbr') ?? [];
      return bearers.length === 1 ? bearers[0]!.entity : undefined;
    },
    bearers: (fold) => index.bearers(fold),
    offices: (title) => offices.get(title) ?? [],
    plainAbout: (id) => plainAbout.get(id) ?? [],
    plain: () => contents.plain,
    quotes: () => contents.quotes,
  };
}

function mentionedBy(statement: Statement): Set<EntityId> {
  const ids = new Set<EntityId>();
  if (statement.value.type === 'entity' && statement.value.ref.id !== undefined) ids.add(statement.value.ref.id);
  if (statement.qualifiers.of?.id !== undefined) ids.add(statement.qualifiers.of.id);
  ids.delete(statement.subject);
  return ids;
}

function add<V>(map: Map<EntityId, V[]>, key: EntityId, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
