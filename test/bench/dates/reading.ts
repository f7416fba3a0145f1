/** A date found in a text: where, and the inclusive days and EDTF text that it was resolved to, if it was. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly value?: { readonly text: string; readonly first: number; readonly last: number };
}

/** How many dates there are, how many were met by any that was found, and how many of those had the right value. */
export interface Score {
  readonly total: number;
  readonly found: number;
  readonly right: number;
}

/** No dates yet. */
export const NOTHING: Score = { total: 0, found: 0, right: 0 };

/** Two scores together. */
export function sum(a: Score, b: Score): Score {
  return { total: a.total + b.total, found: a.found + b.found, right: a.right + b.right };
}

/** One line of the report. */
export function scoreLine(name: string, { total, found, right }: Score): string {
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole).toFixed(3);
  return `  ${name.padEnd(28)} found ${share(found, total)}  right of those found ${share(right, found)}  right of all ${share(right, total)}  (${total})`;
}
