import { commands, languages, workspace } from 'vscode';
import { loadStore } from '../../../server/src/store/load.ts';
import { packOf } from '../../../server/src/store/pack/pack-of.ts';
import { codeOf, fileUri, findingsWhen, hoverWith, leaving, rangeOf, shown, stored, whileEdited } from './desk.ts';
import { eventually, type SuiteTest, same } from './test.ts';

const PACK = 'facts/register.stetpack';
const DRAFT = 'drafts/register.md';
const FACTS = `
people:
  - { name: Nils Hedlund, born: 1950-02-03, titles: [{ title: Harbour Master, of: Norrvik, from: 2012-01-01 }] }
`;
/** What the clean draft says rightly of Ruben Gallego, and the notes, which name him too, do not say. */
const BIRTHPLACE = 'birthplace: Chicago';
const PROSE = 'Nils Hedlund, who was born in 1951, keeps the harbour.\n';

/** Facts that nobody edits, and what a change of the desk's own breaks. */
export const packTests: readonly SuiteTest[] = [
  {
    name: 'a pack in the workspace: its facts count, the hover names it, and one that is cut short is told',
    run: () =>
      leaving([PACK, DRAFT], async () => {
        const pack = packOf(loadStore([{ path: 'register.yaml', text: FACTS }], { today: 20_000 }).contents, { title: 'Harbour register' });
        const packUri = fileUri(PACK);
        await stored(DRAFT, PROSE);
        const draft = await shown(DRAFT);
        await workspace.fs.writeFile(packUri, pack);
        const [found] = await findingsWhen(draft, (all) => all.length === 1, 'the wrong year of birth');
        same(draft.getText(found!.range), '1951');
        await hoverWith('Harbour register', draft, rangeOf(draft, 'Nils').start);
        await workspace.fs.writeFile(packUri, pack.slice(0, 200));
        const [told] = await eventually('the pack to be told', () => {
          const all = languages.getDiagnostics(packUri);
          return all.length > 0 ? all : undefined;
        });
        same(told!.message.startsWith('This pack is cut short'), true);
        await findingsWhen(draft, (all) => all.length === 0, 'nothing to be told of the draft');
        await workspace.fs.writeFile(packUri, pack);
        await findingsWhen(draft, (all) => all.length === 1, 'the wrong year of birth again');
        await workspace.fs.delete(packUri);
        await findingsWhen(draft, (all) => all.length === 0, 'nothing to be told without the pack');
      }),
  },
  {
    name: 'command: what does this change break? A draft that was right before, and not one that the change leaves alone',
    run: async () => {
      const [clean, notes] = [fileUri('drafts/clean.md'), fileUri('drafts/notes.txt')];
      await commands.executeCommand('workbench.action.closeAllEditors');
      const facts = await shown('facts/people.facts.yaml');
      await eventually(
        'nothing to be told of closed drafts',
        () => [clean, notes].every((uri) => languages.getDiagnostics(uri).length === 0) || undefined,
      );
      await whileEdited(facts, [BIRTHPLACE, BIRTHPLACE.replace('Chicago', 'Medellín')], async () => {
        const broken = await eventually('what the change breaks', async () => {
          await commands.executeCommand('stet.whatBreaks');
          const all = languages.getDiagnostics(clean);
          return all.length > 0 ? all : undefined;
        });
        same(broken.map(codeOf), ['wrong-value']);
        same(languages.getDiagnostics(notes).length, 0);
      });
    },
  },
];
