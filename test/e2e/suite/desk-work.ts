import { type CodeAction, type CompletionList, commands, type Location, Selection, type WorkspaceEdit, window, workspace } from 'vscode';
import { fileUri, findings, findingsWhen, leaving, rangeOf, restoring, shown, stored } from './desk.ts';
import { eventually, type SuiteTest, same } from './test.ts';

const DRAFT = 'drafts/bridge.md';
const SENTENCE = 'The Calle Nueva footbridge was opened in 1931.';
const STATEMENTS = 'facts/statements.facts.yaml';

/** What a desk does with its store: adds to it from a draft, renames, looks up who is named where. */
export const deskTests: readonly SuiteTest[] = [
  {
    name: 'a sentence of a draft becomes a fact, and the next draft is held against it',
    run: () =>
      leaving([DRAFT], async () => {
        const uri = fileUri(DRAFT);
        await stored(DRAFT, `${SENTENCE}\n`);
        const draft = await shown(DRAFT);
        const facts = await workspace.openTextDocument(fileUri(STATEMENTS));
        await restoring(facts, async () => {
          const range = rangeOf(draft, SENTENCE);
          const action = await eventually('the offer to make it a fact', async () => {
            const offered = await commands.executeCommand<CodeAction[]>(
              'vscode.executeCodeActionProvider',
              uri,
              range,
              'refactor.extract',
              10,
            );
            return offered.find(({ title }) => title === 'Make this sentence a fact');
          });
          const { command, arguments: given = [] } = action.command!;
          const added = commands.executeCommand(command, ...given);
          // The list of sources is open once its first entry can be accepted.
          await eventually('the fact in its file', async () => {
            await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
            return facts.getText().includes('footbridge was opened in [1931].') || undefined;
          });
          await added;
          await eventually('the facts file in front', () => window.activeTextEditor?.document.uri.path.endsWith(STATEMENTS) || undefined);
          same(findings(facts).length, 0);
          const later = await shown(DRAFT);
          await restoring(later, async () => {
            const year = rangeOf(later, '1931');
            await window.activeTextEditor!.edit((edit) => edit.replace(year, '1913'));
            await findingsWhen(later, (all) => all.some(({ range: at }) => later.getText(at) === '1913'), 'the other year to be told');
          });
        });
      }),
  },
  {
    name: 'an id is renamed wherever facts files have it',
    run: async () => {
      const sources = await shown('facts/sources.facts.yaml');
      const { start } = rangeOf(sources, 'atlas:');
      const edit = await eventually('the rename', async () =>
        commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', sources.uri, start, 'world-atlas'),
      );
      const changed = edit.entries().map(([file, edits]) => `${file.path.split('/').at(-1)}: ${edits.length > 0}`);
      same(changed.includes('sources.facts.yaml: true') && changed.includes('places.facts.yaml: true'), true);
    },
  },
  {
    name: 'references: facts files and every draft that names somebody',
    run: async () => {
      const draft = await shown('drafts/slips.md');
      const { start } = rangeOf(draft, 'Francia Márquez');
      const found = await eventually('references', async () => {
        const all = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', draft.uri, start);
        return all.length > 2 ? all : undefined;
      });
      const files = new Set(found.map(({ uri }) => uri.path.split('/').at(-1)));
      for (const file of ['people.facts.yaml', 'slips.md', 'clean.md']) same(files.has(file), true);
    },
  },
  {
    name: 'completion: names of the store in a draft, keys of the format in a facts file',
    run: async () => {
      const draft = await shown('drafts/notes.txt');
      await restoring(draft, async () => {
        const end = draft.positionAt(draft.getText().length);
        await window.activeTextEditor!.edit((edit) => edit.insert(end, '\nThen Marqu'));
        window.activeTextEditor!.selection = new Selection(
          draft.positionAt(draft.getText().length),
          draft.positionAt(draft.getText().length),
        );
        const list = await eventually('names', async () => {
          const all = await commands.executeCommand<CompletionList>(
            'vscode.executeCompletionItemProvider',
            draft.uri,
            window.activeTextEditor!.selection.active,
          );
          return all.items.some(({ label }) => label === 'Francia Márquez') ? all : undefined;
        });
        same(
          list.items.some(({ label }) => label === 'Vice President Francia Márquez'),
          true,
        );
      });
      const facts = await shown('facts/people.facts.yaml');
      const key = rangeOf(facts, 'pronouns').start.translate(0, 3);
      await eventually('keys', async () => {
        const all = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', facts.uri, key);
        return all.items.some(({ label }) => label === 'pronouns') || undefined;
      });
    },
  },
];
