import { type FrameIndex, frameIndex } from '../claims/frame-index.ts';
import type { Draft } from '../drafts/draft.ts';
import { aboutOf, isFiction } from '../drafts/front-matter-marks.ts';
import type { EntityId } from '../facts/entity.ts';
import type { FactSlice, FactSource, NameHit } from '../facts/fact-source.ts';
import { foldedName } from '../facts/name-index.ts';
import { knownNames } from '../mentions/known-names.ts';
import { link } from '../mentions/link.ts';
import { capitalRuns } from '../mentions/runs.ts';
import type { TokenSpan } from '../text/span.ts';
import type { Analysis, Analyzer } from './analysis.ts';
import { type Memo, memo } from './cache.ts';
import { findingsOf } from './findings-of.ts';
import { judged } from './judge.ts';
import type { BlockJudgement } from './judge-block.ts';
import { mentionsOf } from './mentions-of.ts';
import { type Reading, readBlock } from './reading.ts';
import { summaryOf } from './summary.ts';

export type { Analysis, AnalyzeOptions, Analyzer, AsOf, Summary } from './analysis.ts';
export type { MentionSpan } from './mentions-of.ts';

const NOTHING: Analysis = { findings: [], mentions: [], summary: { mentions: 0, claims: 0, supported: 0, refuted: 0, unverified: 0 } };

/** What was asked of one version of the store. */
interface Remembered {
  readonly version: string;
  readonly hits: Memo<readonly NameHit[]>;
  readonly near: Memo<readonly EntityId[]>;
  readonly slices: Memo<Promise<FactSlice>>;
  readonly frames: WeakMap<FactSlice, Promise<FrameIndex>>;
  readonly judgements: Memo<BlockJudgement>;
}

/**
 * An analyzer over one store. What it works out about a paragraph is kept by the paragraph's text, so that an edit
 * re-reads one paragraph; what it asked the store is kept as long as the store's version stays.
 */
export function createAnalyzer(source: FactSource): Analyzer {
  const readings = memo<Reading>();
  let store: Remembered | undefined;

  return {
    async analyze(draft, options) {
      if (isFiction(draft)) return NOTHING;
      if (store?.version !== source.version)
        store = { version: source.version, hits: memo(), near: memo(), slices: memo(), frames: new WeakMap(), judgements: memo() };
      const current = store;
      const read = readAll(draft, readings);
      const hits = await asked(
        read.map((reading) => reading.tokens.folds),
        current.hits,
        (batch) => source.names(batch),
      );
      const runs = read.flatMap((reading) =>
        reading.sentences.flatMap((sentence) => capitalRuns(reading.tokens, sentence).map((run) => runFolds(reading, run))),
      );
      const near = await asked(runs, current.near, (batch) => source.resembling(batch));
      if (options.cancelled?.() === true) return NOTHING;
      const ids = [
        ...new Set([...hits.flatMap((list) => list.flatMap((hit) => hit.bearers.map((bearer) => bearer.entity))), ...near.flat()]),
      ];
      const facts = await current.slices(ids.sort().join(' '), () => source.slice(ids));
      if (!current.frames.has(facts)) current.frames.set(facts, frameIndex(source, facts));
      const frames = await current.frames.get(facts)!;
      if (options.cancelled?.() === true) return NOTHING;
      const entityOf = (id: EntityId) => facts.entity(id);
      const blocks = read.map((reading, i) => ({
        reading,
        known: knownNames(hits[i]!, { tokens: reading.tokens, sentences: reading.sentences, entityOf }),
      }));
      const about = new Set(aboutOf(draft).flatMap((name) => facts.named(foldedName(name)) ?? (facts.entity(name) ? [name] : [])));
      const linked = link(blocks, facts, about);
      const nearOf = new Map(runs.map((run, i) => [run.join(' '), near[i]!]));
      const candidates = (reading: Reading, run: TokenSpan) => nearOf.get(runFolds(reading, run).join(' ')) ?? [];
      const context = judged({ draft, options, facts, frames, blocks, linked, candidates, about }, current.judgements);
      if (options.cancelled?.() === true) return NOTHING;
      return { findings: findingsOf(context, options), mentions: mentionsOf(context), summary: summaryOf(context) };
    },
  };
}

function readAll(draft: Draft, readings: Memo<Reading>): Reading[] {
  let open = false;
  return draft.blocks.map((block) => {
    const reading = readings(`${open ? '“' : ''}${block.text}`, () => readBlock(block, open));
    open = reading.quoteOpen;
    return reading;
  });
}

function runFolds(reading: Reading, run: TokenSpan): readonly string[] {
  return reading.tokens.folds.slice(run.from, run.to);
}

/** Answers from memory where they are known; all others are asked in one batch. */
async function asked<T>(
  questions: readonly (readonly string[])[],
  known: Memo<T>,
  ask: (batch: readonly (readonly string[])[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const keys = questions.map((question) => question.join(' '));
  const missing = new Map<string, readonly string[]>();
  keys.forEach((key, i) => {
    if (!known.has(key)) missing.set(key, questions[i]!);
  });
  const answers = missing.size > 0 ? await ask([...missing.values()]) : [];
  const fresh = new Map([...missing.keys()].map((key, i) => [key, answers[i]!]));
  return keys.map((key) => known(key, () => fresh.get(key)!));
}
