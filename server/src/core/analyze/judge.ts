import type { CheckContext, JudgedQuotation } from '../checks/context.ts';
import type { BlockView } from '../claims/block-view.ts';
import { blockView } from '../claims/block-view.ts';
import { type Speaker, type Spoken, speakerOf } from '../claims/speakers.ts';
import type { EntityId } from '../facts/entity.ts';
import { referencesIn } from '../mentions/coreference.ts';
import type { Mention } from '../mentions/mention.ts';
import { strangersByLastWord } from '../mentions/strangers.ts';
import { type BlockJudgement, judgeBlock } from './judge-block.ts';
import type { LinkedDraft } from './linked-draft.ts';
import type { Reading } from './reading.ts';

/** All that a block's judgement rests on besides its text and the store. */
interface Surroundings {
  readonly index: number;
  readonly asOf: string;
  readonly kind: string;
  readonly mentions: readonly Mention[];
  readonly references: readonly Mention[];
  /** Entities named anywhere in the draft, sorted; those named before the block, in order. */
  readonly named: string;
  readonly earlier: string;
  /** Full names in the draft that nobody of the store bears. */
  readonly strange: string;
}

/** The latest judgement of each reading. Kept beside the reading and not under a key, which would have to hold the block's whole text. */
export type Judgements = WeakMap<Reading, { readonly surroundings: Surroundings; readonly judgement: BlockJudgement }>;

/** Judges every block; one whose text, links and surroundings are as before is taken from memory. */
export function judged(linked: LinkedDraft, memory: Judgements): CheckContext {
  const { draft, options, facts, blocks } = linked;
  const views = blocks.map(({ reading }, i) => blockView(i, reading, linked.linked[i]!));
  const references = referencesIn(
    blocks.map(({ reading }, i) => ({ reading, linked: linked.linked[i]! })),
    facts,
  );
  const named = namedIn(views, linked.about);
  const signature = [...named].sort().join(' ');
  const fullStrangers = strangersByLastWord(views.flatMap(({ unknown }) => unknown));
  const strange = [...fullStrangers.values()].flatMap((names) => names.map((words) => words.join(' '))).join(', ');
  const judgements: BlockJudgement[] = [];
  const earlier = new Set<EntityId>(linked.about);
  let earlierKey = '';
  views.forEach((view, i) => {
    const surroundings: Surroundings = {
      index: i,
      asOf: options.asOf.text,
      kind: draft.blocks[i]!.kind,
      mentions: view.mentions,
      references: references[i]!.mentions,
      named: signature,
      earlier: earlierKey,
      strange,
    };
    const before = memory.get(view.reading);
    if (before && areSame(before.surroundings, surroundings)) judgements.push(before.judgement);
    else {
      const judgement = judgeBlock({
        view,
        references: references[i]!,
        named,
        fullStrangers,
        earlier: new Set(earlier),
        known: blocks[i]!.known,
        ...linked,
      });
      memory.set(view.reading, { surroundings, judgement });
      judgements.push(judgement);
    }
    for (const { entity } of view.mentions) {
      if (earlier.has(entity)) continue;
      earlier.add(entity);
      earlierKey += ` ${entity}`;
    }
  });
  return {
    draft,
    asOf: options.asOf,
    today: options.today,
    facts,
    views,
    references,
    titles: judgements.flatMap((judgement) => judgement.titles),
    frames: judgements.flatMap((judgement) => judgement.frames),
    anniversaries: judgements.flatMap((judgement) => judgement.anniversaries),
    nears: judgements.flatMap((judgement) => judgement.nears),
    quotations: quotationsOf(linked.repetitions, { views, references }),
  };
}

/** Who is given each repeated quotation: only those are asked for, since it takes a look round. */
function quotationsOf(repetitions: LinkedDraft['repetitions'], spoken: Spoken): JudgedQuotation[] {
  return repetitions.flatMap((list, block) =>
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

function areSame(a: Surroundings, b: Surroundings): boolean {
  return (
    a.index === b.index &&
    a.asOf === b.asOf &&
    a.kind === b.kind &&
    areSameMentions(a.mentions, b.mentions) &&
    areSameMentions(a.references, b.references) &&
    a.named === b.named &&
    a.earlier === b.earlier &&
    a.strange === b.strange
  );
}

function areSameMentions(a: readonly Mention[], b: readonly Mention[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, i) => {
      const other = b[i]!;
      return (
        one.from === other.from &&
        one.to === other.to &&
        one.entity === other.entity &&
        one.form === other.form &&
        one.certainty === other.certainty
      );
    })
  );
}
