import type { Timex } from './documents.ts';

/** Counts of the TempEval-3 measures: how many are marked, how many of ours, and how many of those match. */
export interface Tally {
  readonly marked: number;
  readonly ours: number;
  /** Ours that share a character with a marked one, each with one. */
  readonly relaxed: number;
  /** Ours with the very span of a marked one. */
  readonly strict: number;
  /** Of the relaxed ones, with the right value, and with the right type. */
  readonly value: number;
  readonly type: number;
}

/** No documents yet. */
export const NONE: Tally = { marked: 0, ours: 0, relaxed: 0, strict: 0, value: 0, type: 0 };

/** A marked expression and what was read there, where the two differ. */
export interface Difference {
  readonly marked?: Timex;
  readonly ours?: Timex;
}

/** Both together. */
export function added(a: Tally, b: Tally): Tally {
  return {
    marked: a.marked + b.marked,
    ours: a.ours + b.ours,
    relaxed: a.relaxed + b.relaxed,
    strict: a.strict + b.strict,
    value: a.value + b.value,
    type: a.type + b.type,
  };
}

/** Holds our annotations against the marked ones; each is matched at most once, in the order of the text. */
export function compared(
  marked: readonly Timex[],
  ours: readonly Timex[],
): { readonly tally: Tally; readonly differences: readonly Difference[] } {
  const differences: Difference[] = [];
  const used = new Set<Timex>();
  let [relaxed, strict, value, type] = [0, 0, 0, 0];
  for (const gold of marked) {
    const same = ours.find((one) => !used.has(one) && one.start === gold.start && one.end === gold.end);
    const one = same ?? ours.find((candidate) => !used.has(candidate) && candidate.start < gold.end && gold.start < candidate.end);
    if (!one) {
      differences.push({ marked: gold });
      continue;
    }
    used.add(one);
    relaxed++;
    if (same) strict++;
    if (one.type === gold.type) type++;
    if (one.value === gold.value) value++;
    else differences.push({ marked: gold, ours: one });
  }
  for (const one of ours) if (!used.has(one)) differences.push({ ours: one });
  return { tally: { marked: marked.length, ours: ours.length, relaxed, strict, value, type }, differences };
}

/** Precision, recall and F1 of a count of matches. */
export function measures(
  matched: number,
  { marked, ours }: Tally,
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const precision = ours === 0 ? 0 : matched / ours;
  const recall = marked === 0 ? 0 : matched / marked;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
