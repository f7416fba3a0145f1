/** What a pack says of itself, shown where its facts are. */
export interface PackAbout {
  /** "Members of Congress". Without one, the file's name is shown. */
  readonly title?: string;
  readonly licence?: string;
  /** Where it comes from, and the day it was taken from there. */
  readonly from?: string;
  readonly retrieved?: string;
  /** Its names are found only as they are written: names that merely resemble them are left alone. */
  readonly exact?: boolean;
  readonly counts: PackCounts;
}

/** How much a pack holds. */
export interface PackCounts {
  readonly entities: number;
  readonly statements: number;
  readonly plain: number;
  readonly quotes: number;
}

/** Reads what `about` says; what is not as it should be is left out. */
export function packAbout(written: unknown): PackAbout {
  const given = (typeof written === 'object' && written !== null ? written : {}) as Readonly<Record<string, unknown>>;
  const counts = (typeof given.counts === 'object' && given.counts !== null ? given.counts : {}) as Readonly<Record<string, unknown>>;
  const text = (key: string) => (typeof given[key] === 'string' ? { [key]: given[key] } : {});
  const count = (key: string) => (typeof counts[key] === 'number' ? counts[key] : 0);
  return {
    ...text('title'),
    ...text('licence'),
    ...text('from'),
    ...text('retrieved'),
    ...(given.exact === true ? { exact: true } : {}),
    counts: { entities: count('entities'), statements: count('statements'), plain: count('plain'), quotes: count('quotes') },
  };
}
