import { afterEach, expect, test } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { ProofResult, SignOffResult } from '../../server/src/lsp/protocol.ts';
import { after, CREATES } from './support/after.ts';
import { type Desk, deskOf } from './support/desk.ts';
import { type Editor, editorOn } from './support/editor.ts';
import { DESK, DRAFT, FACTS, NORRVIK, PEOPLE } from './support/norrvik.ts';

const SIGNED = `${DESK}/stet.signoffs.yaml`;
const STORY = '# The bridge\n\nAda Brandt was born in 1962. Erik Sandvik left.\n';
const ERIK = '-/name/erik sandvik';
let editor: Editor;
let desk: Desk;
afterEach(() => editor.close());

async function started(files: Readonly<Record<string, string>> = {}): Promise<void> {
  desk = deskOf({ ...NORRVIK, ...files });
  editor = await editorOn({ desk, capabilities: CREATES });
  await editor.open(DRAFT, STORY);
}

const proof = () => editor.connection.sendRequest<ProofResult>('stet/proof', { uri: DRAFT });
const claim = async (id: string) => (await proof()).claims.find((one) => one.id === id)!;
const sign = (id: string, by = 'Mia', uri = DRAFT) => editor.connection.sendRequest<SignOffResult>('stet/signOff', { uri, claim: id, by });

/** Signs, and writes the file as the client would. */
async function signed(id: string, by: string, before: string): Promise<string> {
  const answer = await sign(id, by);
  if (!('edit' in answer)) throw new Error(answer.why);
  const text = after(before, answer.edit as WorkspaceEdit, SIGNED);
  desk.write(SIGNED, text);
  await editor.watched(SIGNED, 2);
  return text;
}

test('the proof of a draft lists its claims, and the facts beside them', async () => {
  await started();
  const made = await proof();
  expect(made).toMatchObject({ title: 'The bridge', asOf: '2024-06-03', done: 1 });
  expect(made.claims.map(({ number, state, text, id }) => `${number} ${state} ${text} ${id}`)).toEqual([
    '1 agrees Ada Brandt ada-brandt/name/ada brandt',
    '2 contradicted 1962 ada-brandt/born/1962',
    `3 unknown Erik Sandvik ${ERIK}`,
  ]);
  expect(made.claims[1]).toMatchObject({
    sentence: 'Ada Brandt was born in 1962.',
    facts: [{ statement: 'Ada Brandt was born on 1961-04-12', source: 'Norrvik Gazette, 2024-01-02', uri: FACTS, line: 7 }],
  });
  expect(await editor.connection.sendRequest('stet/proof', { uri: `${DESK}/facts/none.yaml` })).toBeNull();
});

test('a sign-off is a line in a file that the desk shares, by claim, so that edits of the draft leave it', async () => {
  await started();
  const one = await signed(ERIK, 'Mia', '');
  expect(one.split('\n').slice(-3)).toEqual([
    'signoffs:',
    `  - { draft: bridge.md, claim: "${ERIK}", says: Erik Sandvik, by: Mia, on: 2024-06-03, fact: none }`,
    '',
  ]);
  await signed(ERIK, 'Olve', one);
  await editor.replace(DRAFT, '# The bridge\n\nIt rained. Erik Sandvik left. Ada Brandt was born in 1962.\n');
  const { signed: who } = await claim(ERIK);
  expect(who).toEqual([
    { by: 'Mia', on: '2024-06-03' },
    { by: 'Olve', on: '2024-06-03' },
  ]);
  const page = await editor.connection.sendRequest<string>('stet/proofPage', { uri: DRAFT });
  expect(page).toContain('<td>Mia, 2024-06-03<br>Olve, 2024-06-03</td>');
});

test('signed again by the same person, it is taken back', async () => {
  await started();
  const one = await signed(ERIK, 'Mia', '');
  const none = await signed(ERIK, 'Mia', one);
  expect((await claim(ERIK)).signed).toEqual([]);
  expect(none).toMatch(/\nsignoffs:\n$/);
});

test('it lapses when the fact changes, when a fact comes where there was none, and when the claim does; signed anew, it stands in its place', async () => {
  await started();
  const born = await signed('ada-brandt/born/1962', 'Mia', '');
  const both = await signed(ERIK, 'Mia', born);
  const changed = `${PEOPLE.replace('1961-04-12', '1963-04-12')}organizations:\n  - { name: Erik Sandvik }\n`;
  desk.write(FACTS, changed);
  await editor.watched(FACTS, 2);
  expect(await claim('ada-brandt/born/1962')).toMatchObject({ signed: [], lapsed: [{ by: 'Mia', on: '2024-06-03' }] });
  const again = await signed('ada-brandt/born/1962', 'Mia', both);
  expect(again.match(/ada-brandt\/born\/1962/g)).toHaveLength(1);
  expect(await claim('ada-brandt/born/1962')).toMatchObject({ signed: [{ by: 'Mia' }], lapsed: [] });
  await editor.replace(DRAFT, STORY.replace('1962', '1964'));
  expect((await claim('ada-brandt/born/1964')).signed).toEqual([]);
});

test('an open file of sign-offs counts as it stands in the editor, and what is wrong in it is told there', async () => {
  await started();
  await editor.open(SIGNED, `signoffs:\n  - { draft: bridge.md, claim: "${ERIK}", by: Mia, on: someday, fact: none }\n`);
  expect((await editor.pull(SIGNED)).map(({ range }) => range.start.line)).toEqual([1]);
  await editor.replace(SIGNED, `signoffs:\n  - { draft: bridge.md, claim: "${ERIK}", by: Mia, on: 2024-06-01, fact: none }\n`);
  expect((await claim(ERIK)).signed).toEqual([{ by: 'Mia', on: '2024-06-01' }]);
});

test('why there is nothing to write: the claim is gone, the draft was never saved, the file has a form of its own', async () => {
  await started({ [SIGNED]: 'signoffs: [{ draft: a.md, claim: x, by: Mia, on: 2024-06-01, fact: none }]\n' });
  expect(await sign('nobody/born/1900')).toEqual({ why: 'gone' });
  expect(await sign(ERIK)).toEqual({ why: 'unfit' });
  await editor.open('untitled:Untitled-1', STORY);
  expect(await sign(ERIK, 'Mia', 'untitled:Untitled-1')).toEqual({ why: 'unsaved' });
});
