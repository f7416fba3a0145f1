import { flatMap } from '../text/flat-map.ts';
import type { TokenSpan } from '../text/span.ts';
import { agree } from '../values/dates/agreement.ts';
import type { EdtfDate } from '../values/dates/edtf.ts';

/** What a value may be, as far as two of them can be told apart. */
export type Told =
  | { readonly type: 'years'; readonly least: number; readonly most: number }
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'date'; readonly date: EdtfDate };

/** Something that the draft says of somebody or something, of which only one can be true: an age, a party, the day of a death. */
export interface ToldValue extends TokenSpan {
  readonly block: number;
  /** Whom or what it is told of, and which of the things that can be told; equal for values that must agree. */
  readonly slot: string;
  /** Whom or what it is told of, as the draft has it. */
  readonly about: string;
  readonly told: Told;
}

/** Values of one slot that contradict each other: the rarer ones, or the later of two. */
export interface Contradiction {
  readonly odd: readonly ToldValue[];
  readonly usual: readonly ToldValue[];
}

/** Slots whose values can't all be true. Values must be in the draft's order. Linear in their number for each slot. */
export function contradictions(values: readonly ToldValue[]): Contradiction[] {
  const slots = new Map<string, ToldValue[]>();
  for (const value of values) {
    const list = slots.get(value.slot);
    if (list) list.push(value);
    else slots.set(value.slot, [value]);
  }
  return flatMap([...slots.values()], (list) => {
    // With three readings of one thing nobody can tell which is odd.
    const groups: ToldValue[][] = [];
    for (const value of list) {
      const group = groups.find(([first]) => areCompatible(first!.told, value.told));
      if (group) group.push(value);
      else groups.push([value]);
    }
    if (groups.length !== 2) return [];
    const [first, second] = groups as [ToldValue[], ToldValue[]];
    return [first.length < second.length ? { odd: first, usual: second } : { odd: second, usual: first }];
  });
}

/** Whether both may be true at once. */
function areCompatible(a: Told, b: Told): boolean {
  if (a.type === 'years' && b.type === 'years') return a.least <= b.most && b.least <= a.most;
  if (a.type === 'word' && b.type === 'word') return a.word === b.word;
  return a.type !== 'date' || b.type !== 'date' || agree(a.date, b.date);
}
