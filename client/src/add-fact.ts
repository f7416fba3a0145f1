import { commands, type ExtensionContext, l10n, type QuickPickItem, QuickPickItemKind, Range, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import {
  ADD_FACT,
  ADD_FACT_COMMAND,
  type AddFactParams,
  type AddFactResult,
  FACTS_FILES,
  type FactsFilesResult,
  type OfferedFact,
} from '../../server/src/lsp/protocol.ts';

/** Where new facts go, by what they are: remembered for the workspace. */
const REMEMBERED = 'stet.factsFile.';

interface Choice extends QuickPickItem {
  readonly source?: NonNullable<AddFactParams['source']>;
  readonly does?: 'other-file' | 'new-source';
}

/** Registers the command behind "Add … to the facts" and "Make this sentence a fact": asks for the source, and for the file only if the reader wants another. */
export function registerAddFact(context: ExtensionContext, running: () => BaseLanguageClient | undefined): void {
  context.subscriptions.push(
    commands.registerCommand(ADD_FACT_COMMAND, async (offer: OfferedFact) => {
      const client = running();
      if (client && typeof offer?.uri === 'string') await addFact(offer, client, context);
    }),
  );
}

async function addFact(offer: OfferedFact, client: BaseLanguageClient, { workspaceState }: ExtensionContext): Promise<void> {
  const places = await client.sendRequest<FactsFilesResult | null>(FACTS_FILES, offer);
  if (!places) return;
  const key = REMEMBERED + (offer.kind ?? offer.what);
  const remembered = workspaceState.get<string>(key);
  let file = places.files.find(({ path }) => path === remembered)?.path ?? places.files[0]!.path;
  let picked: Choice | undefined;
  for (;;) {
    picked = await window.showQuickPick(choices(places, file), {
      title: l10n.t('Add {0} to {1}', offer.label, file),
      placeHolder: l10n.t('Where does it come from?'),
      matchOnDescription: true,
    });
    if (picked?.does !== 'other-file') break;
    const other = await window.showQuickPick(
      places.files.map(({ path }) => path),
      { title: l10n.t('Which facts file?') },
    );
    if (other === undefined) return;
    file = other;
    await workspaceState.update(key, other);
  }
  if (!picked) return;
  const source = picked.does === 'new-source' ? await newSource() : picked.source;
  if (picked.does === 'new-source' && source === undefined) return;
  const params: AddFactParams = { ...offer, file, ...(source === undefined ? {} : { source }) };
  const added = await client.sendRequest<AddFactResult | null>(ADD_FACT, params);
  if (added) await show(added, client);
  else void window.showInformationMessage(l10n.t('The draft has changed; nothing was added.'));
}

function choices({ sources, files }: FactsFilesResult, file: string): Choice[] {
  return [
    ...sources.map(({ id, title }): Choice => ({ label: id, source: id, ...(title === undefined ? {} : { description: title }) })),
    { label: '', kind: QuickPickItemKind.Separator },
    { label: l10n.t('$(add) A new source…'), does: 'new-source', alwaysShow: true },
    { label: l10n.t('$(dash) No source yet'), alwaysShow: true },
    ...(files.length > 1 ? [{ label: l10n.t('$(file) Another file than {0}…', file), does: 'other-file', alwaysShow: true } as const] : []),
  ];
}

async function newSource(): Promise<{ title?: string; url?: string } | undefined> {
  const written = await window.showInputBox({
    title: l10n.t('A new source'),
    prompt: l10n.t('Its title, or its address on the web'),
    ignoreFocusOut: true,
  });
  const text = written?.trim();
  if (!text) return undefined;
  return /^https?:\/\//i.test(text) ? { url: text } : { title: text };
}

/** Makes the edit and shows the entry, the cursor where something is left to fill in. The file is not saved: that is the reader's to do. */
async function show({ edit, uri, cursor }: AddFactResult, client: BaseLanguageClient): Promise<void> {
  await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit as WorkspaceEdit));
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const at = document.positionAt(cursor);
  await window.showTextDocument(document, { selection: new Range(at, at), preview: false });
}
