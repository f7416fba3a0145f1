import type { Io } from '../io.ts';

/** Below this a run is over before anybody would read of it. */
const PATIENCE_MS = 400;
const INTERVAL_MS = 100;

/** A line on standard error that says how much of a file was read, where that is a terminal. */
export function byteProgress(io: Io, what: string): { at: (bytes: number, of: number) => void; end: () => void } {
  if (!io.errIsTerminal) return { at: () => {}, end: () => {} };
  const begun = performance.now();
  let shown = 0;
  return {
    at(bytes, of) {
      const elapsed = performance.now() - begun;
      if (elapsed < PATIENCE_MS || elapsed - shown < INTERVAL_MS) return;
      shown = elapsed;
      io.err(`\r\u001b[K${what}: ${Math.floor((100 * bytes) / Math.max(1, of))}%`);
    },
    end: () => {
      if (shown) io.err('\r\u001b[K');
    },
  };
}
