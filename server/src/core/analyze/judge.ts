import type { CheckContext, JudgedQuotation } from '../checks/context.ts';
import type { BlockView } from '../claims/block-view.ts';
import { blockView } from '../claims/block-view.ts';
import { type Speaker, type Spoken, speakerOf } from '../claims/speakers.ts';
import type { Trace } from '../claims/trace.ts';
import type { EntityId } from '../facts/entity.ts';
import { referencesIn } from '../mentions/coreference.ts';
import { strangersByLastWord } from '../mentions/strangers.ts';
import { flatMap } from '../text/flat-map.ts';
import { type BlockJudgement, type BlockParts, judgeBlocks } from './judge-block.ts';
import type { LinkedDraft } from './linked-draft.ts';
import type { Paragraph } from './paragraph.ts';
import { Recall } from './recall.ts';
import { stretchesOf } from './stretches.ts';

/**
 * Judges every block; one whose text, links and surroundings are as before is taken from what `paragraphs` remember, unless somebody listens to how
 * it is judged. Without them nothing is remembered, nor noted for another time.
 */
export function judged(
  linked: LinkedDraft,
  paragraphs: readonly Paragraph[] | undefined,
  traceOf?: (block: number) => Trace | undefined,
): CheckContext {
  const { draft, options, facts, blocks, near } = linked;
  const references = referencesIn(
    blocks.map(({ reading }, i) => ({ reading, linked: linked.linked[i]! })),
    facts,
  );
  const views = blocks.map(({ reading }, i) => blockView(i, reading, linked.linked[i]!, references[i]!.mentions));
  const named = namedIn(views, linked.about);
  const fullStrangers = strangersByLastWord(flatMap(views, ({ unknown }) => unknown));
  const firstIn = firstBlocks(views, linked.about);
  const recall = paragraphs && new Recall(linked, paragraphs, { views, references, named, fullStrangers });
  const judgements = new Array<BlockJudgement>(views.length);
  const fresh: number[] = [];
  views.forEach((_, i) => {
    const before = traceOf?.(i) ? undefined : recall?.standing(i);
    if (before) judgements[i] = before;
    else fresh.push(i);
  });
  const partsOf = (i: number): BlockParts => {
    const { facts: asked, frames, withdrawn } = recall ? recall.facts(i) : linked;
    const { known } = blocks[i]!;
    const earlier = new NamedBefore(firstIn, i);
    const trace = traceOf?.(i);
    const [view, refersTo] = [views[i]!, references[i]!];
    return { options, near, facts: asked, frames, withdrawn, view, references: refersTo, named, fullStrangers, earlier, known, trace };
  };
  for (const stretch of stretchesOf(fresh)) {
    judgeBlocks(stretch.map(partsOf)).forEach((judgement, nth) => {
      const i = stretch[nth]!;
      recall?.note(i, judgement);
      judgements[i] = judgement;
    });
  }
  return {
    draft,
    asOf: options.asOf,
    today: options.today,
    style: options.style ?? {},
    facts,
    views,
    references,
    titles: flatMap(judgements, (judgement) => judgement.titles),
    frames: flatMap(judgements, (judgement) => judgement.frames),
    agesAt: flatMap(judgements, (judgement) => judgement.agesAt),
    anniversaries: flatMap(judgements, (judgement) => judgement.anniversaries),
    distances: flatMap(judgements, (judgement) => judgement.distances),
    nears: flatMap(judgements, (judgement) => judgement.nears),
    quotations: quotationsOf(linked.repetitions, { views, references }),
  };
}

/** In which block each entity is first named, before all if the draft says that it is about it: one map for all blocks, since a set for each would grow with the square of the draft. */
function firstBlocks(views: readonly BlockView[], about: ReadonlySet<EntityId>): ReadonlyMap<EntityId, number> {
  const first = new Map<EntityId, number>();
  for (const entity of about) first.set(entity, -1);
  for (const { mentions, index } of views) for (const { entity } of mentions) if (!first.has(entity)) first.set(entity, index);
  return first;
}

/** A class: a function of `judged` would keep the whole draft for as long as one judgement of it is kept. */
class NamedBefore {
  readonly #firstIn: ReadonlyMap<EntityId, number>;
  readonly #block: number;

  constructor(firstIn: ReadonlyMap<EntityId, number>, block: number) {
    this.#firstIn = firstIn;
    this.#block = block;
  }

  has(entity: EntityId): boolean {
    return (this.#firstIn.get(entity) ?? Infinity) < this.#block;
  }
}

/** Who is given each repeated quotation: only those are asked for, since it takes a look round. */
function quotationsOf(repetitions: LinkedDraft['repetitions'], spoken: Spoken): JudgedQuotation[] {
  return flatMap(repetitions, (list, block) =>
    list.map((repetition) => {
      let speaker: Speaker | undefined;
      for (const quote of repetition.passage.marked) speaker ??= speakerOf(quote, block, spoken);
      return { block, repetition, ...(speaker ? { speaker } : {}) };
    }),
  );
}

/** Entities that the draft names by a form that says by itself who is meant. */
function namedIn(views: readonly BlockView[], about: ReadonlySet<EntityId>): Set<EntityId> {
  const named = new Set(about);
  for (const view of views)
    for (const mention of view.mentions) if (mention.form !== 'family' && mention.form !== 'descriptor') named.add(mention.entity);
  return named;
}
