import { describe, expect, test } from 'vitest';
import { covers, type Governance, governanceIn, isAsserted } from '../../server/src/core/claims/governance.ts';
import { isAbbreviation } from '../../server/src/core/languages/en/abbreviations.ts';
import { sentencesOf } from '../../server/src/core/text/sentences.ts';
import { type Tokens, tokenize } from '../../server/src/core/text/tokens.ts';
import { marked } from './marked.ts';

/** The ⟦marked⟧ words must be governed so; in the second list, must not. */
const GOVERNED: Readonly<Record<'negated' | 'hypothetical' | 'attributed' | 'denied' | 'belief', readonly string[]>> = {
  negated: [
    'Quill is not the ⟦governor⟧.',
    'Quill isn’t the ⟦governor⟧ of Hale.',
    'Quill has never been ⟦governor⟧.',
    'Quill is no longer the ⟦governor⟧.',
    'Neither ⟦Quill⟧ nor Reve is the ⟦governor⟧.',
    'No ⟦mayor⟧ of Hale has ⟦resigned⟧.',
    'Quill left without ⟦signing⟧ the bill.',
    'Quill failed to ⟦win⟧ in 2012.',
    'Quill is the clerk rather than the ⟦mayor⟧, they said.',
    'Quill, who won in 2012, did not ⟦resign⟧.',
    'Quill cannot be the ⟦mayor⟧.',
  ],
  hypothetical: [
    'If Quill ⟦wins⟧, she will be the ⟦mayor⟧.',
    'Quill would be the ⟦mayor⟧ of Hale.',
    'A President ⟦Quill⟧ would ⟦sign⟧ it.',
    'Quill might be ⟦mayor⟧ by then.',
    'Quill may ⟦resign⟧ in May.',
    'Unless Quill ⟦wins⟧, Reve stays.',
    'Had Quill ⟦won⟧, she would have been ⟦mayor⟧.',
    'Should Quill ⟦win⟧, Reve leaves.',
    'Quill hopes to become ⟦mayor⟧.',
    'It is unclear whether Quill is the ⟦mayor⟧.',
    'She’d be the first ⟦mayor⟧ of Hale.',
    'The would-be ⟦governor⟧ left.',
    'Quill, if ⟦elected⟧, will be ⟦mayor⟧.',
    'Quill is expected to be ⟦mayor⟧.',
    'Ida Quill, who won 328 votes, would be the ⟦first⟧.',
  ],
  attributed: [
    'Quill said that Reve is the ⟦mayor⟧.',
    'Quill said Reve is the ⟦mayor⟧.',
    'Reve is the ⟦mayor⟧, Quill said.',
    'Reve is the ⟦mayor⟧, Quill said on Tuesday.',
    'Reve is the ⟦mayor⟧, said Quill, a clerk.',
    'Reve is the ⟦mayor⟧, Quill, a clerk, said.',
    'According to Quill, Reve is the ⟦mayor⟧.',
    'Reve is the ⟦mayor⟧, according to Quill.',
    'Quill, a clerk, said Reve is the ⟦mayor⟧.',
    'Quill, who works in the archive of the city and the county, said she is the ⟦mayor⟧.',
    'Reve is reportedly the ⟦mayor⟧.',
  ],
  denied: [
    'Quill falsely said that Reve is the ⟦mayor⟧.',
    'Quill wrongly called Reve the ⟦mayor⟧.',
    'Reve is the ⟦mayor⟧, Quill falsely claimed.',
    'Quill denied that Reve is the ⟦mayor⟧.',
    'The claim that Reve is the ⟦mayor⟧ is false.',
    'There is no evidence that Reve is the ⟦mayor⟧.',
    'Quill rejected claims that Reve is the ⟦mayor⟧.',
    'A debunked theory holds that Reve is the ⟦mayor⟧.',
    'Reve was misidentified as the ⟦mayor⟧.'.replace('was', 'they'),
  ],
  belief: [
    'Quill believed Reve was the ⟦mayor⟧.',
    'Quill thought that Reve was the ⟦mayor⟧.',
    'Many assume that Reve is the ⟦mayor⟧.',
    'Reve is the ⟦mayor⟧, Quill thinks.',
  ],
};

