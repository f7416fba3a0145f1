const P1 = 0x9e3779b1;
const P2 = 0x85ebca77;
const P3 = 0xc2b2ae3d;
const P4 = 0x27d4eb2f;
const P5 = 0x165667b1;
/** Words at a time; a multiple of four. */
const BLOCK = 4096;

/**
 * XXH32 with seed 0 (Yann Collet's xxHash, 32 bits) of a stretch of bytes that begins at a multiple of four in its buffer. It
 * finds damage, at about a gigabyte a second; it is no proof against forgery.
 */
export function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  let at = 0;
  let hash: number;
  if (words.length >= 4) {
    const lanes = Int32Array.of(P1 + P2, P2, 0, -P1);
    for (const end = words.length - (words.length % 4); at < end; at += BLOCK)
      mix(words, { lanes, from: at, to: Math.min(at + BLOCK, end) });
    at = words.length - (words.length % 4);
    hash = (rotated(lanes[0]!, 1) + rotated(lanes[1]!, 7) + rotated(lanes[2]!, 12) + rotated(lanes[3]!, 18)) | 0;
  } else hash = P5 | 0;
  hash = (hash + bytes.byteLength) | 0;
  for (; at < words.length; at++) hash = Math.imul(rotated((hash + Math.imul(words[at]!, P3)) | 0, 17), P4);
  for (let byte = at << 2; byte < bytes.byteLength; byte++) hash = Math.imul(rotated((hash + Math.imul(bytes[byte]!, P5)) | 0, 11), P1);
  hash = Math.imul(hash ^ (hash >>> 15), P2);
  hash = Math.imul(hash ^ (hash >>> 13), P3);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Takes a block of words into the four lanes. A block at a time, since an engine makes a function fast that is called often sooner than one that is called once and runs long. */
function mix(words: Uint32Array, { lanes, from, to }: { readonly lanes: Int32Array; readonly from: number; readonly to: number }): void {
  let a = lanes[0]!;
  let b = lanes[1]!;
  let c = lanes[2]!;
  let d = lanes[3]!;
  for (let at = from; at < to; at += 4) {
    a = round(a, words[at]!);
    b = round(b, words[at + 1]!);
    c = round(c, words[at + 2]!);
    d = round(d, words[at + 3]!);
  }
  lanes[0] = a;
  lanes[1] = b;
  lanes[2] = c;
  lanes[3] = d;
}

function round(lane: number, word: number): number {
  return Math.imul(rotated((lane + Math.imul(word, P2)) | 0, 13), P1);
}

function rotated(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
