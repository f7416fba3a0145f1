import { commands, type TextDocument, workspace } from 'vscode';
import { action, applied, fileUri, findingsWhen, hoverWith, rangeOf, shown } from './desk.ts';
import { expected } from './expected.ts';
import { eventually, type SuiteTest, same } from './test.ts';

const RULINGS = 'stet.rulings.yaml';
const SLIP = 'Columbia';
const ALL = expected.length;

/** What a desk lets stand. */
export const rulingTests: readonly SuiteTest[] = [
  {
    name: 'a finding is let stand, the hover tells so, and it is taken back',
    run: async () => {
      const draft = await withAll();
      const range = rangeOf(draft, SLIP);
      await applied(await action(draft.uri, range, 'quickfix', `Stet: let “${SLIP}” stand`));
      await findingsWhen(draft, (all) => all.length === ALL - 1, 'one finding less');
      const rulings = await workspace.openTextDocument(fileUri(RULINGS));
      const line = rulings
        .getText()
        .split('\n')
        .find((one) => one.includes('- {'));
      same(line?.trim().startsWith(`- { draft: drafts/slips.md, claim: `), true);
      same(line?.includes(`says: ${SLIP}, against: `), true);
      await hoverWith('**Let stand**', draft, range.start);
      await applied(await action(draft.uri, range, 'quickfix', `Stet: take back the ruling on “${SLIP}”`));
      await findingsWhen(draft, (all) => all.length === ALL, 'the finding again');
      same(rulings.getText().includes('- {'), false);
      await rulings.save();
    },
  },
  {
    name: 'a ruling with a reason is asked for, saved, and lapses when its fact changes',
    run: async () => {
      const draft = await withAll();
      const year = '1961';
      const { command } = await action(draft.uri, rangeOf(draft, year), 'quickfix', `Stet: let “${year}” stand, with a reason…`);
      const asked = commands.executeCommand(command!.command, ...(command!.arguments ?? []));
      // Nothing is typed: no reason is a reason too.
      const rulings = await workspace.openTextDocument(fileUri(RULINGS));
      await eventually('the ruling', async () => {
        await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return rulings.getText().includes(`says: "${year}"`) || undefined;
      });
      await asked;
      await findingsWhen(draft, (all) => all.length === ALL - 1, 'one finding less');
      same(rulings.isDirty, false);
      const people = fileUri('facts/people.facts.yaml');
      const stored = await workspace.fs.readFile(people);
      const changed = new TextDecoder().decode(stored).replace('1960-04-19', '1962-04-19');
      await workspace.fs.writeFile(people, new TextEncoder().encode(changed));
      await findingsWhen(draft, (all) => all.some(({ range }) => draft.getText(range) === year), 'the finding, since the fact is another');
      await workspace.fs.writeFile(people, stored);
      await findingsWhen(draft, (all) => all.length === ALL - 1, 'the ruling to stand again');
      await workspace.fs.delete(rulings.uri);
      await commands.executeCommand('workbench.action.closeAllEditors');
      await withAll();
    },
  },
];

async function withAll(): Promise<TextDocument> {
  const draft = await shown('drafts/slips.md');
  await findingsWhen(draft, (all) => all.length === ALL, 'all slips to be found');
  return draft;
}
