import { commands, type Diagnostic, type DiagnosticCollection, l10n, languages, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { WHAT_BREAKS, type WhatBreaksResult } from '../../server/src/lsp/protocol.ts';
import { counted } from './counted.ts';

/** Lists in the Problems view what the changed facts contradict, and gives the words to say so; undefined where the server could not tell. */
export async function whatBreaks(client: BaseLanguageClient, found: DiagnosticCollection): Promise<string | undefined> {
  const { changed, committed, drafts } = await client.sendRequest<WhatBreaksResult>(WHAT_BREAKS, {});
  found.clear();
  if (!changed)
    return committed
      ? l10n.t('Stet: no facts have changed since the last commit.')
      : l10n.t('Stet: no facts have changed since you opened the folder.');
  const open = new Set(
    window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(({ input }) => (input as { uri?: Uri })?.uri?.toString() ?? [])),
  );
  let count = 0;
  for (const { uri, diagnostics } of drafts) {
    const shown = await client.protocol2CodeConverter.asDiagnostics(diagnostics as never);
    count += shown.length;
    // What is open is listed already.
    if (!open.has(Uri.parse(uri).toString())) found.set(Uri.parse(uri), withoutListed(Uri.parse(uri), shown));
  }
  if (drafts.length === 0) return l10n.t('Stet: the changed facts contradict no draft.');
  await commands.executeCommand('workbench.actions.view.problems');
  return l10n.t('Stet: the changed facts contradict {0}, in {1}.', counted(drafts.length, 'draft'), counted(count, 'place'));
}

/** Where the whole workspace is checked, most of it is listed already as well. */
function withoutListed(uri: Uri, shown: readonly Diagnostic[]): Diagnostic[] {
  const listed = languages.getDiagnostics(uri);
  return shown.filter(({ message, range }) => !listed.some((one) => one.message === message && one.range.isEqual(range)));
}
