import type { CancellationToken } from 'vscode-languageserver';

/** The token of work that nobody calls off. */
export const NEVER: CancellationToken = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => {} }) };

/** Tells all who wait that something has changed. */
export interface Signal {
  tell(): void;
  /** Resolves at the next change, or when the request that waits is cancelled. */
  next(token: CancellationToken): Promise<void>;
}

/** A signal that nobody waits for yet. */
export function signalOf(): Signal {
  const waiting = new Set<() => void>();
  return {
    tell() {
      for (const go of [...waiting]) go();
    },
    next: (token) =>
      new Promise((resolve) => {
        const go = () => {
          waiting.delete(go);
          cancelled.dispose();
          resolve();
        };
        const cancelled = token.onCancellationRequested(go);
        waiting.add(go);
        if (token.isCancellationRequested) go();
      }),
  };
}
