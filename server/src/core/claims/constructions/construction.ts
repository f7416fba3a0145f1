import type { FactSlice } from '../../facts/fact-source.ts';
import type { Statement } from '../../facts/statement.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Filler } from '../fillers/filler.ts';
import type { SentenceView } from '../sentence-view.ts';

/** A mention of a fact's subject in a sentence, with the facts of one predicate about it. */
export interface Stated {
  readonly mention: Mention;
  readonly sentence: SentenceView;
  readonly facts: FactSlice;
  /** All statements of the predicate about the subject; the draft need agree with one. */
  readonly statements: readonly Statement[];
}

/** Reads what a construction says of the mention: agrees with one of the statements, differs from all, or absent. */
export type ConstructionReader = (stated: Stated) => Filler;
