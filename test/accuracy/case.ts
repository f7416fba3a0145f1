/** A draft with a slip that newspapers make, the same draft set right, and the facts that a desk would have held. */
export interface Case {
  readonly id: string;
  /** What kind of correction a newspaper would print. */
  readonly kind: string;
  /** How the sentence is built. */
  readonly form: string;
  /** ISO date of the draft. */
  readonly date: string;
  /** A facts file, as YAML. */
  readonly facts: string;
  readonly wrong: string;
  readonly right: string;
  /** The slips, in UTF-16 offsets into `wrong`. */
  readonly spans: readonly Slip[];
  readonly mend: Mend;
}

/** `replace`: one right repair; `choose`: several, the desk's among them; `rewrite`: no replacement would do. */
export type Mend = 'replace' | 'choose' | 'rewrite';

/** One slip, and what should stand there. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}
