import type { CheckContext } from '../checks/context.ts';
import type { Draft } from '../drafts/draft.ts';
import { aboutOf, isFiction } from '../drafts/front-matter-marks.ts';
import type { EntityId } from '../facts/entity.ts';
import type { FactSlice, FactSource } from '../facts/fact-source.ts';
import { foldedName } from '../facts/name-words.ts';
import { type KnownName, knownNames } from '../mentions/known-names.ts';
import { link } from '../mentions/link.ts';
import { newEntryAt } from '../proposals/new-entry.ts';
import { newStatementAt } from '../proposals/new-statement.ts';
import { type AnalyzeOptions, type Analyzer, NOTHING_FOUND } from './analysis.ts';
import { entitiesNamed, type NamedReading, namesIn } from './ask-names.ts';
import { noRepetitions, type RepetitionMemory, repetitionsIn } from './ask-quotes.ts';
import { type Memo, memo } from './cache.ts';
import { claimsOf } from './claims-of.ts';
import { findingsOf } from './findings-of.ts';
import { type IndexedFacts, indexedFacts } from './indexed-facts.ts';
import { type Judgements, judged } from './judge.ts';
import { mentionsOf } from './mentions-of.ts';
import { namingsOf } from './namings-of.ts';
import { type Reading, readBlock } from './reading.ts';
import { summaryOf } from './summary.ts';

export type { Analysis, Analyzer, Proposals } from './analysis.ts';

/** What was asked of one version of the store, and worked out from the answers. */
interface Remembered {
  readonly version: string;
  readonly named: WeakMap<Reading, NamedReading>;
  readonly repetitions: RepetitionMemory;
  readonly slices: Memo<Promise<FactSlice>>;
  readonly known: WeakMap<NamedReading, readonly KnownName[]>;
  readonly indexes: WeakMap<FactSlice, Promise<IndexedFacts>>;
  readonly judgements: Judgements;
}

/**
 * An analyzer over one store. What it works out about a paragraph is kept by the paragraph's text, so that an edit
 * re-reads one paragraph; what it asked the store is kept as long as the store's version stays.
 */
export function createAnalyzer(source: FactSource): Analyzer {
  const readings = memo<Reading>();
  let store: Remembered | undefined;

  /** Reads, asks, links and judges; undefined for fiction, and where the work was called off. */
  async function contextOf(draft: Draft, options: AnalyzeOptions): Promise<CheckContext | undefined> {
    if (isFiction(draft)) return undefined;
    if (store?.version !== source.version) store = nothingRemembered(source.version);
    const { named: asked, repetitions: memory, slices, known, indexes, judgements } = store;
    const read = readAll(draft, readings);
    const named = await namesIn(read, source, asked);
    if (options.cancelled?.() === true) return undefined;
    const repetitions = await repetitionsIn(draft, read, { source, memory });
    const ids = entitiesNamed(named, repetitions);
    const slice = await slices(ids.join(' '), () => source.slice(ids));
    // A store in memory answers with the same slice whatever it is asked.
    const { facts, frames, withdrawn } = await kept(indexes, slice, () => indexedFacts(slice, source));
    if (options.cancelled?.() === true) return undefined;
    const blocks = read.map((reading, i) => ({ reading, known: kept(known, named[i]!, () => namesOf(reading, named[i]!, facts)) }));
    const about = new Set(aboutOf(draft).flatMap((name) => facts.named(foldedName(name)) ?? (facts.entity(name) ? [name] : [])));
    const linked = link(blocks, facts, about);
    const context = judged(
      { draft, options, facts, frames, withdrawn, blocks, linked, repetitions, near: named.map(({ near }) => near), about },
      judgements,
    );
    if (options.cancelled?.() === true) return undefined;
    return context;
  }

  return {
    async analyze(draft, options) {
      const context = await contextOf(draft, options);
      if (!context) return NOTHING_FOUND;
      const outcome = findingsOf(context, options);
      return { ...outcome, mentions: mentionsOf(context), summary: summaryOf(context, outcome.ruled.length) };
    },
    async claims(draft, options) {
      const context = await contextOf(draft, options);
      return context ? claimsOf(context, findingsOf(context, options)) : [];
    },
    async namings(draft, options) {
      const context = await contextOf(draft, options);
      return context ? namingsOf(context) : [];
    },
    async proposals(draft, options, span) {
      const context = await contextOf(draft, options);
      const entry = context && newEntryAt(context, span.start);
      const statement = context && span.end > span.start ? newStatementAt(context, span) : undefined;
      return { ...(entry ? { entry } : {}), ...(statement ? { statement } : {}) };
    },
  };
}

function nothingRemembered(version: string): Remembered {
  return {
    version,
    named: new WeakMap(),
    repetitions: noRepetitions(),
    slices: memo(),
    known: new WeakMap(),
    indexes: new WeakMap(),
    judgements: new WeakMap(),
  };
}

function readAll(draft: Draft, readings: Memo<Reading>): Reading[] {
  let open = false;
  readings.reserve(draft.blocks.length);
  return draft.blocks.map((block) => {
    const reading = readings(`${open ? '“' : ''}${block.text}`, () => readBlock(block, open));
    open = reading.quoteOpen;
    return reading;
  });
}

function namesOf(reading: Reading, { hits }: NamedReading, facts: FactSlice): readonly KnownName[] {
  return knownNames(hits, {
    tokens: reading.tokens,
    sentences: reading.sentences,
    entityOf: (id: EntityId) => facts.entity(id),
    isDate: (token) => reading.dates.some((date) => date.from <= token && token < date.to),
  });
}

function kept<K extends object, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
