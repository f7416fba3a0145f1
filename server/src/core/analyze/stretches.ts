/** Blocks that go through the stages together: about an article, of which all that is made still lies in the processor's caches. */
const LENGTH = 48;

/** Cuts a list into stretches of blocks to be worked on together. */
export function* stretchesOf<T>(blocks: readonly T[]): Iterable<readonly T[]> {
  for (let at = 0; at < blocks.length; at += LENGTH) yield blocks.slice(at, at + LENGTH);
}
