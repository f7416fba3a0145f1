const PRIME = 0x01000193;

/** A short fingerprint of texts in order, in hex. Not for security. */
export function contentHash(texts: readonly string[]): string {
  return hashHalves(texts)
    .map((half) => half.toString(16).padStart(8, '0'))
    .join('');
}

/** The two FNV-1a hashes (Fowler, Noll, Vo) of 32 bits that it is made of, from different offsets; unsigned. */
export function hashHalves(texts: readonly string[]): readonly [number, number] {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, PRIME);
      b = Math.imul(b ^ (code + at), PRIME);
    }
    a = Math.imul(a ^ 0x10000, PRIME);
    b = Math.imul(b ^ text.length, PRIME);
  }
  return [a >>> 0, b >>> 0];
}
