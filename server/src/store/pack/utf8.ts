/** Bytes that a text takes at most. */
export function mostBytes(text: string): number {
  return text.length * 3;
}

/** Writes a text as UTF-8 and gives the place after it. Half a surrogate pair is written as three bytes of its own, so that every text comes back as it was. */
export function writeUtf8(text: string, into: Uint8Array, start: number): number {
  let to = start;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      into[to++] = code;
      continue;
    }
    const next = text.charCodeAt(i + 1);
    if (code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
      code = 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00);
      i++;
      into[to++] = 0xf0 | (code >> 18);
      into[to++] = 0x80 | ((code >> 12) & 0x3f);
      into[to++] = 0x80 | ((code >> 6) & 0x3f);
    } else if (code < 0x800) into[to++] = 0xc0 | (code >> 6);
    else {
      into[to++] = 0xe0 | (code >> 12);
      into[to++] = 0x80 | ((code >> 6) & 0x3f);
    }
    into[to++] = 0x80 | (code & 0x3f);
  }
  return to;
}

/** Code units at a time; a call can take only so many arguments. */
const CHUNK = 4096;

/** The text that `writeUtf8` wrote from `start` to `end`. Bytes that are no UTF-8 give some text, never an error. */
export function readUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= CHUNK && isAscii(bytes, start, end)) return fromUnits(bytes.subarray(start, end));
  let text = '';
  const units = new Uint16Array(CHUNK + 2);
  let count = 0;
  for (let at = start; at < end; ) {
    const first = bytes[at++]!;
    const more = first < 0xc0 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let code = more === 0 ? first : first & (0x3f >> more);
    for (let i = 0; i < more; i++) code = (code << 6) | (bytes[at++]! & 0x3f);
    if (code >= 0x10000) {
      units[count++] = 0xd800 + ((code - 0x10000) >> 10);
      units[count++] = 0xdc00 + (code & 0x3ff);
    } else units[count++] = code;
    if (count >= CHUNK) {
      text += fromUnits(units.subarray(0, count));
      count = 0;
    }
  }
  return text + fromUnits(units.subarray(0, count));
}

function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at]! >= 0x80) return false;
  return true;
}

function fromUnits(units: Uint8Array | Uint16Array): string {
  return String.fromCharCode.apply(null, units as unknown as number[]);
}
