import type { CheckContext } from '../checks/context.ts';
import type { Trace } from '../claims/trace.ts';
import type { Draft } from '../drafts/draft.ts';
import { aboutOf, isFiction } from '../drafts/front-matter-marks.ts';
import { sourceSpan } from '../drafts/source-map.ts';
import type { EntityId } from '../facts/entity.ts';
import type { FactSlice, FactSource } from '../facts/fact-source.ts';
import { foldedName } from '../facts/name-words.ts';
import { knownNames } from '../mentions/known-names.ts';
import { link } from '../mentions/link.ts';
import type { NamedBlock } from '../mentions/linked-block.ts';
import { NOTHING_SETTLED } from '../mentions/settled.ts';
import { newEntryAt } from '../proposals/new-entry.ts';
import { newStatementAt } from '../proposals/new-statement.ts';
import { cutToSize } from '../text/cut-to-size.ts';
import { flatMap } from '../text/flat-map.ts';
import { type Analysis, type AnalyzeOptions, type Analyzer, NOTHING_FOUND } from './analysis.ts';
import { entitiesNamed, namesIn } from './ask-names.ts';
import { repetitionsIn } from './ask-quotes.ts';
import { type Memo, memo } from './cache.ts';
import { claimsOf } from './claims-of.ts';
import { explain } from './explain.ts';
import { findingsOf } from './findings-of.ts';
import { type IndexedFacts, indexedFacts } from './indexed-facts.ts';
import { judged } from './judge.ts';
import { type LetPass, letPass } from './let-pass.ts';
import { type AnalyzerMemory, analyzerMemory } from './memory.ts';
import { mentionsOf } from './mentions-of.ts';
import { namingsOf } from './namings-of.ts';
import { type Paragraph, paragraphOf, type RememberedText } from './paragraph.ts';
import { readTexts } from './reading.ts';
import { settledNames } from './settle-names.ts';
import { stretchesOf } from './stretches.ts';
import { summaryOf } from './summary.ts';

export type { Analysis, Analyzer, Proposals } from './analysis.ts';

/** A store that answers with another slice for other names is asked for few of them at a time. */
const MOST_SLICES = 64;

/** A draft that was read and judged, and whom the store was asked about for it. */
type Judged = CheckContext & Pick<Analysis, 'asked'>;

/** What was asked of one version of the store. */
interface Remembered {
  readonly version: string;
  readonly slices: Memo<Promise<FactSlice>>;
  readonly indexes: WeakMap<FactSlice, Promise<IndexedFacts>>;
}

/**
 * An analyzer over one store. What it works out about a paragraph is kept by the paragraph's text, so that an edit
 * re-reads one paragraph; what it asked the store is kept as long as the store's version stays. With the `memory` of an
 * analyzer of another version, paragraphs are judged again only where what they ask of the store has another answer.
 */
