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
  readonly named: ReadonlySet<EntityId>;
  readonly fullStrangers: FullStrangers;
}

/** The judgements of a draft's blocks that were made before, and the memory of those that are made now. Blocks are to be asked about in their order. */
export class Recall {
  readonly #linked: LinkedDraft;
  readonly #paragraphs: readonly Paragraph[];
  readonly #fullStrangers: FullStrangers;
  readonly #named: string;
  readonly #seen: Set<EntityId>;
  /** Entities named in the blocks so far, in order. */
  #earlier = '';
  readonly #surroundings: Surroundings[] = [];
  readonly #asked = new Map<number, AskedOfFacts>();

  constructor(linked: LinkedDraft, paragraphs: readonly Paragraph[], { named, fullStrangers }: WholeDraft) {
    this.#linked = linked;
    this.#paragraphs = paragraphs;
    this.#fullStrangers = fullStrangers;
    this.#seen = new Set(linked.about);
    this.#named = [...named]
      .sort()
      .map((id) => `${id} ${readingOf(linked.facts.entity(id))}`)
      .join(' ');
  }

  /** What was judged of a block before, if nothing that it rested on is otherwise now. Of another version of the store, all that it asked then is asked again. */
  standing(view: BlockView, references: References): BlockJudgement | undefined {
    const surroundings = this.#surround(view, references);
    this.#surroundings.push(surroundings);
    const { judged, former } = this.#paragraphs[view.index]!;
    const isHere = (before: Judged) => areSame(before.surroundings, surroundings);
    const before = judged.find(isHere) ?? former.find((one) => isHere(one) && one.asked.isAnsweredAlike(this.#linked));
    if (before) this.#keep(before, view.index);
    return before?.judgement;
  }

  /** The facts for a block that is judged now; what it asks of them is noted. */
  facts(block: number): IndexedFacts {
    const { heard, asked } = heardFacts(this.#linked, this.#linked.blocks[block]!.reading.tokens);
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

  #surround({ index, mentions, unknown, reading }: BlockView, references: References): Surroundings {
    const { draft, options, blocks, near } = this.#linked;
    const surroundings: Surroundings = {
      index,
      asOf: options.asOf.text,
      kind: draft.blocks[index]!.kind,
      mentions,
      unknown,
      known: blocks[index]!.known,
      near: near[index]!,
      references,
      named: this.#named,
      earlier: this.#earlier,
      strange: strangersFor(reading, this.#fullStrangers),
    };
    for (const { entity } of mentions) {
      if (this.#seen.has(entity)) continue;
      this.#seen.add(entity);
      this.#earlier += ` ${entity}`;
    }
    return surroundings;
  }
}
