import { expect, test } from 'vitest';
import { isAbbreviation } from '../../server/src/core/languages/en/abbreviations.ts';
import { sentencesOf } from '../../server/src/core/text/sentences.ts';
import { tokenize, tokenText } from '../../server/src/core/text/tokens.ts';

/** Sentences are parted by ¦. */
const CASES: readonly string[] = [
  // Plain ends.
  'The vote failed.¦ Nobody was surprised.',
  'Why did it fail?¦ Nobody knows.',
  'It failed!¦ Nobody cheered.',
  'It failed?!¦ Nobody cheered.',
  'The count ended in 1990.¦ The next began in 2000.',
  'The bill cost $4.5 million.¦ It passed.',
  'Turnout was 61.3 percent, up from 58.9.¦ Rain fell.',
  'It rose .5 percent.¦ That was all.',
  // Titles.
  'Sen. Ida Quill voted no.¦ Gov. Tom Reve signed.',
  'Lt. Gov. Ida Quill and Rep. Tom Reve met.',
  'She thanked Mr. Reve, Mrs. Quill and Dr. Oduya.',
  'Retired Gen. Ida Quill and Staff Sgt. Tom Reve spoke.',
  'The Rev. Ida Quill spoke.¦ Then Prof. Reve did.',
  'Former Sens. Quill and Reve and Reps. Oduya and Lund agreed.',
  'Army Lt. Col. Ida Quill said so.',
  'Tom Reve Jr. won.¦ His father lost.',
  'He beat Tom Reve Jr.¦ The recount took days.',
  'Tom Reve Sr. and Tom Reve Jr. both ran.',
  'Messrs. Reve and Lund left.',
  // Initials.
  'J. K. Quill wrote it.',
  'J.K. Quill wrote it.¦ She is Welsh.',
  'Ida B. Quill and Tom F. X. Reve married.',
  'It was Plan B.¦ The first plan had failed.',
  'He took vitamin C.¦ It did not help.',
  'A. J. Reve wrote it.',
  // Dotted letters.
  'He lives in the U.S.¦ The president does not.',
  'She moved to the U.S.¦ In 2012 she left.',
  'The U.S. Senate met.',
  'The U.S. and Canada met.',
  'The U.N. Security Council voted.',
  'He came from Washington, D.C.¦ His wife did not.',
  'He left the U.S., and she stayed.',
  'He left the U.S. for good.',
  'The U.S.’s debt grew.',
  'She holds a Ph.D. in law.¦ Her brother has an M.D.¦ They are rich.',
  'It opens at 9 a.m. Monday.',
  'It opens at 9 a.m.¦ Doors close at noon.',
  'It ended at 10:15 p.m. EDT on Friday.',
  'It ended at 10:15 p.m.¦ Voters went home.',
  'The case is Quill v. Reve.¦ It was heard in May.',
  'It was the Lions vs. the Bears.',
  'Bring food, e.g. Bread or fruit.',
  'They sold pens, paper, etc.¦ Business was good.',
  'Ruiz et al. found otherwise.',
  // Months, days, states, streets, companies.
  'It began on Jan. 6 and ended on Feb. 2.',
  'It began in Sept. 2019.¦ Few came.',
  'He was born Oct. 3, 1961, in Tulsa, Okla., and died there.',
  'JEFFERSON CITY, Mo. — A judge ruled on Friday.',
  'HARRISBURG, Pa. (AP) — A judge ruled on Friday.¦ An appeal is likely.',
  'WASHINGTON (AP) — The bill passed.¦ It was close.',
  'Rep. Ida Quill, D-Calif., voted no.',
  'Rep. Ida Quill (R-Miss.) voted no.¦ She did not say why.',
  'She grew up in Jackson, Miss.¦ Her parents still live there.',
  'He heard Mass.¦ Then he left.',
  'She works in St. Paul near Main St.¦ He works from home.',
  'They camped near Mt. Hale and Ft. Reve.',
  'Acme Inc. Chief Executive Ida Quill left.',
  'He sold Acme Inc.¦ The buyer was Reve Corp.¦ Both are private.',
  'Acme Inc.’s shares fell.',
  'Reve & Co. won.¦ Nobody else bid.',
  'It was the No. 2 song.¦ The No. 1 song was hers.',
  'He said no.¦ She said yes.',
  'See fig. 3 and vol. 2.¦ Then rest.',
  'He made art.¦ She made money.',
  'The sun.¦ The moon.',
  'He sat.¦ She stood.',
  // Quotations.
  '“It failed.”¦ She left.',
  '"It failed."¦ She left.',
  '“It failed,” she said.¦ “It was close.”',
  'He took “drugs,” he said.¦ She did not.',
  '“Did it fail?” she asked.¦ Nobody spoke.',
  '“Did it fail?” Mayor Ida Quill asked.¦ Nobody spoke.',
  '“Did it fail?”¦ She left.',
  '“We won!” Reve shouted.',
  'He wrote “Who Cares?” in 1990.',
  'She said: “He told me, ‘Go home.’”¦ Then she left.',
  '‘It failed.’¦ She left.',
  'He said, “I was in the U.S.”¦ He was not.',
  'The mayor said: “No.”¦ “Never,” she added.',
  'They live in the U.S.¦ “We like it,” he said.',
  // Brackets, ellipses, lists, dashes, emoji.
  'It failed (as before).¦ She left.',
  'It failed.¦ (It always does.)¦ She left.',
  'He waited … and waited.¦ Nobody came.',
  'He waited ... and waited.',
  '“I ... I don’t know,” he said.',
  'He waited. ...¦ Nobody came.',
  'He waited....¦ Then he left.',
  'It was [...] Reve who left.',
  '1. The plan failed.¦ The next did not.',
  'We won! 🎉¦ The crowd left.',
  'It failed.¦ — Ida Quill, mayor',
  'It failed; Reve left: Quill stayed.',
  'Yahoo! Inc. was sold.¦ It is gone.',
  'The end came soon.Then they left.'.replace('.T', '.¦T'),
  'It failed.¦ iPhone sales rose.',
  'He pays $5.¦ She pays 6.¦ 7 others pay nothing.',
  'It is 6 ft. 2 in. tall.',
  'He visited St. Ann’s.¦ It was shut.',
];

test.each(CASES)('%s', (source) => {
  const text = source.replaceAll('¦', '');
  const tokens = tokenize(text, isAbbreviation);
  const sentences = sentencesOf(tokens).map(({ from, to }) => tokenText(tokens, from, to));
  expect(sentences).toEqual(source.split('¦').map((sentence) => sentence.trim()));
});

test('there are no sentences in an empty paragraph', () => {
  expect(sentencesOf(tokenize('', isAbbreviation))).toEqual([]);
});
