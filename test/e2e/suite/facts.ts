import type { Diagnostic, TextDocument } from 'vscode';
import { findingsWhen, leaving, shown, stored, storedText, whileEdited } from './desk.ts';
import { type SuiteTest, same } from './test.ts';

const PEOPLE = 'facts/people.facts.yaml';
const SLIP = '1961';
const AS_STORED = '1960-04-19';
const AS_THE_DRAFT_SAYS = '1961-04-19';

/** Facts files under an open draft. */
export const factsTests: readonly SuiteTest[] = [
  {
    name: 'facts edited in the editor: the open draft is checked again, without a restart',
    run: async () => {
      const draft = await shown('drafts/slips.md');
      const told = tells(draft);
      await findingsWhen(draft, told, 'the wrong year of birth');
      const facts = await shown(PEOPLE);
      await whileEdited(facts, [AS_STORED, AS_THE_DRAFT_SAYS], async () => {
        await findingsWhen(draft, (all) => all.length > 0 && !told(all), 'the draft to agree with the facts');
      });
      await findingsWhen(draft, told, 'the wrong year of birth again');
    },
  },
  {
    name: 'facts changed on the disk: the open draft is checked again',
    run: async () => {
      const draft = await shown('drafts/slips.md');
      const told = tells(draft);
      await findingsWhen(draft, told, 'the wrong year of birth');
      await leaving([PEOPLE], async () => {
        await stored(PEOPLE, (await storedText(PEOPLE))!.replace(AS_STORED, AS_THE_DRAFT_SAYS));
        await findingsWhen(draft, (all) => all.length > 0 && !told(all), 'the draft to agree with the facts');
      });
      await findingsWhen(draft, told, 'the wrong year of birth again');
    },
  },
  {
    name: 'a broken facts file is told so, and no longer once it is mended',
    run: async () => {
      const facts = await shown(PEOPLE);
      await findingsWhen(facts, (all) => all.length === 0, 'a facts file without faults');
      await whileEdited(facts, ['pronouns: he/him', 'pronuons: he/him'], async () => {
        const [first] = await findingsWhen(facts, (all) => all.length > 0, 'the misspelt key to be told');
        same(facts.getText(first!.range).includes('pronuons'), true);
      });
      await whileEdited(facts, ['people:', 'people: ['], async () => {
        await findingsWhen(facts, (all) => all.length > 0, 'the broken YAML to be told');
      });
      await findingsWhen(facts, (all) => all.length === 0, 'the mended file to be accepted');
    },
  },
];

/** Whether findings of a draft tell the wrong year of birth. */
function tells(draft: TextDocument): (found: readonly Diagnostic[]) => boolean {
  return (found) => found.some(({ range }) => draft.getText(range) === SLIP);
}
