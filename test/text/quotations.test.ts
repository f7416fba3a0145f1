import { expect, test } from 'vitest';
import { isAbbreviation } from '../../server/src/core/languages/en/abbreviations.ts';
import { quotationsIn, quotationsOf } from '../../server/src/core/text/quotations.ts';
import { tokenize } from '../../server/src/core/text/tokens.ts';
import { marked } from './marked.ts';

/** Quoted stretches, marks and all, are ⟦marked⟧; then their kinds in order of start. */
const CASES: readonly (readonly [string, string])[] = [
  // Double marks.
  ['⟦“The vote failed,”⟧ Quill said.', 'speech'],
  ['⟦"The vote failed,"⟧ Quill said.', 'speech'],
  ['Quill said, ⟦“The vote failed.”⟧', 'speech'],
  ['Quill said that ⟦“the vote failed.”⟧', 'speech'],
  ['⟦«The vote failed»⟧, Quill said.', 'speech'],
  ['⟦“The vote failed,”⟧ Quill said, ⟦“and I am glad.”⟧', 'speech speech'],
  ['⟦"The vote failed,"⟧ Quill said. ⟦"I am glad of that."⟧', 'speech speech'],
  ['⟦“Did the vote fail?”⟧ she asked. ⟦“It did.”⟧', 'speech speech'],
  ['⟦“Yes,”⟧ he said.', 'speech'],
  ['⟦“No,”⟧ Mayor Ida Quill said.', 'speech'],
  ['Asked if she would run, she said: ⟦“No.”⟧', 'speech'],
  ['⟦“I will go,”⟧ he said, ⟦“if she does.”⟧', 'speech speech'],
  ['⟦"The vote failed,\'\'⟧ Quill said. ⟦"It was close."⟧', 'speech speech'],
  // Nested.
  ['⟦“He told me, ⟦‘Go home,’⟧ and I went,”⟧ she said.', 'speech speech'],
  ['⟦"He told me, ⟦\'Go home,\'⟧ and I went,"⟧ she said.', 'speech speech'],
  ['⟦“I sang ⟦‘Blue Hour’⟧ twice,”⟧ she said.', 'speech title'],
  ['⟦“He said ⟦‘Go home.’⟧”⟧', 'speech speech'],
  // Single marks.
  ['⟦‘The vote failed,’⟧ Quill said.', 'speech'],
  ["⟦'The vote failed,'⟧ Quill said.", 'speech'],
  ['⟦‘The voters’ anger won,’⟧ Quill said.', 'speech'],
  ['⟦‘We don’t know,’⟧ Quill said.', 'speech'],
  // Apostrophes are no quotations.
  ['The students’ books and the teachers’ desks are old.', ''],
  ["The students' books and the teachers' desks are old.", ''],
  ['Rock ’n’ roll was young in the ’60s.', ''],
  ["Rock 'n' roll was young in the '60s.", ''],
  ['’Tis the season, and ’twas the night.', ''],
  ['Give ’em a year, ’cause they need it.', ''],
  ['Quill’s, Reve’s and James’ votes count.', ''],
  ['The class of ’08 met the class of ’12.', ''],
  ["O'Brien didn't say 'til now.", ''],
  ['Give ‘em a year.', ''],
  // Feet and inches.
  ['She is 5\'11" tall and he is 6\'2" tall.', ''],
  ['The board is 12" wide.', ''],
  ['⟦"He is 6\'2" tall,"⟧ she said.', 'speech'],
  ["The wall is 30' long and 20' high.", ''],
  // Phrases.
  ['They call it a ⟦“soft”⟧ border.', 'phrase'],
  ['The so-called ⟦“quiet caucus”⟧ met.', 'phrase'],
  ["The ⟦'captured'⟧ agency shut.", 'phrase'],
  ['He was ⟦"smart and able"⟧ to some.', 'phrase'],
  // Titles of works, and nicknames.
  ['She wrote the song ⟦“I’m Only the Rain,”⟧ which sold well.', 'title'],
  ['She starred in ⟦“Harbors.”⟧', 'title'],
  ['His novel ⟦“The Long Way to Hale”⟧ won.', 'title'],
  ['The show ⟦"Late and Later"⟧ ended.', 'title'],
  ['Robert ⟦“Bobby”⟧ Reve won.', 'title'],
  ['The album, ⟦“Blue Hour,”⟧ is out.', 'title'],
  // Unclosed and stray.
  ['Quill said, ⟦“The vote failed.⟧', 'speech'],
  ['⟦“The vote failed. ⟧⟦“It was close.”⟧', 'speech speech'],
  ['The vote failed.” Quill left.', ''],
  ['Nothing is quoted here.', ''],
  ['(⟦“The vote failed,”⟧ Quill said.)', 'speech'],
  ['The vote—⟦“a disgrace,”⟧ Quill said—failed.', 'speech'],
];

test.each(CASES)('%s', (source, kinds) => {
  const { text, spans } = marked(source);
  const found = quotationsIn(tokenize(text, isAbbreviation), false).spans;
  expect(found.map(({ open, close }) => text.slice(open, close).trim())).toEqual(
    spans.map(({ start, end }) => text.slice(start, end).trim()),
  );
  expect(found.map(({ kind }) => kind).join(' ')).toBe(kinds);
});

const RUNS: readonly (readonly string[])[] = [
  ['Quill said: ⟦“The vote failed.⟧', '⟦“It was close.⟧', '⟦“I am glad.”⟧ Then she left.', 'Nobody spoke.'],
  ['Quill said: ⟦"The vote failed.⟧', '⟦"I am glad."⟧ Then she left.'],
  ['Quill said: ⟦“The vote failed.⟧', '⟦I am glad.”⟧ Then she left.'],
  ['Quill said: ⟦“The vote failed.⟧', 'Then she left.', 'Nobody spoke.” Nobody at all.'],
  ['⟦“The vote failed.”⟧', 'I am glad.” Then she left.'],
  ['⟦‘The vote failed.⟧', '⟦‘I am glad,’⟧ Quill said.'],
];

test.each(RUNS.map((run) => [run.join(' ¶ '), run] as const))('over paragraphs: %s', (_, run) => {
  const paragraphs = run.map(marked);
  const found = quotationsOf(paragraphs.map(({ text }) => tokenize(text, isAbbreviation)));
  expect(found.map((spans, i) => spans.map(({ open, close }) => paragraphs[i]!.text.slice(open, close)))).toEqual(
    paragraphs.map(({ text, spans }) => spans.map(({ start, end }) => text.slice(start, end))),
  );
});

test('a quotation leaves its marks outside its tokens', () => {
  const tokens = tokenize('She said “go home” twice.', isAbbreviation);
  const [span] = quotationsIn(tokens, false).spans;
  expect([tokens.folds[span!.from], tokens.folds[span!.to - 1], tokens.folds[span!.to]]).toEqual(['go', 'home', '”']);
});

test('marks by the thousand take no more than their share of time', () => {
  const text = '“a ‘b "c \'d '.repeat(20_000);
  const started = performance.now();
  quotationsIn(tokenize(text, isAbbreviation), false);
  expect(performance.now() - started).toBeLessThan(2000);
});
