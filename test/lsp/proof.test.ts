import { afterEach, expect, test } from 'vitest';
import type { ProofResult } from '../../server/src/lsp/protocol.ts';
import { deskOf } from './support/desk.ts';
import { type Editor, editorOn } from './support/editor.ts';
import { DESK, DRAFT, FACTS, NORRVIK } from './support/norrvik.ts';

let editor: Editor;
afterEach(() => editor.close());

test('the proof of a draft lists its claims, the facts beside them, and who has signed off which', async () => {
  editor = await editorOn({ desk: deskOf(NORRVIK) });
  await editor.open(DRAFT, '# The bridge\n\nAda Brandt was born in 1962. Erik Sandvik left.\n');
  const signed = [{ claim: '-/name/erik sandvik', by: 'Mia', on: '2024-06-03' }];
  const proof = await editor.connection.sendRequest<ProofResult>('stet/proof', { uri: DRAFT, signed });
  expect(proof).toMatchObject({ title: 'The bridge', asOf: '2024-06-03', done: 2 });
  expect(proof.claims.map(({ number, state, text, id }) => `${number} ${state} ${text} ${id}`)).toEqual([
    '1 agrees Ada Brandt ada-brandt/name/ada brandt',
    '2 contradicted 1962 ada-brandt/born/1962',
    '3 unknown Erik Sandvik -/name/erik sandvik',
  ]);
  expect(proof.claims[1]).toMatchObject({
    sentence: 'Ada Brandt was born in 1962.',
    facts: [{ statement: 'Ada Brandt was born on 1961-04-12', source: 'Norrvik Gazette, 2024-01-02', uri: FACTS, line: 7 }],
  });
  expect(proof.claims[2]!.signed).toEqual(signed[0]);
  await editor.replace(DRAFT, '# The bridge\n\nIt rained. Erik Sandvik left. Ada Brandt was born in 1962.\n');
  const later = await editor.connection.sendRequest<ProofResult>('stet/proof', { uri: DRAFT, signed });
  expect(later.claims.find(({ text }) => text === 'Erik Sandvik')!.signed).toEqual(signed[0]);
  const page = await editor.connection.sendRequest<string>('stet/proofPage', { uri: DRAFT, signed });
  expect(page).toContain('<td>Mia, 2024-06-03</td>');
  expect(await editor.connection.sendRequest('stet/proof', { uri: `${DESK}/facts/none.yaml`, signed })).toBeNull();
});
