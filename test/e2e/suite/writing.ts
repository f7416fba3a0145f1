import {
  type CodeLens,
  ConfigurationTarget,
  commands,
  type DocumentHighlight,
  type DocumentSymbol,
  type InlayHint,
  Range,
  type SelectionRange,
  type SemanticTokens,
  type SymbolInformation,
  workspace,
} from 'vscode';
import { codeOf, findings, findingsWhen, rangeOf, shown } from './desk.ts';
import { eventually, type SuiteTest, same } from './test.ts';

/** Gives settings of Stet's a value for the folder, does something, and takes them back. */
async function withSettings(keys: readonly string[], value: unknown, during: () => Promise<void>): Promise<void> {
  const set = async (to: unknown) => {
    for (const key of keys) await workspace.getConfiguration('stet').update(key, to, ConfigurationTarget.Workspace);
  };
  await set(value);
  try {
    await during();
  } finally {
    await set(undefined);
  }
}

/** What an editor shows beside findings while somebody writes. */
export const writingTests: readonly SuiteTest[] = [
  {
    name: 'outline and symbols: the claims of a draft, the entries of the store',
    run: async () => {
      const { uri } = await shown('drafts/clean.md');
      const outline = await eventually('an outline of claims', async () => {
        const found = await commands.executeCommand<DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uri);
        return found?.some(({ children }) => children.length > 0) ? found : undefined;
      });
      if (!outline.some(({ children }) => children.some(({ detail }) => detail !== ''))) throw new Error('No claim tells how it stands.');
      const symbols = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Francia');
      same(symbols.map(({ name }) => name).includes('Francia Márquez'), true);
    },
  },
  {
    name: 'highlights and selection: one person’s mentions, a clause, its sentence, the paragraph',
    run: async () => {
      const document = await shown('drafts/slips.md');
      const { start } = rangeOf(document, 'Francia Márquez');
      const marked = await eventually('her mentions', async () => {
        const found = await commands.executeCommand<DocumentHighlight[] | undefined>(
          'vscode.executeDocumentHighlights',
          document.uri,
          start,
        );
        return found && found.length > 0 ? found : undefined;
      });
      same(document.getText(marked[0]!.range), 'Francia Márquez');
      const [selection] = await commands.executeCommand<SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [start]);
      const grown: string[] = [];
      for (let at: SelectionRange | undefined = selection; at !== undefined; at = at.parent) grown.push(document.getText(at.range));
      if (!grown.some((text) => text.startsWith('Francia Márquez, his vice president') && text.endsWith('.')))
        throw new Error(`No sentence is among:\n${grown.join('\n')}`);
    },
  },
  {
    name: 'ticks, counts and colours: nothing unless asked for, and then beside the text',
    run: async () => {
      const document = await shown('drafts/clean.md');
      const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length));
      const ticks = () => commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
      const counts = () => commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 50);
      const colours = () => commands.executeCommand<SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri);
      same((await ticks()).length, 0);
      await withSettings(['show.verified', 'show.counts', 'show.names'], true, async () => {
        await eventually('ticks', async () => (await ticks()).length > 0 || undefined);
        await eventually('counts', async () => (await counts()).some(({ command }) => /verified/.test(command?.title ?? '')) || undefined);
        await eventually('colours', async () => ((await colours())?.data.length ?? 0) > 0 || undefined);
      });
      await eventually('no ticks again', async () => (await ticks()).length === 0 || undefined);
    },
  },
  {
    name: 'house style: hints where the desk asks for a style, and none before',
    run: async () => {
      const document = await shown('drafts/clean.md');
      await findingsWhen(document, (all) => all.length === 0, 'a clean draft');
      await withSettings(['style'], { diacritics: 'drop' }, async () => {
        const found = await findingsWhen(document, (all) => all.length > 0, 'hints on diacritics');
        same([...new Set(found.map(codeOf))].join(), 'unpreferred-name');
      });
      await findingsWhen(document, (all) => all.length === 0, `no hints again, and not ${findings(document).length}`);
    },
  },
];
