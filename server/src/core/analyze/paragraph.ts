import type { Repetition } from '../claims/repetition.ts';
import type { EntityId } from '../facts/entity.ts';
import type { NameHit } from '../facts/fact-source.ts';
import type { Asked } from '../facts/questions.ts';
import type { KnownName } from '../mentions/known-names.ts';
import type { Run } from '../mentions/runs.ts';
import type { IndexedFacts } from './indexed-facts.ts';
import type { BlockJudgement } from './judge-block.ts';
import { type Reading, type TextReading, withQuotations } from './reading.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * A paragraph held against one version of the store; each part is worked out when it is first needed, and stays. Kept in
 * one place rather than in maps keyed by the reading, whose weak entries cost the garbage collector more than they save.
 */
export interface Paragraph {
  readonly reading: Reading;
  readonly version: string;
  hits?: readonly NameHit[];
  /** Entities that each capitalised run resembles; runs that resemble none are not among them. */
  near?: ReadonlyMap<Run, readonly EntityId[]>;
  known?: readonly KnownName[];
  /** The stored quotations that it repeats, by whether it is a quotation without marks. */
  readonly repeated: { marked?: readonly Repetition[]; whole?: readonly Repetition[] };
  /** The latest judgements, MOST_JUDGED at most: one text may stand in two drafts, or in two versions of one. The latest comes first. */
  judged: readonly Judged[];
  /** Those under another version of the store, which may stand under this one as well. */
  readonly former: readonly Judged[];
}

/** A judgement with everything that it rested on besides the text. */
export interface Judged {
  readonly surroundings: Surroundings;
  readonly judgement: BlockJudgement;
  readonly asked: Asked<IndexedFacts>;
}

/** A block's reading, and what the latest version of the store had to say to it. */
interface RememberedReading {
  readonly reading: Reading;
  paragraph?: Paragraph;
}

/** What is remembered under a text: how it reads as a block, by whether the block before left a quotation open. */
export interface RememberedText {
  read?: TextReading;
  closed?: RememberedReading;
  open?: RememberedReading;
}

/** A text that was read as a block under this version of the store. */
export function paragraphOf(text: RememberedText, quoteOpen: boolean, version: string): Paragraph {
  const as = quoteOpen ? 'open' : 'closed';
  text[as] ??= { reading: withQuotations(text.read!, quoteOpen) };
  const remembered = text[as];
  // Another version gets an object of its own, so that an analysis which still waits for the former one is not disturbed.
  const { reading, paragraph } = remembered;
  if (paragraph?.version === version) return paragraph;
  const former = paragraph ? latest([...paragraph.judged, ...paragraph.former]) : [];
  remembered.paragraph = { reading, version, repeated: {}, judged: [], former };
  return remembered.paragraph;
}

const MOST_JUDGED = 2;

/** The latest of a list of judgements that begins with the latest, and may hold one twice. */
export function latest(judged: readonly Judged[]): readonly Judged[] {
  return [...new Set(judged)].slice(0, MOST_JUDGED);
}
