/** What became of the records of an import. */
export interface Tally {
  readonly entities: number;
  readonly statements: number;
  readonly quotes: number;
  /** Records left out, by the reason why. */
  readonly skipped: ReadonlyMap<string, number>;
}

/** A tally that is kept. */
export interface KeptTally extends Tally {
  entities: number;
  statements: number;
  quotes: number;
  readonly skipped: Map<string, number>;
  skip(why: string): void;
}

/** A tally of nothing yet. */
export function tally(): KeptTally {
  const skipped = new Map<string, number>();
  return { entities: 0, statements: 0, quotes: 0, skipped, skip: (why) => void skipped.set(why, (skipped.get(why) ?? 0) + 1) };
}
