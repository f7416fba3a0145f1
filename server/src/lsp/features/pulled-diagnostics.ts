import { DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Session } from '../session.ts';
import { diagnosticsOf } from './diagnostics-of.ts';

/** Answers clients that ask for diagnostics. */
export function pulledDiagnostics(session: Session): void {
  session.connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    const found = await diagnosticsOf(textDocument.uri, session, token);
    if (!found) return new ResponseError(LSPErrorCodes.ServerCancelled, 'The document has changed', { retriggerRequest: true });
    if (found.key === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: found.key };
    return { kind: DocumentDiagnosticReportKind.Full, resultId: found.key, items: [...found.items] };
  });
}
