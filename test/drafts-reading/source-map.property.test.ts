import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../server/src/core/drafts/draft.ts';
import { readDraft } from '../../server/src/core/drafts/read-draft.ts';
import { sourceSpan } from '../../server/src/core/drafts/source-map.ts';
import { marked } from '../text/marked.ts';

const PIECES = [
  'Quill ',
  'won',
  '*',
  '**',
  '_',
  '`',
  '``',
  '[',
  ']',
  '](u)',
  '](<u> "t")',
  '![',
  '~~',
  '\\',
  '\\*',
  '&amp;',
  '&#8217;',
  '&shy;',
  '&x',
  '<b>',
  '</b>',
  '<br>',
  '<!-- c -->',
  '<!-- stet: r -->',
  '<!--',
  '-->',
  '<http://a.test>',
  'a@b.test',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '  \n',
  '> ',
  '- ',
  '1. ',
  '# ',
  '    ',
  '\t',
  '| a | b |\n|---|---|\n',
  '|',
  '---\n',
  'a: b\n',
  '```\n',
  '🎉',
  'é',
  '\u00a0',
  '\ufeff',
  '[r]: u\n',
  '[^1]',
  '"',
  '“',
];
const markdown = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

function expectTrueMap(draft: Draft): void {
  for (const { text, segments, markup } of draft.blocks) {
    let at = 0;
    let source = 0;
    for (const segment of segments) {
      expect(segment.at).toBeGreaterThanOrEqual(at);
      expect(segment.source).toBeGreaterThanOrEqual(source);
      expect(segment.length).toBeGreaterThan(0);
      expect(text.slice(at, segment.at)).toMatch(/^ ?$/);
      if (segment.sourceLength === undefined) {
        expect(draft.source.slice(segment.source, segment.source + segment.length)).toBe(
          text.slice(segment.at, segment.at + segment.length),
        );
      } else {
        expect(draft.source.slice(segment.source, segment.source + segment.sourceLength)).toMatch(/^&.*;$/);
      }
      at = segment.at + segment.length;
      source = segment.source + (segment.sourceLength ?? segment.length);
    }
    expect(at).toBe(text.length);
    expect(source).toBeLessThanOrEqual(draft.source.length);
    for (const { start, end } of markup) expect(0 <= start && start < end && end <= text.length).toBe(true);
    for (let i = 0; i < text.length; i++) {
      const span = sourceSpan({ segments }, i, i + 1);
      expect(span.start).toBeLessThanOrEqual(span.end);
    }
  }
  for (const { start, end } of draft.stets) expect(draft.source.slice(start, end)).toMatch(/^<!--\s*stet.*-->$/is);
}

describe.each(['markdown', 'plain'] as const)('%s', (format) => {
  test('every segment of every block stands in the source as it stands in the text', () => {
    fc.assert(
      fc.property(markdown, (source) => expectTrueMap(readDraft(source, format))),
      { numRuns: 3000 },
    );
  });
});

test.each([
  ['The ⟦mayor⟧ won.', 'mayor'],
  ['The *⟦mayor⟧* won.', 'mayor'],
  ['The ⟦[mayor](u) of\n> Hale⟧ won.'.replace('[mayor](u)', 'mayor').replace('> ', ''), 'mayor of Hale'],
  ['> The ⟦mayor of\n> Hale⟧ won.', 'mayor of Hale'],
  ['A ⟦T&amp;T⟧ B', 'T&T'],
  ['Quill⟦&rsquo;⟧s', '’'],
  ['🎉 ⟦Quill⟧', 'Quill'],
  ['\ufeff---\r\na: b\r\n---\r\nThe\r\n⟦mayor⟧', 'mayor'],
  ['The ⟦late** [mayor⟧](u)**'.replace('⟦late**', '**⟦late**'), 'late mayor'],
])('%j', (source, words) => {
  const { text, spans } = marked(source);
  const [block] = readDraft(text, 'markdown').blocks;
  const start = block!.text.indexOf(words);
  expect(sourceSpan(block!, start, start + words.length)).toEqual(spans[0]);
});

test('no draft takes more than its share of time', () => {
  const hostile = [
    '*a **b ',
    '<!-- ',
    '[a](b) *c* ',
    '`',
    '``` ',
    '> ',
    '- ',
    '[',
    '![',
    '<a ',
    '&',
    '\\',
    '| a |',
    'a_b@',
    'a.b-',
    '---\n',
    'a: b\n',
    '[a]: b\n',
    '<!-- stet ',
  ];
  for (const piece of hostile) {
    const started = performance.now();
    readDraft(piece.repeat(100_000 / piece.length), 'markdown');
    readDraft(`---\n${piece.repeat(100_000 / piece.length)}`, 'markdown');
    readDraft(piece.repeat(100_000 / piece.length), 'plain');
    expect(performance.now() - started, piece).toBeLessThan(3000);
  }
});
