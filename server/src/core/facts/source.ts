/** Where a fact stands in the store: `line` is zero-based, `file` is relative to the store's root, with `/`. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  /** The title of the pack of imported facts that it stands in, where it does not stand in a file of the desk; `line` is then 0. */
  readonly pack?: string;
}

/** A publication or record that a fact was taken from. Dates are EDTF as written. */
export interface Source {
  readonly id?: string;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly date?: string;
  readonly retrieved?: string;
}

/** How far a fact may be trusted (facts-format.md, "Any fact may say where it comes from"). */
export type FactStatus = 'verified' | 'unverified' | 'disputed' | 'withdrawn';

/** Who says a fact, and when the desk last checked it. */
export interface Provenance {
  readonly sources: readonly Source[];
  readonly status: FactStatus;
  /** ISO date of the last check. */
  readonly verifiedOn?: string;
  readonly verifiedBy?: string;
  /** ISO date past which the fact is stale. */
  readonly recheckOn?: string;
  readonly note?: string;
  readonly licence?: string;
  /** ISO date-time before which the fact must not be shown. */
  readonly embargo?: string;
}
