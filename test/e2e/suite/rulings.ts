import { commands, type Diagnostic, type TextDocument, workspace } from 'vscode';
import { action, applied, fileUri, findingsWhen, hoverWith, leaving, rangeOf, shown, stored, storedText } from './desk.ts';
import { expected } from './expected.ts';
import { eventually, type SuiteTest, same } from './test.ts';

const RULINGS = 'stet.rulings.yaml';
const PEOPLE = 'facts/people.facts.yaml';
const SLIP = 'Columbia';
const ALL = expected.length;

/** What a desk lets stand. */
export const rulingTests: readonly SuiteTest[] = [
  {
    name: 'a finding is let stand, the hover tells so, and it is taken back',
    run: () =>
      leavingNone(async () => {
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
      }),
  },
  {
    name: 'a ruling with a reason is asked for, saved, and lapses when its fact changes',
    run: () =>
      leavingNone(async () => {
        const draft = await withAll();
        const year = '1961';
        const { command } = await action(draft.uri, rangeOf(draft, year), 'quickfix', `Stet: let “${year}” stand, with a reason…`);
        const asked = commands.executeCommand(command!.command, ...(command!.arguments ?? []));
        // Nothing is typed: no reason is a reason too.
        await eventually('the ruling to be saved', async () => {
          await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
          return (await storedText(RULINGS))?.includes(`says: "${year}"`) || undefined;
        });
        await asked;
        await findingsWhen(draft, (all) => all.length === ALL - 1, 'one finding less');
        await leaving([PEOPLE], async () => {
          await stored(PEOPLE, (await storedText(PEOPLE))!.replace('1960-04-19', '1962-04-19'));
          const told = (all: readonly Diagnostic[]) => all.some(({ range }) => draft.getText(range) === year);
          await findingsWhen(draft, told, 'the finding, since the fact is another');
        });
        await findingsWhen(draft, (all) => all.length === ALL - 1, 'the ruling to stand again');
      }),
  },
];

/** Does something that makes rulings, and takes them back: with their file, though the editor may hold it open. */
async function leavingNone(during: () => Promise<void>): Promise<void> {
  try {
    await during();
  } finally {
    if ((await storedText(RULINGS)) !== undefined) await workspace.fs.delete(fileUri(RULINGS));
  }
  await withAll();
}

async function withAll(): Promise<TextDocument> {
  const draft = await shown('drafts/slips.md');
  await findingsWhen(draft, (all) => all.length === ALL, 'all slips to be found');
  return draft;
}
