import { describe, expect, test } from 'vitest';
import { deskOf } from './support/desk.ts';
import { ABLE, editorOn } from './support/editor.ts';
import { DRAFT, NORRVIK } from './support/norrvik.ts';

/** Units before and at the end of the slip, in "😀 På Ada Brant". */
const encodings = [
  ['utf-8', 9, 18],
  ['utf-16', 6, 15],
  ['utf-32', 5, 14],
] as const;

describe.each(encodings)('a client that counts in %s', (encoding, start, end) => {
  const capabilities = { ...ABLE, general: { positionEncodings: ['utf-64', encoding, 'utf-16'] } };
  const range = { start: { line: 0, character: start }, end: { line: 0, character: end } };

  test('is answered in it, and understood: diagnostics, edits, hovers, changes', async () => {
    const editor = await editorOn({ desk: deskOf(NORRVIK), capabilities });
    expect(editor.initialized.capabilities.positionEncoding).toBe(encoding);
    await editor.open(DRAFT, '😀 På Ada Brant smiled.\n');
    expect((await editor.pull(DRAFT)).map((diagnostic) => diagnostic.range)).toEqual([range]);
    expect((await editor.hover(DRAFT, range.end))?.range).toEqual(range);
    const [action] = await editor.actions(DRAFT, range.end);
    expect(action?.edit?.documentChanges).toMatchObject([{ edits: [{ range, newText: 'Ada Brandt' }] }]);
    await editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: DRAFT, version: 2 },
      contentChanges: [
        { range, text: '😀😀 Ada Brandt' },
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: start } }, text: '' },
      ],
    });
    expect(await editor.pull(DRAFT)).toEqual([]);
    const emoji = { 'utf-8': 4, 'utf-16': 2, 'utf-32': 1 }[encoding];
    const named = (await editor.hover(DRAFT, { line: 0, character: 2 * emoji + 2 }))?.range;
    expect(named).toEqual({ start: { line: 0, character: 2 * emoji + 1 }, end: { line: 0, character: 2 * emoji + 11 } });
    await editor.close();
  });
});

test('a client that names no encoding counts in UTF-16', async () => {
  const editor = await editorOn({ desk: deskOf(NORRVIK), capabilities: { ...ABLE, general: {} } });
  expect(editor.initialized.capabilities.positionEncoding).toBe('utf-16');
  await editor.close();
});
