import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { FACTS_CHANGED } from '../protocol.ts';
import type { Session } from '../session.ts';
import { pulledDiagnostics } from './pulled-diagnostics.ts';
import { diagnosticsPusher } from './pushed-diagnostics.ts';
import { pushedWorkspace } from './workspace/pushed-workspace.ts';
import { workspaceDiagnostics } from './workspace/workspace-diagnostics.ts';

/** Diagnostics as this client wants them. */
export interface Diagnostics {
  /** Has every open document looked at again. */
  readonly refresh: () => void;
  /** Has those who list all drafts look at them again. */
  readonly draftsChanged: () => void;
}

/** Milliseconds in which changes of facts are gathered before open drafts are checked again. */
const GATHERING = 200;

/** Pulls or pushes diagnostics, and has them looked at again when facts change under the open drafts. */
export function diagnosticsTo(session: Session): Diagnostics {
  const { connection, documents, roots, abilities, host, factsChanged } = session;
  const pusher = abilities.pullsDiagnostics ? undefined : diagnosticsPusher(session);
  if (pusher) pushedWorkspace(session, pusher);
  else {
    pulledDiagnostics(session);
    workspaceDiagnostics(session);
  }
  const tellAll = () => {
    factsChanged.tell();
    void connection.sendNotification(FACTS_CHANGED);
  };
  let cancelTelling = () => {};
  const draftsChanged = () => {
    cancelTelling();
    cancelTelling = host.later(GATHERING, tellAll);
  };
  let cancel = () => {};
  const refresh = () => {
    cancel();
    cancel = host.later(GATHERING, () => {
      tellAll();
      if (pusher) for (const { uri } of documents.all()) pusher.soon(uri);
      else connection.languages.diagnostics.refresh().catch(() => {});
      refreshShown(session);
    });
  };
  documents.onDidChangeContent(({ document: { uri } }) => {
    if (roots.changed(uri, 'text')) refresh();
    pusher?.soon(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (roots.changed(uri, 'text')) refresh();
    pusher?.clear(uri);
  });
  return { refresh, draftsChanged };
}

/** Has what is shown beside findings looked at again. */
function refreshShown({ connection, abilities: { refreshes } }: Session): void {
  if (refreshes.inlayHints) connection.languages.inlayHint.refresh().catch(() => {});
  if (refreshes.codeLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
  if (refreshes.semanticTokens) connection.languages.semanticTokens.refresh();
}
