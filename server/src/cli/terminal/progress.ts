import type { Io } from '../io.ts';

/** Below this a run is over before anybody would read of it. */
const PATIENCE_MS = 400;
const INTERVAL_MS = 100;

/** A line on standard error that counts up while a run lasts, where that is a terminal. */
export function progressLine(io: Io, total: number, what: string): { at: (done: number) => void; end: () => void } {
  if (!io.errIsTerminal) return { at: () => {}, end: () => {} };
  const begun = performance.now();
  let shown = 0;
  return {
    at: (done) => {
      const elapsed = performance.now() - begun;
      if (elapsed < PATIENCE_MS || elapsed - shown < INTERVAL_MS) return;
      shown = elapsed;
      io.err(`\r\u001b[K${what} ${done + 1} of ${total}`);
    },
    end: () => {
      if (shown) io.err('\r\u001b[K');
    },
  };
}
