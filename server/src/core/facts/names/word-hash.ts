/** FNV-1a (Fowler, Noll, Vo) over the UTF-16 units of a word less the one at `skipped`, then mixed so that the low bits tell words apart. 32 bits, unsigned. */
export function wordHash(word: string, skipped = -1): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) if (i !== skipped) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
