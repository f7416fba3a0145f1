const PRIME = 0x01000193;

/** A short fingerprint of texts in order: two FNV-1a hashes (Fowler, Noll, Vo) of 32 bits from different offsets, in hex. Not for security. */
export function contentHash(texts: readonly string[]): string {
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
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
