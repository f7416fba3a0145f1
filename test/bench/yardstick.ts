const WORDS = 20_000;
const ROUNDS = 20;

/**
 * Milliseconds that this machine takes, just now, for a fixed piece of work of the engine's kind: words cut out of a text, looked up in a map, and noted
 * in small objects that die young. Machines differ by more than versions do, and a shared one from minute to minute: figures are to be read beside it.
 */
export function yardstick(): number {
  const text = Array.from({ length: WORDS }, (_, i) => `w${(i * 7919) % 3001}`).join(' ');
  const start = performance.now();
  let found = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const seen = new Map<string, { from: number; to: number }[]>();
    for (let at = 0; at < text.length; ) {
      const space = text.indexOf(' ', at);
      const end = space === -1 ? text.length : space;
      const word = text.slice(at, end);
      const places = seen.get(word);
      if (places) places.push({ from: at, to: end });
      else seen.set(word, [{ from: at, to: end }]);
      at = end + 1;
    }
    found += seen.size;
  }
  const taken = performance.now() - start;
  if (found === 0) throw new Error('The yardstick measured nothing.');
  return taken;
}
