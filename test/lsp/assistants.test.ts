import { afterEach, expect, test } from 'vitest';
import type { AskToolResult, StoreGroupsResult } from '../../server/src/lsp/protocol.ts';
import { deskOf } from './support/desk.ts';
import { type Editor, editorOn } from './support/editor.ts';
import { DESK, DRAFT, NORRVIK } from './support/norrvik.ts';

const HAMN = 'file:///hamn';
const BOTH = {
  ...NORRVIK,
  [`${HAMN}/facts/people.yaml`]: 'people:\n  - { name: Olve Sand, born: 1970-01-01, source: { title: Register } }\n',
};
let editor: Editor;
afterEach(() => editor.close());

const ask = (tool: string, input: object, uri?: string) =>
  editor.connection.sendRequest<AskToolResult>('stet/askTool', { tool, input, ...(uri === undefined ? {} : { uri }) });
const started = async (folders = [DESK]) => {
  editor = await editorOn({ desk: deskOf(BOTH), folders });
};

test('a name gets what the store says of it, with sources', async () => {
  await started();
  expect(await ask('stet_lookup', { name: 'ada brandt' })).toMatchObject({
    answer: {
      entity: { id: 'ada-brandt', name: 'Ada Brandt' },
      facts: expect.arrayContaining([
        {
          statement: 'Ada Brandt is Governor of Vastmark since 2024-01-01',
          file: 'facts/people.yaml',
          line: 10,
          sources: [{ title: 'Norrvik Gazette', url: 'https://gazette.example/2024', date: '2024-01-02' }],
          verified: '2024-05-02',
        },
      ]),
    },
  });
});

test('a text gets its findings with their evidence, on its day', async () => {
  await started();
  const text = 'Gov. Ada Brandt, born in 1962, opened it.\n';
  expect(await ask('stet_check', { text })).toMatchObject({
    answer: {
      asOf: '2024-06-03',
      findings: [
        { check: 'wrong-value', text: '1962', range: { start: { line: 0, character: 25 } }, evidence: [{ file: 'facts/people.yaml' }] },
      ],
    },
  });
  expect(await ask('stet_check', { text, asOf: '2019-01-01' })).toMatchObject({ answer: { asOf: '2019-01-01' } });
});

test('of several stores that of the document in front answers, else the first', async () => {
  await started([DESK, HAMN]);
  expect(await ask('stet_lookup', { name: 'Olve Sand' }, `${HAMN}/draft.md`)).toMatchObject({ answer: { entity: { name: 'Olve Sand' } } });
  expect(await ask('stet_lookup', { name: 'Olve Sand' }, DRAFT)).toMatchObject({ answer: { candidates: [] } });
  expect(await ask('stet_lookup', { name: 'Ada Brandt' })).toMatchObject({ answer: { entity: { name: 'Ada Brandt' } } });
});

test('a folder at the top of an address, as a browser mounts one, is one store, whoever asks', async () => {
  const top = 'file://mount';
  const facts = 'people:\n  - { name: Olve Sand, born: 1970-01-01, source: { title: Register } }\n';
  editor = await editorOn({
    desk: deskOf({ [`${top}/stet.yaml`]: 'asOf: 2024-06-03\n', [`${top}/facts/people.yaml`]: facts }),
    folders: [`${top}/`],
  });
  await editor.open(`${top}/draft.md`, 'Olve Sand came.\n');
  await editor.pull(`${top}/draft.md`);
  expect(await ask('stet_lookup', { name: 'Olve Sand' })).toMatchObject({ answer: { entity: { name: 'Olve Sand' } } });
  expect(await ask('stet_lookup', { name: 'Olve Sand' }, `${top}/draft.md`)).toMatchObject({ answer: { entity: { name: 'Olve Sand' } } });
  const { roots } = await editor.connection.sendRequest<StoreGroupsResult>('stet/storeGroups');
  expect(roots.map(({ uri }) => uri)).toEqual([`${top}/`]);
});

test.each([
  ['stet_check', { text: 'Words.', asOf: '12 March' }, 'asOf needs a day such as 2025-09-16, not “12 March”'],
  ['stet_lookup', { name: 7 }, 'stet_lookup needs “name” as text'],
  ['stet_write', {}, 'there is no tool “stet_write”'],
])('%s with %j is told what was wrong', async (tool, input, trouble) => {
  await started();
  expect(await ask(tool, input)).toEqual({ trouble });
});

test('without facts it says so', async () => {
  editor = await editorOn({ desk: deskOf({ 'file:///empty/draft.md': 'Words.' }), folders: ['file:///empty'] });
  expect(await ask('stet_lookup', { name: 'Ada Brandt' })).toEqual({ trouble: 'there are no facts in this workspace' });
});
