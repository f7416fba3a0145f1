import type { CheckContext, JudgedQuotation } from '../checks/context.ts';
import type { BlockView } from '../claims/block-view.ts';
import { blockView } from '../claims/block-view.ts';
import { type Speaker, type Spoken, speakerOf } from '../claims/speakers.ts';
import type { Trace } from '../claims/trace.ts';
import type { EntityId } from '../facts/entity.ts';
import { referencesIn } from '../mentions/coreference.ts';
import { strangersByLastWord, strangersFor } from '../mentions/strangers.ts';
import { flatMap } from '../text/flat-map.ts';
import { type AskedOfFacts, heardFacts } from './heard-facts.ts';
import type { IndexedFacts } from './indexed-facts.ts';
import { type BlockJudgement, type BlockParts, judgeBlocks } from './judge-block.ts';
import type { LinkedDraft } from './linked-draft.ts';
import { type Judged, latest, type Paragraph } from './paragraph.ts';
import { readingOf } from './reading-of-entity.ts';
import { stretchesOf } from './stretches.ts';
import { areSame, type Surroundings } from './surroundings.ts';

/** Judges every block; one whose text, links and surroundings are as before is taken from memory, unless somebody listens to how it is judged. */
export function judged(
  linked: LinkedDraft,
  paragraphs: readonly Paragraph[],
  traceOf?: (block: number) => Trace | undefined,
): CheckContext {
  const { draft, options, facts, blocks } = linked;
  const references = referencesIn(
    blocks.map(({ reading }, i) => ({ reading, linked: linked.linked[i]! })),
    facts,
  );
  const views = blocks.map(({ reading }, i) => blockView(i, reading, linked.linked[i]!, references[i]!.mentions));
  const named = namedIn(views, linked.about);
  const signature = [...named]
    .sort()
    .map((id) => `${id} ${readingOf(facts.entity(id))}`)
    .join(' ');
  const fullStrangers = strangersByLastWord(flatMap(views, ({ unknown }) => unknown));
  const judgements = new Array<BlockJudgement>(views.length);
  const fresh: (Omit<Judged, 'judgement'> & { readonly parts: BlockParts; readonly asked: AskedOfFacts })[] = [];
  // In which block each entity is first named: one map for all blocks, since a set for each would grow with the square of the draft.
  const firstIn = new Map<EntityId, number>();
  for (const entity of linked.about) firstIn.set(entity, -1);
  let earlierKey = '';
  views.forEach((view, i) => {
    const surroundings: Surroundings = {
      index: i,
      asOf: options.asOf.text,
      kind: draft.blocks[i]!.kind,
      mentions: view.mentions,
      unknown: view.unknown,
      known: blocks[i]!.known,
      near: linked.near[i]!,
      references: references[i]!,
      named: signature,
      earlier: earlierKey,
      strange: strangersFor(view.reading, fullStrangers),
    };
    const paragraph = paragraphs[i]!;
    const trace = traceOf?.(i);
    const before = trace ? undefined : standing(paragraph, surroundings, linked);
    if (before) {
      keep(before, paragraph);
      judgements[i] = before.judgement;
    } else {
      const { heard, asked } = heardFacts(linked, view.reading.tokens.folds);
      const earlier = new NamedBefore(firstIn, i);
      const { known } = blocks[i]!;
      const { facts, frames, withdrawn } = heard;
      const { near } = linked;
      const parts = {
        options,
        near,
        facts,
        frames,
        withdrawn,
        view,
        references: references[i]!,
        named,
        fullStrangers,
        earlier,
        known,
        trace,
      };
      fresh.push({ parts, surroundings, asked });
    }
    for (const { entity } of view.mentions) {
      if (firstIn.has(entity)) continue;
      firstIn.set(entity, i);
      earlierKey += ` ${entity}`;
    }
  });
  for (const stretch of stretchesOf(fresh)) {
    judgeBlocks(stretch.map(({ parts }) => parts)).forEach((judgement, i) => {
      const { surroundings, asked } = stretch[i]!;
      asked.rest();
      keep({ surroundings, judgement, asked }, paragraphs[surroundings.index]!);
      judgements[surroundings.index] = judgement;
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

/** What was judged before, if nothing that it rested on is otherwise now. Of another version of the store, all that it asked then is asked again. */
function standing({ judged, former }: Paragraph, surroundings: Surroundings, facts: IndexedFacts): Judged | undefined {
  const isHere = (before: Judged) => areSame(before.surroundings, surroundings);
  return judged.find(isHere) ?? former.find((before) => isHere(before) && before.asked.isAnsweredAlike(facts));
}

function keep(one: Judged, paragraph: Paragraph): void {
  if (paragraph.judged[0] !== one) paragraph.judged = latest([one, ...paragraph.judged]);
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
