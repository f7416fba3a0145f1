import { commands, type Disposable, type ExtensionContext, l10n, languages, type Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type EntityCardParams, SHOW_CARD } from '../../server/src/lsp/protocol-cards.ts';
import { registerAddFact } from './add-fact.ts';
import { pickEntity, underCursor } from './card/find.ts';
import { cardPanel } from './card/panel.ts';
import { checkWorkspace, closeWorkspace } from './check-workspace.ts';
import { counted, listed } from './counted.ts';
import { openSample } from './first-run/sample.ts';
import { createStore } from './first-run/starter.ts';
import type { Heard } from './heard.ts';
import { proofPanels } from './proof/panel.ts';
import { revokeRuling } from './revoke-ruling.ts';
import type { RulingsNode } from './views/rulings-nodes.ts';
import type { StoreNode } from './views/store-tree.ts';
import { whatBreaks } from './what-breaks.ts';

/** What commands need of the extension's life. */
interface Life {
  readonly running: () => BaseLanguageClient | undefined;
  readonly heard: Heard;
  /** To be told of files that a command has made. */
  readonly written: (files: readonly Uri[]) => Promise<void>;
}

/** Registers the commands at once, so that each can say why it does nothing while there are no facts. */
export function registerCommands(context: ExtensionContext, { running, heard, written }: Life): void {
  registerAddFact(context, running);
  const proofs = proofPanels(context, heard);
  const cards = cardPanel(context, heard);
  const found = languages.createDiagnosticCollection('stet.workspace');
  const register = <Of = Uri>(id: string, run: (client: BaseLanguageClient, of?: Of) => unknown): Disposable =>
    commands.registerCommand(id, (of?: Of) => {
      const client = running();
      return client ? run(client, of) : withoutFacts();
    });
  context.subscriptions.push(
    found,
    // From here on the editor itself asks what there is to say of the draft.
    window.onDidChangeVisibleTextEditors((editors) => {
      for (const { document } of editors) found.delete(document.uri);
    }),
    commands.registerCommand('stet.createStore', (folder?: Uri) => createStore(context.extensionUri, { given: folder, written })),
    commands.registerCommand('stet.openSample', () => openSample(context.extensionUri)),
    register('stet.checkWorkspace', async (client) => {
      const tally = await checkWorkspace(client);
      if (!tally) return;
      // What the changed facts break is among it.
      found.clear();
      await commands.executeCommand('setContext', 'stet.wholeWorkspace', true);
      const { withFindings, errors, warnings, remarks } = tally;
      if (withFindings > 0) await commands.executeCommand('workbench.actions.view.problems');
      const what = listed({ error: errors, warning: warnings, remark: remarks });
      const said =
        withFindings > 0 ? l10n.t('Stet: {0} in {1}.', what, counted(withFindings, 'draft')) : l10n.t('Stet: nothing to report.');
      void window.showInformationMessage(said);
    }),
    register('stet.closeWorkspace', async (client) => {
      await closeWorkspace(client);
      await commands.executeCommand('setContext', 'stet.wholeWorkspace', false);
    }),
    register('stet.whatBreaks', async (client) => {
      const said = await whatBreaks(client, found);
      if (said !== undefined) void window.showInformationMessage(said);
    }),
    register('stet.fixSafe', () => commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.stet', apply: 'first' })),
    register('stet.openFact', () => commands.executeCommand('editor.action.revealDefinition')),
    register('stet.showProof', (client, draft) => proofs.show(client, draft)),
    register(SHOW_CARD, async (client, of?: Asked) => {
      const card = askedFor(of) ?? (await underCursor(client)) ?? (await pickEntity(client));
      if (card) cards.show(client, card);
    }),
    register('stet.searchStore', async (client) => {
      const card = await pickEntity(client);
      if (card) cards.show(client, card);
    }),
    register<RulingsNode>('stet.revokeRuling', revokeRuling),
    register('stet.restart', restart),
  );
}

/** What the command for a card may be given: by a hover, or by an entry of the store's tree. */
type Asked = EntityCardParams | Extract<StoreNode, { readonly type: 'member' }>;

function askedFor(of: Asked | undefined): EntityCardParams | undefined {
  if (of === undefined) return undefined;
  return 'type' in of ? of.member.entity : of;
}

async function withoutFacts(): Promise<void> {
  const create = l10n.t('Create a Facts Store');
  const said = l10n.t('Stet found no facts to check against: put them in a folder called “facts”, or a stet.yaml beside them.');
  if ((await window.showInformationMessage(said, create)) === create) await commands.executeCommand('stet.createStore');
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
  await client.start();
}
