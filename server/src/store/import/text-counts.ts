import { hashHalves } from '../../core/facts/content-hash.ts';

/**
 * Counts how often each text was met, this time included, in twelve bytes a slot: millions of names are told apart by a hash of 64
 * bits, since a map of them would grow with the file that is read. Two texts of one hash would count as one, which happens once in a
 * thousand million files of a million names.
 */
export function textCounts(): (text: string) => number {
  let slots = tableOf(1024);
  let size = 0;

  function grow(): void {
    const old = slots;
    slots = tableOf(old.counts.length * 2);
    for (let at = 0; at < old.counts.length; at++) {
      if (old.counts[at] === 0) continue;
      const slot = slotOf(slots, old.first[at]!, old.second[at]!);
      slots.first[slot] = old.first[at]!;
      slots.second[slot] = old.second[at]!;
      slots.counts[slot] = old.counts[at]!;
    }
  }

  return (text) => {
    const [first, second] = hashHalves([text]);
    let slot = slotOf(slots, first, second);
    if (slots.counts[slot] === 0) {
      if (++size * 2 > slots.counts.length) {
        grow();
        slot = slotOf(slots, first, second);
      }
      slots.first[slot] = first;
      slots.second[slot] = second;
    }
    slots.counts[slot]!++;
    return slots.counts[slot]!;
  };
}

/** Open addressing; its size is a power of two, and a count of 0 is an empty slot. */
interface Table {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly counts: Uint32Array;
}

function tableOf(size: number): Table {
  return { first: new Uint32Array(size), second: new Uint32Array(size), counts: new Uint32Array(size) };
}

function slotOf({ first, second, counts }: Table, a: number, b: number): number {
  const last = counts.length - 1;
  let slot = (a ^ (a >>> 15)) & last;
  while (counts[slot] !== 0 && (first[slot] !== a || second[slot] !== b)) slot = (slot + 1) & last;
  return slot;
}
