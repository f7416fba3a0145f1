/** What a client may ask of the rulings of a desk. Plain shapes, as in protocol.ts. */
import type { PlaceRange } from './protocol.ts';

/** Request to the server: the rulings of all roots in use, by draft, in the order of their files. */
export const RULINGS = 'stet/rulings';
export interface RulingsResult {
  readonly drafts: readonly {
    readonly root: string;
    readonly uri: string;
    /** Relative to its root. */
    readonly path: string;
    readonly rulings: readonly ListedRuling[];
  }[];
}
export interface ListedRuling {
  readonly claim: string;
  readonly fact: string;
  /** As far as the file has it: the words of the draft, those of the fact, why, who, and the ISO date. */
  readonly says?: string;
  readonly against?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly on?: string;
  /** `lapsed`: its fact has changed, and the finding is reported again; `idle`: the draft says it no longer, or nothing goes against it; `gone`: there is no such draft. */
  readonly state: 'stands' | 'lapsed' | 'idle' | 'gone';
  /** Where it is in the draft. */
  readonly range?: PlaceRange;
}

/** Request to the server: the edit (a `WorkspaceEdit`) that takes a ruling back. Null where the file does not have it any more. */
export const REVOKE_RULING = 'stet/revokeRuling';
export interface RevokeRulingParams {
  readonly root: string;
  /** Relative to the root. */
  readonly draft: string;
  readonly claim: string;
  readonly fact: string;
}
