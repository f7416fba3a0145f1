import * as vscode from 'vscode';
import { commands, extensions, type Hover, type MarkdownString, Selection, TabInputWebview, window, workspace } from 'vscode';
import { fileUri, findingsWhen, rangeOf, shown, whileEdited } from './desk.ts';
import { expected } from './expected.ts';
import { eventually, type SuiteTest, same } from './test.ts';

const NAME = 'Francia Márquez';

/** What the store holds of a name: for people, and for assistants. */
export const cardTests: readonly SuiteTest[] = [
  {
    name: 'entity card: of the name under the cursor, beside the draft, and following the facts',
    run: async () => {
      const draft = await shown('drafts/slips.md');
      await findingsWhen(draft, (all) => all.length === expected.length, 'all slips to be found');
      const { start } = rangeOf(draft, NAME);
      window.activeTextEditor!.selection = new Selection(start, start);
      await commands.executeCommand('stet.showEntityCard');
      await cardCalled(NAME);
      const facts = await workspace.openTextDocument(fileUri('facts/people.facts.yaml'));
      await whileEdited(facts, [`name: ${NAME}`, 'name: Francia Marquez'], () => cardCalled('Francia Marquez'));
      await cardCalled(NAME);
    },
  },
  {
    name: 'entity card: by the link in the hover',
    run: async () => {
      const draft = await shown('drafts/slips.md');
      const { start } = rangeOf(draft, 'Christopher Landau');
      const argument = await eventually('a hover with the link', async () => {
        const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', draft.uri, start);
        const contents = hovers.flatMap((hover) => hover.contents as MarkdownString[]);
        const trusted = contents.find(
          ({ isTrusted }) => typeof isTrusted === 'object' && isTrusted.enabledCommands.join() === 'stet.showEntityCard',
        );
        return /\(command:stet\.showEntityCard\?([^)]*)\)/.exec(trusted?.value ?? '')?.[1];
      });
      await commands.executeCommand('stet.showEntityCard', ...JSON.parse(decodeURIComponent(argument)));
      await cardCalled('Christopher Landau');
    },
  },
  {
    name: 'assistants: the store answers them with sources; an editor whose language models have no tools does without',
    run: async () => {
      same(extensions.getExtension('stet.stet')?.isActive, true);
      if (!('LanguageModelToolResult' in vscode)) return;
      const { lm } = vscode as unknown as { lm: LanguageTools };
      const ask = async (tool: string, input: object) => {
        const { content } = await lm.invokeTool(tool, { input, toolInvocationToken: undefined });
        return JSON.parse(content[0]!.value);
      };
      same(
        lm.tools.filter(({ name }) => name.startsWith('stet_')).map(({ name }) => name),
        ['stet_lookup', 'stet_check'],
      );
      const found = await ask('stet_lookup', { name: NAME });
      same([found.entity?.name, found.facts?.[0].sources.length > 0, found.candidates], [NAME, true, undefined]);
      const { findings } = await ask('stet_check', { text: 'Gustavo Petro was born in 1961.' });
      same(
        findings.map(({ text }: { text: string }) => text),
        ['1961'],
      );
    },
  },
];

/** What is used of the language models of an editor: the types are those of 1.91, which has none of it. */
interface LanguageTools {
  readonly tools: readonly { readonly name: string }[];
  invokeTool(name: string, options: object): Promise<{ readonly content: readonly { readonly value: string }[] }>;
}

async function cardCalled(name: string): Promise<void> {
  await eventually(`the card of ${name}`, () => {
    const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
    return tabs.find(({ label, input }) => label === name && input instanceof TabInputWebview && input.viewType.endsWith('stet.card'));
  });
}
