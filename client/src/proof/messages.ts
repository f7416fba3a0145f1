import type { ProofResult } from '../../../server/src/lsp/protocol.ts';

/** What the panel is told. */
export type ToPanel =
  | { readonly type: 'proof'; readonly proof: ProofResult; readonly words: PanelWords }
  /** The cursor of the draft is in this claim. */
  | { readonly type: 'at'; readonly id: string };

/** What the panel says. */
export type FromPanel =
  | { readonly type: 'ready' }
  | { readonly type: 'jump' | 'sign' | 'add'; readonly id: string }
  | { readonly type: 'fact'; readonly uri: string; readonly line: number }
  | { readonly type: 'export' };

/** Every word that the panel shows, in the reader's language. */
export interface PanelWords {
  readonly states: Readonly<Record<ProofResult['claims'][number]['state'], string>>;
  readonly all: string;
  readonly done: string;
  readonly readAsOf: string;
  readonly exportPage: string;
  readonly signOff: string;
  readonly signOrTakeBack: string;
  readonly addFact: string;
  readonly openFact: string;
  readonly goTo: string;
  readonly signedBy: string;
  readonly lapsed: string;
  readonly nothing: string;
  readonly keys: string;
  readonly filter: string;
}
