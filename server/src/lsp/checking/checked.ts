import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../../core/analyze/index.ts';
import type { AsOfAnswer } from '../../core/drafts/as-of.ts';
import type { Phrase } from '../../core/telling/told.ts';
import type { Root } from '../roots/root.ts';

/** A draft and what is found in it. */
export interface Checked {
  /** The document as it was checked; it does not change with the editor's. */
  readonly document: TextDocument;
  readonly root: Root;
  readonly asOf: AsOfAnswer;
  readonly analysis: Analysis;
  /** Why it was not checked. */
  readonly problem?: Phrase;
}
