import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAbbreviation } from '../../server/src/core/languages/en/abbreviations.ts';
import { folded } from '../../server/src/core/text/folding.ts';
import { quotationsIn } from '../../server/src/core/text/quotations.ts';
import { sentencesOf } from '../../server/src/core/text/sentences.ts';
import { tokenize } from '../../server/src/core/text/tokens.ts';

const PIECES = [
  'Sen.',
  'U.S.',
  'Zoé',
  'Zoe\u0301',
  'O’Brien',
  "don't",
  '’s',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '—',
  '-',
  '.',
  '...',
  '…',
  '?',
  '$4.5',
  '1,234',
  '🎉',
  '👩‍👩‍👧',
  '\u00a0',
  '\u202f',
  '\r\n',
  '\t',
  ' ',
  'ﬁ',
  'İ',
  '中文',
  '\ud83d',
  'مرحبا',
  '\u200b',
  '1990s',
  '(',
  ')',
];
const prose = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
);
const SPACE = /[\s\u200b]/;

test('tokens are sorted, part from each other, and leave out nothing but spaces', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const tokens = tokenize(text, isAbbreviation);
      let at = 0;
      for (let i = 0; i < tokens.count; i++) {
        expect(tokens.start[i]).toBeGreaterThanOrEqual(at);
        expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]!);
        for (const char of text.slice(at, tokens.start[i])) expect(char).toMatch(SPACE);
        at = tokens.end[i]!;
      }
      expect(at).toBeLessThanOrEqual(text.length);
      for (const char of text.slice(at)) expect(char).toMatch(SPACE);
      expect(tokens.folds).toHaveLength(tokens.count);
    }),
    { numRuns: 2000 },
  );
});

test('a token never begins or ends within a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const tokens = tokenize(text, isAbbreviation);
      for (let i = 0; i < tokens.count; i++) expect(text.slice(tokens.start[i], tokens.end[i]).isWellFormed()).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('composed and decomposed spellings fold alike, and folding a fold changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (word) => {
      expect(folded(word.normalize('NFD'))).toBe(folded(word.normalize('NFC')));
      expect(folded(folded(word))).toBe(folded(word));
    }),
    { numRuns: 2000 },
  );
});

test('sentences follow one another and cover every token', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const tokens = tokenize(text, isAbbreviation);
      let at = 0;
      for (const { from, to } of sentencesOf(tokens)) {
        expect(from).toBe(at);
        expect(to).toBeGreaterThan(from);
        at = to;
      }
      expect(at).toBe(tokens.count);
    }),
    { numRuns: 2000 },
  );
});

test('quotations lie within their paragraph, sorted, and nest or part', () => {
  fc.assert(
    fc.property(prose, fc.boolean(), (text, openBefore) => {
      const tokens = tokenize(text, isAbbreviation);
      const { spans } = quotationsIn(tokens, openBefore);
      spans.forEach((span, i) => {
        expect(span.from).toBeGreaterThanOrEqual(0);
        expect(span.to).toBeGreaterThan(span.from);
        expect(span.to).toBeLessThanOrEqual(tokens.count);
        expect(span.close).toBeGreaterThan(span.open);
        for (const later of spans.slice(i + 1)) expect(later.from >= span.to || later.to <= span.to).toBe(true);
      });
    }),
    { numRuns: 2000 },
  );
});
