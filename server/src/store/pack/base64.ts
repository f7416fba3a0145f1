const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Int8Array(128).fill(-1);
for (let value = 0; value < ALPHABET.length; value++) VALUES[ALPHABET.charCodeAt(value)] = value;

/** The bytes of a base64 text (RFC 4648, with or without padding); undefined where it is none. Neither Node’s nor a browser’s own is in both. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  const end = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length;
  if (end % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((end * 3) / 4));
  let to = 0;
  for (let at = 0; at < end; at += 4) {
    let bits = 0;
    const units = Math.min(4, end - at);
    for (let i = 0; i < 4; i++) {
      const value = i < units ? (VALUES[text.charCodeAt(at + i)] ?? -1) : 0;
      if (value < 0) return undefined;
      bits = (bits << 6) | value;
    }
    bytes[to++] = bits >> 16;
    if (units > 2) bytes[to++] = bits >> 8;
    if (units > 3) bytes[to++] = bits;
  }
  return bytes;
}

/** Bytes as base64, padded. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const bits = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const group = [18, 12, 6, 0].map((shift) => ALPHABET[(bits >> shift) & 63]!);
    const missing = Math.max(0, at + 3 - bytes.length);
    parts.push(group.slice(0, 4 - missing).join('') + '='.repeat(missing));
  }
  return parts.join('');
}