const FREE: Readonly<Record<keyof typeof GOVERNED, readonly string[]>> = {
  negated: [
    'Quill is not the clerk but the ⟦mayor⟧.',
    'Quill is not the clerk, but she is the ⟦mayor⟧.',
    'Quill is not only the ⟦mayor⟧ but rich.',
    'The ⟦mayor⟧, Ida Quill, did not resign.',
    'It was the No. 2 ⟦song⟧.',
    'No doubt Quill is the ⟦mayor⟧.',
    'Quill, who did not vote, is the ⟦mayor⟧.',
    'Quill did not vote; she is the ⟦mayor⟧.',
    '“I am not well,” said the ⟦mayor⟧.',
  ],
  hypothetical: [
    'Ida Quill, who ⟦won⟧ 328 votes, would be the first.',
    'In May, Quill was the ⟦mayor⟧.',
    '⟦Mayor⟧ Quill would sign it.',
    'Quill, who would win, is the ⟦mayor⟧.',
    'Quill will be the ⟦mayor⟧.',
    'The might of ⟦Hale⟧ grew.'.replace('might', 'power'),
    'Quill had won, and she was the ⟦mayor⟧.',
  ],
  attributed: [
    '⟦Mayor⟧ Quill said that Reve left.',
    'Reve left, said Quill, the ⟦mayor⟧.',
    'Reve left, ⟦Mayor⟧ Quill said.',
    'Reve left, according to Quill, the ⟦mayor⟧.',
    'The claims cost the ⟦mayor⟧ dear.',
  ],
  denied: [
    'Quill was wrongly convicted in ⟦1985⟧.',
    '⟦Mayor⟧ Quill falsely said that Reve left.',
    'Quill was denied parole in ⟦1985⟧.',
    'Quill rejected the bill of ⟦1962⟧.',
  ],
  belief: ['⟦Mayor⟧ Quill believed Reve.', 'The outcome was never in doubt, and Quill is the ⟦mayor⟧.', '“I feel it,” said the ⟦mayor⟧.'],
};

function read(source: string): { tokens: Tokens; governance: Governance; marks: number[] } {
  const { text, spans } = marked(source);
  const tokens = tokenize(text, isAbbreviation);
  const [sentence] = sentencesOf(tokens);
  const marks = spans.map(({ start }) => tokens.start.indexOf(start));
  return { tokens, governance: governanceIn(tokens)(sentence!), marks };
}

for (const kind of ['negated', 'hypothetical', 'attributed', 'denied', 'belief'] as const) {
  describe(kind, () => {
    test.each(GOVERNED[kind])('%s', (source) => {
      const { governance, marks } = read(source);
      expect(marks.map((mark) => covers(governance[kind], mark))).toEqual(marks.map(() => true));
      if (kind !== 'attributed') expect(isAsserted(governance, marks[0]!)).toBe(false);
    });
    test.each(FREE[kind])('not: %s', (source) => {
      const { governance, marks } = read(source);
      expect(marks.map((mark) => covers(governance[kind], mark))).toEqual(marks.map(() => false));
    });
  });
}

test.each([
  ['Is Quill the mayor?', true],
  ['“Is Quill the mayor?”', true],
  ['“Is Quill the mayor?” she asked.', false],
  ['Quill is the mayor.', false],
])('question: %s', (source, question) => {
  expect(read(source).governance.question).toBe(question);
});

test.each([
  ['Correction: Quill is the mayor, not the clerk.', true],
  ['CORRECTION (Sept. 16): Quill is the mayor.', true],
  ['Editor’s note: Quill is the mayor.', true],
  ['An earlier version of this story called Quill the clerk.', true],
  ['An article on Tuesday misstated the age of Ida Quill.', true],
  ['The correction took Quill a year.', false],
  ['Corrections officers met Quill on Monday at the jail in Hale.', false],
  ['Quill corrected the minutes.', false],
])('correction: %s', (source, correction) => {
  expect(read(source).governance.correction).toBe(correction);
});

test('what is plainly stated is asserted', () => {
  const { tokens, governance } = read('Mayor Ida Quill left Hale in 2012.');
  for (let i = 0; i < tokens.count; i++) expect(isAsserted(governance, i)).toBe(true);
});
