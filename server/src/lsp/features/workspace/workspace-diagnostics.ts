import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { contentHash } from '../../../core/facts/content-hash.ts';
import { keyOf } from '../../files/uris.ts';
import type { Session } from '../../session.ts';
import { everythingTold } from './everything-told.ts';

/** What result ids begin with here; those of documents that are open are not ours to judge. */
const MARK = 'workspace ';
const GONE = `${MARK}gone`;

/**
 * Answers clients that ask for the whole workspace: every facts file and `stet.yaml` of the roots in use, and every draft where somebody
 * wants that. Where nothing has changed since the last answer, the next one waits for a change, so that nobody asks in a circle.
 */
export function workspaceDiagnostics(session: Session): void {
  const { documents, factsChanged } = session;
  // A client that asks for the workspace keeps what it knew of a document when that is closed, unless it is told otherwise.
  const closed = new Set<string>();
  documents.onDidOpen(({ document }) => closed.delete(document.uri));
  documents.onDidClose(({ document }) => {
    closed.add(document.uri);
    factsChanged.tell();
  });
  session.connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    for (;;) {
      // Waited for from here on, since something may change while the drafts are checked.
      const change = factsChanged.next(token);
      const items = await reports(session, previousResultIds, { closed, token });
      for (const { uri } of items) closed.delete(uri);
      if (items.some(({ kind }) => kind !== DocumentDiagnosticReportKind.Unchanged)) return { items };
      await change;
    }
  });
}

interface Asked {
  readonly closed: ReadonlySet<string>;
  readonly token: CancellationToken;
}

async function reports(
  session: Session,
  previous: WorkspaceDiagnosticParams['previousResultIds'],
  { closed, token }: Asked,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const { told, rowsChanged } = await everythingTold(session, token);
  if (rowsChanged.length > 0) session.connection.languages.diagnostics.refresh().catch(() => {});
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Nobody waits any more');
  const known = new Map(previous.filter(({ value }) => value.startsWith(MARK)).map(({ uri, value }) => [keyOf(uri), { uri, value }]));
  const justClosed = new Set([...closed].map(keyOf));
  const found: WorkspaceDocumentDiagnosticReport[] = [];
  for (const { uri, items } of told) {
    const resultId = `${MARK}${contentHash([JSON.stringify(items)])}`;
    const isKnown = known.get(keyOf(uri))?.value === resultId && !justClosed.has(keyOf(uri));
    found.push({
      uri,
      version: null,
      resultId,
      ...(isKnown ? { kind: DocumentDiagnosticReportKind.Unchanged } : { kind: DocumentDiagnosticReportKind.Full, items }),
    });
    known.delete(keyOf(uri));
  }
  const reported = new Set(found.map(({ uri }) => keyOf(uri)));
  const gone = [...known.values()].filter(({ value }) => value !== GONE).map(({ uri }) => uri);
  for (const uri of new Set([...gone, ...closed]))
    if (!reported.has(keyOf(uri))) found.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId: GONE, items: [] });
  return found;
}
