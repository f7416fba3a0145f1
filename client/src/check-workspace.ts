import {
  type CancellationToken,
  type DiagnosticCollection,
  DiagnosticSeverity,
  l10n,
  languages,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, DocumentDiagnosticReport } from 'vscode-languageclient';
import { filesOfWorkspace } from './find-files.ts';
import { globsOf } from './globs.ts';

/** What the drafts of a workspace came to. */
export interface Tally {
  readonly files: number;
  readonly errors: number;
  readonly others: number;
}

/** Has every draft of the workspace checked, open or not, and keeps what was found in the Problems view until the draft is shown. Undefined if the reader called it off. */
export async function checkWorkspace(client: BaseLanguageClient, found: DiagnosticCollection): Promise<Tally | undefined> {
  const options = { location: ProgressLocation.Notification, title: l10n.t('Stet: checking the workspace'), cancellable: true };
  return window.withProgress(options, async (progress, token) => {
    found.clear();
    const drafts = await filesOfWorkspace({ include: globsOf('drafts'), exclude: [] });
    const tally = { files: 0, errors: 0, others: 0 };
    for (const uri of drafts) {
      if (token.isCancellationRequested) return undefined;
      progress.report({ increment: 100 / drafts.length, message: workspace.asRelativePath(uri) });
      const severities = await severitiesIn(uri, { client, found, token });
      if (severities.length > 0) tally.files++;
      for (const severity of severities) severity === DiagnosticSeverity.Error ? tally.errors++ : tally.others++;
    }
    return tally;
  });
}

interface Means {
  readonly client: BaseLanguageClient;
  readonly found: DiagnosticCollection;
  readonly token: CancellationToken;
}

/** How grave each finding in a draft is. A draft that an editor shows has been checked, and its findings are not listed twice. */
async function severitiesIn(uri: Uri, { client, found, token }: Means): Promise<readonly DiagnosticSeverity[]> {
  const known = languages.getDiagnostics(uri).filter(({ source }) => source === 'stet');
  if (known.length > 0) return known.map(({ severity }) => severity);
  try {
    // The server checks what is open.
    const document = await workspace.openTextDocument(uri);
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    const report = await client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument }, token);
    if (report.kind !== 'full') return [];
    const diagnostics = await client.protocol2CodeConverter.asDiagnostics(report.items, token);
    found.set(uri, diagnostics);
    return diagnostics.map(({ severity }) => severity);
  } catch (failure) {
    if (!token.isCancellationRequested) client.outputChannel.warn(`${uri.toString(true)} was not checked: ${failure}`);
    return [];
  }
}