export function createAnalyzer(source: FactSource, { texts, indexes: indexed, again }: AnalyzerMemory = analyzerMemory()): Analyzer {
  let store: Remembered | undefined;

  /** Reads, asks, links and judges; undefined for fiction, and where the work was called off. */
  async function contextOf(
    draft: Draft,
    options: AnalyzeOptions,
    traceOf?: (block: number) => Trace | undefined,
  ): Promise<Judged | undefined> {
    if (isFiction(draft)) return undefined;
    if (store?.version !== source.version) store = { version: source.version, slices: memo({ room: MOST_SLICES }), indexes: new WeakMap() };
    const { version, slices, indexes } = store;
    const paragraphs = await paragraphsOf(draft, again ? texts : undefined, { version, source });
    if (options.cancelled?.() === true) return undefined;
    const repetitions = await repetitionsIn(draft, paragraphs, source);
    const ids = entitiesNamed(paragraphs, repetitions);
    const slice = await slices(ids.join(' '), () => source.slice(ids));
    // A store in memory answers with the same slice whatever it is asked.
    const { facts, frames, withdrawn } = await kept(indexes, slice, () => indexedFacts(slice, source, indexed));
    if (options.cancelled?.() === true) return undefined;
    const blocks = paragraphs.map((paragraph) => namedBlock(paragraph, facts));
    const about = new Set(flatMap(aboutOf(draft), (name) => facts.named(foldedName(name)) ?? (facts.entity(name) ? [name] : [])));
    const near = paragraphs.map((paragraph) => paragraph.near!);
    const first = link(blocks, facts, about);
    const settled = settledNames({ blocks, linked: first, facts, near, asOf: options.asOf.day });
    const linked = settled === NOTHING_SETTLED ? first : link(blocks, facts, about, settled);
    const context = judged(
      { draft, options, facts, frames, withdrawn, blocks, linked, repetitions, near, about },
      again ? paragraphs : undefined,
      traceOf,
    );
    if (options.cancelled?.() === true) return undefined;
    return { ...context, asked: ids };
  }

  return {
    async analyze(draft, options) {
      const context = await contextOf(draft, options);
      if (!context) return NOTHING_FOUND;
      const outcome = findingsOf(context, options);
      return { ...outcome, mentions: mentionsOf(context), asked: context.asked, summary: summaryOf(context, outcome.ruled.length) };
    },
    async claims(draft, options) {
      const context = await contextOf(draft, options);
      return context ? claimsOf(context, findingsOf(context, options)) : [];
    },
    async namings(draft, options) {
      const context = await contextOf(draft, options);
      return context ? namingsOf(context) : [];
    },
    async explain(draft, options, at) {
      const passed = new Map<number, LetPass>();
      draft.blocks.forEach((block, i) => {
        const { start, end } = sourceSpan(block, 0, block.text.length);
        if (at === undefined || (start <= at && at <= end)) passed.set(i, letPass());
      });
      const context = await contextOf(draft, options, (block) => passed.get(block));
      if (!context) return [];
      const silenced = [...(options.severities ?? [])].filter(([, severity]) => severity === 'off').map(([check]) => check);
      const loud = new Map([...(options.severities ?? [])].filter(([, severity]) => severity !== 'off'));
      const off = silenced.length === 0 ? [] : findingsOf(context, { ...options, severities: loud }).findings;
      return explain({ context, outcome: findingsOf(context, options), off: off.filter(({ check }) => silenced.includes(check)), passed });
    },
    async proposals(draft, options) {
      const context = await contextOf(draft, options);
      return (span) => {
        const entry = context && newEntryAt(context, span.start);
        const statement = context && span.end > span.start ? newStatementAt(context, span) : undefined;
        return { ...(entry ? { entry } : {}), ...(statement ? { statement } : {}) };
      };
    },
  };
}

/**
 * The draft's paragraphs, read or as they are remembered (without `texts` nothing is), and the names of the store in them; stretch by stretch, while
 * what was read still lies in the processor's caches.
 */
async function paragraphsOf(
  draft: Draft,
  texts: Memo<RememberedText> | undefined,
  { version, source }: { readonly version: string; readonly source: FactSource },
): Promise<Paragraph[]> {
  // What is kept for long is copied by the garbage collector: a draft's paragraphs stay for the next draft, such as this one after a key press.
  texts?.turn();
  const paragraphs: Paragraph[] = [];
  let open = false;
  for (const blocks of stretchesOf(draft.blocks)) {
    const known = blocks.map(({ text }) => (texts ? texts(text, () => ({})) : {}));
    readInto(known, blocks);
    const stretch = known.map((text) => {
      const paragraph = paragraphOf(text, open, version);
      open = paragraph.reading.quoteOpen;
      return paragraph;
    });
    await namesIn(stretch, source);
    paragraphs.push(...stretch);
  }
  return paragraphs;
}

/** Reads those texts that were not read before. */
function readInto(known: readonly RememberedText[], blocks: Draft['blocks']): void {
  const fresh = new Map<RememberedText, string>();
  known.forEach((text, i) => {
    if (text.read === undefined) fresh.set(text, blocks[i]!.text);
  });
  const read = readTexts([...fresh.values()]);
  [...fresh.keys()].forEach((text, i) => {
    text.read = read[i]!;
  });
}

function namedBlock(paragraph: Paragraph, facts: FactSlice): NamedBlock {
  const { reading, hits } = paragraph;
  paragraph.known ??= cutToSize(
    knownNames(hits!, {
      tokens: reading.tokens,
      sentences: reading.sentences,
      entityOf: (id: EntityId) => facts.entity(id),
      isDate: (token) => reading.dates.some((date) => date.from <= token && token < date.to),
    }),
  );
  return { reading, known: paragraph.known };
}

function kept<K extends object, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
