import { describe, expect, test } from 'vitest';
import type { Draft } from '../../server/src/core/drafts/draft.ts';
import { formatOf, readDraft } from '../../server/src/core/drafts/read-draft.ts';

function blocksOf(source: string): string[] {
  return readDraft(source, 'markdown').blocks.map(({ kind, text }) => `${kind}: ${text}`);
}

function markupOf(source: string): string[] {
  return readDraft(source, 'markdown').blocks.flatMap(({ text, markup }) =>
    markup.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
  );
}

const BLOCKS: readonly (readonly [source: string, ...blocks: string[]])[] = [
  ['Quill won.\n\nReve lost.', 'paragraph: Quill won.', 'paragraph: Reve lost.'],
  ['# Quill *wins* #\n\nHale', 'heading: Quill wins', 'paragraph: Hale'],
  ['Quill wins\n==========\n', 'heading: Quill wins'],
  ['Quill\nwon in  \nHale\\\ntoday.', 'paragraph: Quill won in Hale today.'],
  ['> Quill\n> won.\n\nReve', 'quotation: Quill won.', 'paragraph: Reve'],
  ['> Quill\nwon.', 'quotation: Quill won.'],
  ['> - Quill\n> - Reve', 'quotation: Quill', 'quotation: Reve'],
  ['- Quill\n  won\n- Reve\n\n1. Lund', 'list-item: Quill won', 'list-item: Reve', 'list-item: Lund'],
  ['| Name | Age |\n|---|--:|\n| Quill | 42 |', 'table-cell: Name', 'table-cell: Age', 'table-cell: Quill', 'table-cell: 42'],
  ['![Quill *waves*](q.jpg "In Hale")', 'caption: Quill waves', 'caption: In Hale'],
  ['See ![Quill](q.jpg) wave.', 'paragraph: See  wave.', 'caption: Quill'],
  ['[![Quill](q.jpg)](http://a.test)', 'caption: Quill'],
  ['The *late* **mayor** ~~Reve~~ Quill', 'paragraph: The late mayor  Quill'],
  ['The [mayor](http://a.test/x_y "t") won.', 'paragraph: The mayor won.'],
  ['“He won [sic] it,” the [clerk] said.', 'paragraph: “He won [sic] it,” the [clerk] said.'],
  ['The [mayor][m] and [m].\n\n[m]: http://a.test', 'paragraph: The mayor and m.'],
  ['The [mayor][n].', 'paragraph: The [mayor][n].'],
  ['Quill won.[^1]\n\n[^1]: By one vote, they say.', 'paragraph: Quill won.', 'paragraph: By one vote, they say.'],
  ['AT&amp;T &rsquo;tis &#8212; &#x2019; &nosuch; caf&eacute;', 'paragraph: AT&T ’tis — ’ &nosuch; café'],
  ['co\\-op 1\\. \\*not\\*', 'paragraph: co-op 1. *not*'],
  ['Quill <b>won</b><br>today <!-- why? -->now.', 'paragraph: Quill won today now.'],
  ['```\nQuill\n```\n\n    Reve\n\nLund', 'paragraph: Lund'],
  ['<div>\nQuill\n</div>\n\nLund', 'paragraph: Lund'],
  ['<!-- Quill -->\n\n***\n\nLund', 'paragraph: Lund'],
  ['2025_09_17 and snake_case_name', 'paragraph: 2025_09_17 and snake_case_name'],
  ['', ...[]],
  ['\n\n \n', ...[]],
];

test.each(BLOCKS)('%j', (source, ...blocks) => {
  expect(blocksOf(source)).toEqual(blocks);
});

test.each(BLOCKS)('with CRLF and a byte-order mark: %j', (source, ...blocks) => {
  expect(blocksOf(`\ufeff${source.replaceAll('\n', '\r\n')}`)).toEqual(blocks);
});

test.each([
  ['The *Hale Post* and **now** [here](u).', ['emphasis: Hale Post', 'strong: now', 'link: here']],
  ['The ***Post***.', ['emphasis: Post', 'strong: Post']],
  ['Run `rm x` now.', ['opaque: rm x']],
  ['See https://a.test/x_(y)?z=1, or <http://b.test>.', ['opaque: https://a.test/x_(y)?z=1', 'opaque: http://b.test']],
  ['Ask @ida_quill, #HaleVotes or ida@hale.test.', ['opaque: @ida_quill', 'opaque: #HaleVotes', 'opaque: ida@hale.test']],
  ['Open hale.com/vote and report-2.pdf. Then rest.', ['opaque: hale.com/vote', 'opaque: report-2.pdf']],
  ['At 9 a.m. the U.S. No. 1 and A.B. Reve met.', []],
  ['*Joint  \nover* lines', ['emphasis: Joint over']],
])('markup of %s', (source, markup) => {
  expect(markupOf(source).sort()).toEqual([...markup].sort());
});

describe('stets', () => {
  const stetsOf = (source: string, format: Draft['format'] = 'markdown') =>
    readDraft(source, format).stets.map(({ start, end }) => source.slice(start, end));
  test.each([
    ['Quill <!-- stet: she asked --> won.', ['<!-- stet: she asked -->']],
    ['---\ndate: 2025-01-02\n---\r\n<!--stet-->\r\n\r\nQuill', ['<!--stet-->']],
    ['<!-- STET: a\nb -->\nQuill', ['<!-- STET: a\nb -->']],
    ['<!-- stetson -->\n\n<!-- steady -->', []],
    ['<!-- stet: never closed', []],
    ['`<!-- stet: code -->`', []],
  ])('%j', (source, stets) => expect(stetsOf(source)).toEqual(stets));
  test('none in plain text', () => expect(stetsOf('<!-- stet: x -->', 'plain')).toEqual([]));
});

test.each([
  ['a/b/draft.md', 'markdown'],
  ['DRAFT.MARKDOWN', 'markdown'],
  ['draft.txt', 'plain'],
  ['draft', 'plain'],
])('format of %s', (path, format) => expect(formatOf(path)).toBe(format));
