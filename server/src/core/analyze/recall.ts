import type { BlockView } from '../claims/block-view.ts';
import type { EntityId } from '../facts/entity.ts';
import type { References } from '../mentions/coreference.ts';
import { type FullStrangers, strangersFor } from '../mentions/strangers.ts';
import { type AskedOfFacts, heardFacts } from './heard-facts.ts';
import type { IndexedFacts } from './indexed-facts.ts';
import type { BlockJudgement } from './judge-block.ts';
import type { LinkedDraft } from './linked-draft.ts';
import { type Judged, latest, type Paragraph } from './paragraph.ts';
import { readingOf } from './reading-of-entity.ts';
import { areSame, type Surroundings } from './surroundings.ts';

/** What of the whole draft its blocks are judged by. */
interface WholeDraft {
  readonly views: readonly BlockView[];
  readonly references: readonly References[];
  readonly named: ReadonlySet<EntityId>;
  readonly fullStrangers: FullStrangers;
}

/** The judgements of a draft's blocks that were made before, and the memory of those that are made now. */
export class Recall {
  readonly #linked: LinkedDraft;
  readonly #paragraphs: readonly Paragraph[];
  readonly #surroundings: readonly Surroundings[];
  readonly #asked = new Map<number, AskedOfFacts>();

  constructor(linked: LinkedDraft, paragraphs: readonly Paragraph[], draft: WholeDraft) {
    this.#linked = linked;
    this.#paragraphs = paragraphs;
    this.#surroundings = surroundingsOf(linked, draft);
  }

  /** What was judged of a block before, if nothing that it rested on is otherwise now. Of another version of the store, all that it asked then is asked again. */
  standing(block: number): BlockJudgement | undefined {
    const { judged, former } = this.#paragraphs[block]!;
    const isHere = (before: Judged) => areSame(before.surroundings, this.#surroundings[block]!);
    const before = judged.find(isHere) ?? former.find((one) => isHere(one) && one.asked.isAnsweredAlike(this.#linked));
    if (before) this.#keep(before, block);
    return before?.judgement;
  }

  /** The facts for a block that is judged now; what it asks of them is noted. */
  facts(block: number): IndexedFacts {
    const { heard, asked } = heardFacts(this.#linked, this.#linked.blocks[block]!.reading.tokens.folds);
    this.#asked.set(block, asked);
    return heard;
  }

  /** Keeps what was judged of a block by those facts. */
  note(block: number, judgement: BlockJudgement): void {
    const asked = this.#asked.get(block)!;
    asked.rest();
    this.#keep({ surroundings: this.#surroundings[block]!, judgement, asked }, block);
  }

  #keep(one: Judged, block: number): void {
    const paragraph = this.#paragraphs[block]!;
    if (paragraph.judged[0] !== one) paragraph.judged = latest([one, ...paragraph.judged]);
  }
}

function surroundingsOf({ draft, options, facts, blocks, near, about }: LinkedDraft, whole: WholeDraft): Surroundings[] {
  const named = [...whole.named]
    .sort()
    .map((id) => `${id} ${readingOf(facts.entity(id))}`)
    .join(' ');
  const seen = new Set(about);
  let earlier = '';
  return whole.views.map(({ mentions, unknown, reading }, index) => {
    const surroundings: Surroundings = {
      index,
      asOf: options.asOf.text,
      kind: draft.blocks[index]!.kind,
      mentions,
      unknown,
      known: blocks[index]!.known,
      near: near[index]!,
      references: whole.references[index]!,
      named,
      earlier,
      strange: strangersFor(reading, whole.fullStrangers),
    };
    for (const { entity } of mentions) {
      if (seen.has(entity)) continue;
      seen.add(entity);
      earlier += ` ${entity}`;
    }
    return surroundings;
  });
}
