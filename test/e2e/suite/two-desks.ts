import { ConfigurationTarget, commands, type SymbolInformation, Uri, window, workspace } from 'vscode';
import { findings, findingsWhen } from './desk.ts';
import { eventually, type SuiteTest, same } from './test.ts';

/** Two folders in one window: what one holds for true is wrong in the other. */
export const twoDesksTests: readonly SuiteTest[] = [
  {
    name: 'two folders in one window: the same words are held against the facts of their own folder',
    run: async () => {
      // On the web they come a moment after the window.
      await eventually('both folders', () => workspace.workspaceFolders?.length === 2 || undefined);
      same(await wrongIn('north'), ['Ada Brant']);
      same(await wrongIn('south'), ['Ada Brandt']);
    },
  },
  {
    name: 'and each folder has its own settings',
    run: async () => {
      const { uri } = folder('south');
      const settings = workspace.getConfiguration('stet', uri);
      const before = settings.inspect('checks')?.workspaceFolderValue;
      await settings.update('checks', { 'known-wrong-name': 'off', 'misspelt-name': 'off' }, ConfigurationTarget.WorkspaceFolder);
      try {
        await eventually('nothing in the south', async () => findings(await draftOf('south')).length === 0 || undefined);
        same(await wrongIn('north'), ['Ada Brant']);
      } finally {
        await settings.update('checks', before, ConfigurationTarget.WorkspaceFolder);
      }
      same(await wrongIn('south'), ['Ada Brandt']);
    },
  },
  {
    name: 'the entries of both are found by name',
    run: async () => {
      const names = await eventually('symbols of both', async () => {
        const found = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Ada');
        return found.length >= 2 ? found.map(({ name }) => name) : undefined;
      });
      same([...names].sort(), ['Ada Brandt', 'Ada Brant']);
    },
  },
];

function folder(name: string) {
  const found = workspace.workspaceFolders?.find((one) => one.name === name);
  if (!found) throw new Error(`No folder ${name} is open.`);
  return found;
}

async function draftOf(name: string) {
  return workspace.openTextDocument(Uri.joinPath(folder(name).uri, 'story.md'));
}

/** The words that are wrong in the draft of a folder. */
async function wrongIn(name: string): Promise<readonly string[]> {
  const draft = await draftOf(name);
  await window.showTextDocument(draft);
  const found = await findingsWhen(draft, (all) => all.length > 0, `a finding in the ${name}`);
  return found.map(({ range }) => draft.getText(range));
}
