import { expect, test } from 'vitest';
import { readDraft } from '../../server/src/core/drafts/read-draft.ts';

const LONG = `Quill ${'spoke and '.repeat(14)}left.`;

test.each<[string, string[]]>([
  ['Quill won.\n\nReve lost.', ['Quill won.', 'Reve lost.']],
  ['\ufeffQuill won.\r\n \t\r\nReve lost.\r\n', ['Quill won.', 'Reve lost.']],
  ['Quill won the vote and\nthe recount.', ['Quill won the vote and the recount.']],
  ['Quill won the vote and\nReve lost it again, as\nhe had before.', ['Quill won the vote and Reve lost it again, as he had before.']],
  ['Quill won the vote and the recount after it.\nHale voted.', ['Quill won the vote and the recount after it. Hale voted.']],
  // A short line that ends a sentence, before a capital.
  [
    'Quill won the vote and the recount after it, by\ntwo.\nReve lost both of them, to the dismay of his',
    ['Quill won the vote and the recount after it, by two.', 'Reve lost both of them, to the dismay of his'],
  ],
  // Indented paragraphs.
  ['Quill won the vote,\nby two.\n  Reve lost it,\nby two.', ['Quill won the vote, by two.', 'Reve lost it, by two.']],
  // Lines too long to have been wrapped are paragraphs.
  [`${LONG}\nReve stayed`, [LONG, 'Reve stayed']],
  ['*Quill* &amp; [Reve](x)\n# 5', ['*Quill* &amp; [Reve](x) # 5']],
  ['---\ndate: 2025-09-16\n---', ['--- date: 2025-09-16 ---']],
  ['', []],
  [' \r\n\r\n', []],
])('%j', (source, blocks) => {
  expect(readDraft(source, 'plain').blocks.map(({ text }) => text)).toEqual(blocks);
});
