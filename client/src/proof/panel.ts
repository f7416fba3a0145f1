import {
  type CodeAction,
  commands,
  type Disposable,
  type ExtensionContext,
  l10n,
  languages,
  Range,
  type TextDocument,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ADD_FACT_COMMAND, PROOF, PROOF_PAGE, type ProofParams, type ProofResult } from '../../../server/src/lsp/protocol.ts';
import type { Heard } from '../heard.ts';
import { pageOf, panelOptions } from '../panels/page.ts';
import { showPlace } from '../panels/show-place.ts';
import type { FromPanel, ToPanel } from './messages.ts';
import { signOff } from './sign-off.ts';
import { panelWords } from './words.ts';

/** Milliseconds of quiet after which a changed draft is proved again. */
const PAUSE = 300;

/** Opens checking proofs beside their drafts, one for each; `show` takes a draft in front, or the one of the address given. */
export function proofPanels(context: ExtensionContext, heard: Heard): { show(client: BaseLanguageClient, draft?: Uri): Promise<void> } {
  const open = new Map<string, WebviewPanel>();
  return {
    async show(client, draft = window.activeTextEditor?.document.uri) {
      if (!draft) return;
      const known = open.get(draft.toString());
      if (known) {
        known.reveal();
        return;
      }
      const document = await workspace.openTextDocument(draft);
      const panel = window.createWebviewPanel(
        'stet.proof',
        l10n.t('Proof: {0}', nameOf(draft)),
        ViewColumn.Beside,
        panelOptions(context.extensionUri),
      );
      open.set(draft.toString(), panel);
      const life = live({ panel, document, client, context, heard });
      panel.onDidDispose(() => {
        open.delete(draft.toString());
        for (const one of life) one.dispose();
      });
      panel.webview.html = pageOf(panel.webview, context.extensionUri, { name: 'proof', title: l10n.t('Checking Proof') });
    },
  };
}

interface Parts {
  readonly panel: WebviewPanel;
  readonly document: TextDocument;
  readonly client: BaseLanguageClient;
  readonly context: ExtensionContext;
  readonly heard: Heard;
}

function live({ panel, document, client, context, heard }: Parts): Disposable[] {
  const { uri } = document;
  let proof: ProofResult | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (message: ToPanel) => void panel.webview.postMessage(message);
  const params = (): ProofParams => ({ uri: client.code2ProtocolConverter.asUri(uri) });
  const refresh = async () => {
    proof = await client.sendRequest<ProofResult | null>(PROOF, params());
    if (proof) tell({ type: 'proof', proof, words: panelWords(proof) });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh().catch(() => {}), PAUSE);
  };
  const claimOf = (id: string) => proof?.claims.find((claim) => claim.id === id);
  const rangeOf = ({ start, end }: { start: number; end: number }) => new Range(document.positionAt(start), document.positionAt(end));
  const hear = async (message: FromPanel) => {
    if (message.type === 'ready') return refresh();
    if (message.type === 'export') return exportPage(uri, await client.sendRequest<string | null>(PROOF_PAGE, params()));
    if (message.type === 'fact') return showPlace(Uri.parse(message.uri), new Range(message.line, 0, message.line, 0));
    const claim = claimOf(message.id);
    if (!claim) return;
    if (message.type === 'jump') return showPlace(uri, rangeOf(claim));
    if (message.type === 'sign') {
      await signOff(client, uri, claim.id, context);
      return refresh();
    }
    return addFact(uri, rangeOf(claim));
  };
  return [
    panel.webview.onDidReceiveMessage(
      (message: FromPanel) => void hear(message).catch((failure) => client.outputChannel.error(String(failure))),
    ),
    workspace.onDidChangeTextDocument(({ document: changed }) => changed === document && soon()),
    heard.facts.event(soon),
    languages.onDidChangeDiagnostics(({ uris }) => uris.some((one) => one.toString() === uri.toString()) && soon()),
    window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const [selection] = selections;
      if (textEditor.document !== document || !selection || !proof) return;
      const offset = document.offsetAt(selection.active);
      const at = proof.claims.find(({ start, end }) => start <= offset && offset <= end);
      if (at) tell({ type: 'at', id: at.id });
    }),
    { dispose: () => clearTimeout(timer) },
  ];
}

/** The first offer to add what stands in a range, as the quick fix there would be. */
async function addFact(uri: Uri, range: Range): Promise<void> {
  const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, undefined, 10);
  const offer = actions.find(({ command }) => command?.command === ADD_FACT_COMMAND)?.command;
  if (offer) await commands.executeCommand(offer.command, ...(offer.arguments ?? []));
  else void window.showInformationMessage(l10n.t('Stet cannot tell what to add here. Select the sentence, and make it a fact.'));
}

async function exportPage(draft: Uri, page: string | null): Promise<void> {
  if (page === null) return;
  const target = await window.showSaveDialog({
    defaultUri: draft.with({
      path: `${draft.path.replace(/\.[^./]+$/, '')}.proof.html`,
      ...(draft.scheme === 'untitled' ? { scheme: 'file' } : {}),
    }),
    filters: { HTML: ['html'] },
  });
  if (target) await workspace.fs.writeFile(target, new TextEncoder().encode(page));
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
