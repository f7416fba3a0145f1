import { commands, languages, Selection, window } from 'vscode';
import { codeOf, fileUri, findingsWhen, leaving, rangeOf, restoring, shown, stored, whileEdited } from './desk.ts';
import { expected } from './expected.ts';
import { eventually, type SuiteTest, same } from './test.ts';

const SLIP = 'An envoy of Columbia left.\n';
const LATE = 'drafts/late.md';
const LATER = 'drafts/later.md';
const FLOOD = Array.from({ length: 12 }, (_, i) => `drafts/flood-${i}.md`);

/** What the command palette offers. */
export const commandTests: readonly SuiteTest[] = [
  {
    name: 'command: fix safe misstatements',
    run: async () => {
      const draft = await shown('drafts/slips.md');
      const unsafe = expected.filter(({ fixes }) => !fixes.some((fix) => fix.safe));
      await findingsWhen(draft, (all) => all.length === expected.length, 'all slips to be found');
      await restoring(draft, async () => {
        await commands.executeCommand('stet.fixSafe');
        await findingsWhen(draft, (all) => all.length === unsafe.length, `${unsafe.length} findings to be left`);
      });
    },
  },
  {
    name: 'command: open the fact',
    run: async () => {
      const draft = await shown('drafts/slips.md');
      const { start } = rangeOf(draft, 'Francia Márquez');
      window.activeTextEditor!.selection = new Selection(start, start);
      await commands.executeCommand('stet.openFact');
      await eventually(
        'the facts file in front',
        () => window.activeTextEditor?.document.uri.path.endsWith('/facts/people.facts.yaml') || undefined,
      );
      const { document, selection } = window.activeTextEditor!;
      same(document.lineAt(selection.start.line).text.trim(), '- name: Francia Márquez');
    },
  },
  {
    name: 'command: check the workspace, drafts that nobody has opened too',
    run: () =>
      leaving([LATE], async () => {
        await shown('drafts/clean.md');
        const uri = fileUri(LATE);
        await stored(LATE, SLIP);
        await commands.executeCommand('stet.checkWorkspace');
        const found = await eventually('findings in the new draft', () => {
          const all = languages.getDiagnostics(uri);
          return all.length > 0 ? all : undefined;
        });
        same([...new Set(found.map(codeOf))], ['known-wrong-name']);
      }),
  },
  {
    name: 'and from then on: drafts that change on disk, and facts that change under drafts nobody has open',
    run: () =>
      leaving([LATER], async () => {
        const uri = fileUri(LATER);
        const codes = (wanted: readonly string[]) =>
          eventually(`${wanted.join(', ') || 'nothing'} in the closed draft`, () => {
            const found = languages.getDiagnostics(uri).map(codeOf);
            return JSON.stringify(found) === JSON.stringify(wanted) || undefined;
          });
        await stored(LATER, 'Wexley left Columbia.\n');
        await codes(['known-wrong-name']);
        const facts = await shown('facts/people.facts.yaml');
        await whileEdited(facts, ['  - name: Iván Duque\n', '  - name: Iván Duque\n    never: [Wexley]\n'], () =>
          codes(['known-wrong-name', 'known-wrong-name']).then(() => {}),
        );
        await codes(['known-wrong-name']);
        await commands.executeCommand('stet.closeWorkspace');
        await codes([]);
      }),
  },
  {
    name: 'a slip that many drafts share does not flood the Problems view: a few are listed, and a row at the fact stands for the others',
    run: () =>
      leaving(FLOOD, async () => {
        const uris = FLOOD.map(fileUri);
        for (const path of FLOOD) await stored(path, SLIP);
        await commands.executeCommand('stet.checkWorkspace');
        const row = await eventually('the row at the fact', () =>
          languages.getDiagnostics(fileUri('facts/places.facts.yaml')).find((one) => codeOf(one) === 'more-places'),
        );
        same(row.message.includes('Colombia') && (row.relatedInformation?.length ?? 0) >= 7, true);
        await eventually('a few drafts to be listed', () => {
          const listed = uris.filter((uri) => languages.getDiagnostics(uri).length > 0);
          return (listed.length > 0 && listed.length <= 5) || undefined;
        });
        await commands.executeCommand('stet.closeWorkspace');
        await eventually('the row to go', () => languages.getDiagnostics(fileUri('facts/places.facts.yaml')).length === 0 || undefined);
      }),
  },
  {
    name: 'command: restart the server, which says the same again',
    run: async () => {
      const draft = await shown('drafts/slips.md');
      await findingsWhen(draft, (all) => all.length === expected.length, 'all slips to be found');
      await commands.executeCommand('stet.restart');
      await findingsWhen(draft, (all) => all.length === expected.length, 'all slips to be found again');
    },
  },
];
