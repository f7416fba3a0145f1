import { commands, type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const NO_FACTS = 'Stet found no facts to check against: put them in a folder called “facts”, or a stet.yaml beside them.';

/** Registers the commands at once, so that each can say why it does nothing while there are no facts. */
export function registerCommands(context: ExtensionContext, running: () => BaseLanguageClient | undefined): void {
  const register = (id: string, run: (client: BaseLanguageClient) => unknown) =>
    commands.registerCommand(id, () => {
      const client = running();
      return client ? run(client) : window.showInformationMessage(NO_FACTS);
    });
  context.subscriptions.push(
    register('stet.fixSafe', () => commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.stet', apply: 'first' })),
    register('stet.openFact', () => commands.executeCommand('editor.action.revealDefinition')),
    register('stet.restart', restart),
  );
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
  await client.start();
}
