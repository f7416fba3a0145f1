import { commands, languages, NotebookCellData, NotebookCellKind, NotebookData, type NotebookSerializer, window, workspace } from 'vscode';
import { findingsWhen, shown } from './desk.ts';
import { expected } from './expected.ts';
import { type SuiteTest, same } from './test.ts';

const SLIP = 'An envoy of Columbia left.';

/** A kind of notebook that the suite brings along (suite-bundle.ts), so that no other extension is needed. */
const KIND = 'stet-suite-notes';

const serializer: NotebookSerializer = {
  deserializeNotebook: () => new NotebookData([]),
  serializeNotebook: () => new Uint8Array(),
};

/** What is no draft, though it looks like one. */
export const leftAloneTests: readonly SuiteTest[] = [
  {
    name: 'notebooks are left alone: nothing is said of their cells',
    run: async () => {
      const registered = workspace.registerNotebookSerializer(KIND, serializer);
      try {
        const cells = [
          new NotebookCellData(NotebookCellKind.Markup, SLIP, 'markdown'),
          new NotebookCellData(NotebookCellKind.Code, SLIP, 'plaintext'),
        ];
        const notebook = await workspace.openNotebookDocument(KIND, new NotebookData(cells));
        await window.showNotebookDocument(notebook);
        same(
          notebook.getCells().map(({ document }) => document.getText()),
          [SLIP, SLIP],
        );
        // What was asked of drafts after the cells came has been answered: of cells there would have been an answer as well.
        const slips = await shown('drafts/slips.md');
        await findingsWhen(slips, (all) => all.length === expected.length, 'the slips of a draft to be found');
        for (const { document } of notebook.getCells()) same(languages.getDiagnostics(document.uri).length, 0);
      } finally {
        registered.dispose();
        await commands.executeCommand('workbench.action.closeAllEditors');
      }
    },
  },
];
