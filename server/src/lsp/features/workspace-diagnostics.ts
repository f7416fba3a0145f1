import {
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { keyOf, uriIn } from '../files/uris.ts';
import type { Session } from '../session.ts';
import { factsDiagnostics } from './facts-diagnostics.ts';

/** What result ids begin with here; those of documents that are open are not ours to judge. */
const MARK = 'facts ';
const GONE = `${MARK}gone`;

/**
 * Answers clients that ask for the whole workspace: every facts file and `stet.yaml` of the roots in use. Where nothing has
 * changed since the last answer, the next one waits for a change, so that nobody asks in a circle.
 */
export function workspaceDiagnostics(session: Session): void {
  const { documents, factsChanged } = session;
  // A client that asks for the workspace keeps what it knew of a draft when that is closed, unless it is told otherwise.
  const closed = new Set<string>();
  documents.onDidOpen(({ document }) => closed.delete(document.uri));
  documents.onDidClose(({ document }) => {
    closed.add(document.uri);
    factsChanged.tell();
  });
  session.connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    let items = await reports(session, previousResultIds, closed);
    while (!token.isCancellationRequested && items.every(({ kind }) => kind === DocumentDiagnosticReportKind.Unchanged)) {
      await factsChanged.next(token);
      items = await reports(session, previousResultIds, closed);
    }
    for (const { uri } of items) closed.delete(uri);
    return { items };
  });
}

async function reports(
  { roots, abilities }: Session,
  previous: WorkspaceDiagnosticParams['previousResultIds'],
  closed: ReadonlySet<string>,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const known = new Map(previous.filter(({ value }) => value.startsWith(MARK)).map(({ uri, value }) => [keyOf(uri), { uri, value }]));
  const found: WorkspaceDocumentDiagnosticReport[] = [];
  for (const root of await roots.all()) {
    const resultId = `${MARK}${root.stamp}`;
    for (const path of new Set([...root.files.keys(), ...root.problems.map(({ file }) => file)])) {
      const uri = uriIn(root.uri, path);
      const unchanged = known.get(keyOf(uri))?.value === resultId;
      found.push(
        unchanged
          ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId }
          : { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items: factsDiagnostics(path, root, abilities) },
      );
      known.delete(keyOf(uri));
    }
  }
  const reported = new Set(found.map(({ uri }) => keyOf(uri)));
  const gone = [...known.values()].filter(({ value }) => value !== GONE).map(({ uri }) => uri);
  for (const uri of new Set([...gone, ...closed]))
    if (!reported.has(keyOf(uri))) found.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId: GONE, items: [] });
  return found;
}
