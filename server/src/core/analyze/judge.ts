import type { CheckContext, JudgedQuotation } from '../checks/context.ts';
import type { BlockView } from '../claims/block-view.ts';
import { blockView } from '../claims/block-view.ts';
import { type Speaker, type Spoken, speakerOf } from '../claims/speakers.ts';
import type { Trace } from '../claims/trace.ts';
import type { EntityId } from '../facts/entity.ts';
import { type References, referencesIn } from '../mentions/coreference.ts';
import type { LinkedBlock } from '../mentions/linked-block.ts';
import { strangersByLastWord } from '../mentions/strangers.ts';
import { flatMap } from '../text/flat-map.ts';
import { type BlockJudgement, type BlockParts, judgeBlocks } from './judge-block.ts';
import type { LinkedDraft } from './linked-draft.ts';
import type { Paragraph } from './paragraph.ts';
import type { Reading } from './reading.ts';
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
  const { draft, options, facts, blocks, near, about } = linked;
  const named = namedIn(linked.linked, about);
  const fullStrangers = strangersByLastWord(flatMap(linked.linked, ({ unknown }) => unknown));
  const firstIn = firstBlocks(linked.linked, about);
  const recall = paragraphs && new Recall(linked, paragraphs, { named, fullStrangers });
  const views: BlockView[] = [];
  const references: References[] = [];
  const judgements = new Array<BlockJudgement>(blocks.length);
  const partsOf = (i: number): BlockParts => {
    const { facts: asked, frames, withdrawn } = recall ? recall.facts(i) : linked;
    const { known } = blocks[i]!;
    const earlier = new NamedBefore(firstIn, i);
    const trace = traceOf?.(i);
    const [view, refersTo] = [views[i]!, references[i]!];
    return { options, near, facts: asked, frames, withdrawn, view, references: refersTo, named, fullStrangers, earlier, known, trace };
  };
  const resolved = referencesIn(readAndLinked(linked), facts);
  for (const stretch of stretchesOf(blocks)) {
    const fresh: number[] = [];
    for (const { reading } of stretch) {
      const i = views.length;
      const found = resolved.next().value!;
      const view = blockView(i, reading, linked.linked[i]!, found.mentions);
      references.push(found);
      views.push(view);
      const before = recall?.standing(view, found);
      if (before && !traceOf?.(i)) judgements[i] = before;
      else fresh.push(i);
    }
    judgeBlocks(fresh.map(partsOf)).forEach((judgement, nth) => {
      const i = fresh[nth]!;
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

function* readAndLinked({ blocks, linked }: LinkedDraft): Iterable<{ readonly reading: Reading; readonly linked: LinkedBlock }> {
  for (let i = 0; i < blocks.length; i++) yield { reading: blocks[i]!.reading, linked: linked[i]! };
}

/** In which block each entity is first named, before all if the draft says that it is about it: one map for all blocks, since a set for each would grow with the square of the draft. */
function firstBlocks(linked: readonly LinkedBlock[], about: ReadonlySet<EntityId>): ReadonlyMap<EntityId, number> {
  const first = new Map<EntityId, number>();
  for (const entity of about) first.set(entity, -1);
  linked.forEach(({ mentions }, index) => {
    for (const { entity } of mentions) if (!first.has(entity)) first.set(entity, index);
  });
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
function namedIn(linked: readonly LinkedBlock[], about: ReadonlySet<EntityId>): Set<EntityId> {
  const named = new Set(about);
  for (const { mentions } of linked)
    for (const mention of mentions) if (mention.form !== 'family' && mention.form !== 'descriptor') named.add(mention.entity);
  return named;
}
