import type { Told } from '../../../../core/telling/told.ts';
import type { FileEdit } from '../../../../store/edit/edit.ts';
import type { StoreProblem } from '../../../../store/problem.ts';
import type { Root } from '../../../roots/root.ts';

/** A way to mend a problem of a facts file: edits of one file, the problem's own unless another is named. */
export interface FactsFix {
  readonly title: Told;
  readonly preferred: boolean;
  readonly edits: readonly FileEdit[];
  /** Relative to the root. */
  readonly file?: string;
}

/** Yields the ways to mend one problem; `source` is the text of its file. */
export type FixMaker = (problem: StoreProblem, source: string, root: Root) => readonly FactsFix[];
