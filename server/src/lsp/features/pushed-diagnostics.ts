import type { Session } from '../session.ts';
import { diagnosticsOf } from './diagnostics-of.ts';

/** Sends diagnostics of documents that were opened or changed, to clients that do not ask. */
export interface Pusher {
  /** After a pause, so that a word in the making is not checked letter by letter. */
  soon(uri: string): void;
  /** Takes back what was said of a document. */
  clear(uri: string): void;
}

/** Milliseconds without a key press after which a draft is checked. */
const PAUSE = 150;

/** A pusher of one session. */
export function diagnosticsPusher(session: Session): Pusher {
  const waiting = new Map<string, () => void>();
  async function push(uri: string): Promise<void> {
    const found = await diagnosticsOf(uri, session);
    const open = session.documents.get(uri);
    if (!found || !open || (found.version !== undefined && found.version !== open.version)) return;
    await session.connection.sendDiagnostics({ uri, version: open.version, diagnostics: [...found.items] });
  }
  const stop = (uri: string) => {
    waiting.get(uri)?.();
    waiting.delete(uri);
  };
  return {
    soon(uri) {
      stop(uri);
      const cancel = session.host.later(PAUSE, () => {
        waiting.delete(uri);
        push(uri).catch((thrown: unknown) => session.connection.console.error(`${uri}: ${String(thrown)}`));
      });
      waiting.set(uri, cancel);
    },
    clear(uri) {
      stop(uri);
      void session.connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}
