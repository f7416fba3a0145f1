import { keyOf } from '../../files/uris.ts';
import type { Session } from '../../session.ts';
import { NEVER } from '../../signal.ts';
import type { Pusher } from '../pushed-diagnostics.ts';
import { everythingTold } from './everything-told.ts';

/** Sends what there is to say of files that nobody has open to a client that does not ask, after each change: of facts files, and of every draft where somebody wants that. */
export function pushedWorkspace(session: Session, pusher: Pusher): void {
  const { connection, documents, factsChanged } = session;
  /** What was sent last and is not empty, by the key of the file's address. */
  const sent = new Map<string, { readonly uri: string; readonly text: string }>();
  documents.onDidOpen(({ document }) => sent.delete(keyOf(document.uri)));
  documents.onDidClose(() => factsChanged.tell());

  async function send(): Promise<void> {
    const { told, rowsChanged } = await everythingTold(session, NEVER);
    rowsChanged.forEach(pusher.soon);
    const open = new Set(documents.all().map(({ uri }) => keyOf(uri)));
    const gone = new Map(sent);
    for (const { uri, items } of told) {
      const key = keyOf(uri);
      const text = JSON.stringify(items);
      if (open.has(key) || items.length === 0) continue;
      gone.delete(key);
      if (sent.get(key)?.text === text) continue;
      sent.set(key, { uri, text });
      await connection.sendDiagnostics({ uri, diagnostics: items });
    }
    for (const [key, { uri }] of gone) {
      sent.delete(key);
      await connection.sendDiagnostics({ uri, diagnostics: [] });
    }
  }

  async function follow(): Promise<never> {
    for (let change = factsChanged.next(NEVER); ; ) {
      await change;
      // Waited for from here on, since something may change while the drafts are checked.
      change = factsChanged.next(NEVER);
      await send().catch((thrown: unknown) => connection.console.error(String(thrown)));
    }
  }
  void follow();
}
