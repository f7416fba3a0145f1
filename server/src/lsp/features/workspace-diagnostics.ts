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
  session.connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    let items = await reports(session, previousResultIds);
    while (!token.isCancellationRequested && items.every(({ kind }) => kind === DocumentDiagnosticReportKind.Unchanged)) {
      await session.factsChanged.next(token);
      items = await reports(session, previousResultIds);
    }
    return { items };
  });
}

async function reports(
  { roots, abilities }: Session,
  previous: WorkspaceDiagnosticParams['previousResultIds'],
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
  // A file that is gone has nothing wrong with it any more.
  for (const { uri, value } of known.values())
    if (value !== GONE) found.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId: GONE, items: [] });
  return found;
}
