/** Reads what a `ByteWriter` wrote. Throws a RangeError at the end of the stretch, so that a damaged record never runs on. */
export interface ByteReader {
  byte(): number;
  number(): number;
  /** A count of things that take at least a byte each. */
  count(): number;
}

const MOST_BITS = 49;

/** A reader of the bytes from `start` to `end`. */
export function byteReader(bytes: Uint8Array, start: number, end: number): ByteReader {
  let at = start;
  const byte = () => {
    if (at >= end) throw new RangeError('a record of the pack ends early');
    return bytes[at++]!;
  };
  const number = () => {
    let value = 0;
    for (let bits = 0; bits <= MOST_BITS; bits += 7) {
      const next = byte();
      value += (next & 0x7f) * 2 ** bits;
      if (next < 0x80) return value;
    }
    throw new RangeError('a number of the pack does not end');
  };
  return {
    byte,
    number,
    count() {
      const value = number();
      if (value > end - at) throw new RangeError('a list of the pack is longer than its record');
      return value;
    },
  };
}
