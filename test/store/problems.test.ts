import { describe, expect, it } from 'vitest';
import { loadStore } from '../../server/src/store/load.ts';
import { configProblemsOf, problemsOf, shown, storeOf, TODAY } from './problems-of.ts';

const DATE_FORMS = '1997, 2022-08, 2022-08-07, 1961~ (about 1961), 199X (the 1990s) or 2022-08-07/2026-08-06';

const PROBLEMS: readonly (readonly [what: string, yaml: string, told: readonly string[]])[] = [
  ['an empty file', '', []],
  ['comments only', '# nothing yet\n', []],
  ['an empty section', 'people:\n', []],
  ['an unknown section', 'peple:\n  - name: Ada Moss\n', ['1:1 error A facts file has no section `peple`; did you mean `people`?']],
  [
    'a bare list',
    '- name: Ada Moss\n',
    ['1:3 error A facts file holds sections such as `people:`, `statements:` or `quotes:`; this is a bare list.'],
  ],
  ['a newer version', 'stet: 2\n', ['1:7 error `stet` takes 1, the only version of this format.']],
  [
    'a section without hyphens',
    'people:\n  name: Ada Moss\n',
    ['2:3 error `people` takes a list: begin each entry on a line of its own with a hyphen and a space.'],
  ],
  [
    'an unknown key',
    'people:\n  - name: Ada Moss\n    titels: Mayor\n',
    ['3:5 error A person has no key `titels`; did you mean `titles`?'],
  ],
  ['a key of another kind', 'works:\n  - name: Rust\n    born: 1960\n', ['3:5 error A work has no key `born`.']],
  [
    'another word for a key',
    'people:\n  - name: Ada Moss\n    misspellings: [Adda Moss]\n',
    ['3:5 error A person has no key `misspellings`; did you mean `never`?'],
  ],
  [
    'another word for a section',
    'companies:\n  - { name: Moss Mills }\n',
    ['1:1 error A facts file has no section `companies`; did you mean `organizations`?'],
  ],
  ['letters swapped', 'people:\n  - name: Ada Moss\n    bron: 1960\n', ['3:5 error A person has no key `bron`; did you mean `born`?']],
  ['no name', 'people:\n  - born: 1960\n  - name: Bo Lund\n', ['2:5 error A person needs `name` here.']],
  ['a mistyped name key', 'people:\n  - nmae: Ada Moss\n', ['2:5 error A person has no key `nmae`; did you mean `name`?']],
  ['a list for a name', 'people:\n  - name: [Ada]\n', ['2:11 error `name` takes text.']],
  ['an empty key', 'people:\n  - name: Ada Moss\n    died:\n', ['3:5 warning `died` has nothing after it.']],
  [
    'a key twice',
    'people:\n  - name: Ada Moss\n    born: 1960\n    born: 1961\n',
    ['4:5 error `born` stands here twice; only the first is read.'],
  ],
  [
    'a section twice',
    'people:\n  - name: Ada Moss\npeople:\n  - name: Bo Lund\n',
    ['3:1 warning `people` stands here twice; put the two together.'],
  ],
  [
    'a date in words',
    'people:\n  - name: Ada Moss\n    born: May 3, 1960\n',
    [`3:11 error \`born\` cannot be read as a date: “May 3, 1960” should be written as one of ${DATE_FORMS}.`],
  ],
  [
    'a date with slashes',
    'people:\n  - name: Ada Moss\n    born: 1960/5/3\n',
    ['3:11 error `born` cannot be read as a date: write 1960-05-03, not 1960/5/3.'],
  ],
  ['no such day', 'people:\n  - name: Ada Moss\n    born: 1961-02-30\n', ['3:11 error `born` cannot be 1961-02-30: there is no such day.']],
  [
    'a bad date inside a title',
    'people:\n  - name: Ada Moss\n    titles:\n      - { title: Mayor, of: Tern, to: soon }\n',
    [`4:39 error \`to\` cannot be read as a date: “soon” should be written as one of ${DATE_FORMS}.`],
  ],
  [
    'an end before the start',
    'people:\n  - name: Ada Moss\n    titles:\n      - { title: Mayor, from: 2001, to: 1999 }\n',
    ['4:9 error `titles` cannot end (1999) before it starts (2001).'],
  ],
  [
    'a death before the birth',
    'people:\n  - name: Ada Moss\n    born: 1960\n    died: 1950-01-02\n',
    ['4:5 error `died` (1950-01-02) comes before `born` (1960).'],
  ],
  [
    'a mapping where text belongs',
    'people:\n  - name: Ada Moss\n    aliases: { a: b }\n',
    ['3:14 error `aliases` takes text, or a list of it.'],
  ],
  [
    'a status that is none',
    'people:\n  - name: Ada Moss\n    status: sure\n',
    ['3:13 error `status` takes verified, unverified, disputed or withdrawn.'],
  ],
  [
    'an unknown source',
    'people:\n  - name: Ada Moss\n    source: registry\n',
    ['3:13 error There is no source `registry` under `sources`.'],
  ],
  ['a source without anything', 'sources:\n  reg:\n    note: x\n', ['3:5 error A source needs a title, a publisher or a url.']],
  [
    'a statement without a slot',
    'statements:\n  - The levy is five percent.\n',
    ['2:5 error A statement needs square brackets around the parts that a draft may get wrong; this one has none.'],
  ],
  [
    'a bracket not closed',
    'statements:\n  - The levy is [5%.\n',
    ['2:5 error A statement opens a bracket and does not close it. Write \\[ for a bracket of the text.'],
  ],
  [
    'a mistyped says',
    'statements:\n  - syas: The levy is [5%].\n    note: x\n',
    ['2:5 error A statement has no key `syas`; did you mean `says`?'],
  ],
  ['a quote without words', 'quotes:\n  - speaker: Ada Moss\n', ['2:5 error A quote needs `text` here.']],
  [
    'a slip in a reference',
    'people:\n  - name: Ada Moss\n    birthplace: Ternvile\nplaces:\n  - name: Ternville\n',
    ['3:17 information “Ternvile” is one slip away from Ternville, which the store knows.'],
  ],
  [
    'a reference to two',
    'people:\n  - name: Ada Moss\n    birthplace: Tern\nplaces:\n  - { name: Tern, id: tern-a }\n  - { name: Tern, id: tern-b }\n',
    ['3:17 information “Tern” may be tern-a or tern-b: write the id to say which.'],
  ],
  [
    'an alias of two',
    'people:\n  - { name: Ada Moss, aliases: [Red Ada] }\n  - { name: Ada Lund, aliases: [Red Ada] }\n',
    ['3:33 warning “Red Ada” also stands for Ada Moss (f.yaml:2); a draft that uses it names neither for certain.'],
  ],
  [
    'an unknown anchor',
    'people: *everyone\n',
    ['1:9 error *everyone repeats something marked &everyone, which does not come before it. A text that begins with * needs quotes.'],
  ],
  [
    'letters lost',
    'people:\n  - name: Jos\uFFFD Moss\n',
    ['2:14 error This file is not UTF-8: some letters could not be read. Save it as UTF-8.'],
  ],
  [
    'two birth dates',
    'people:\n  - { name: Ada Moss, born: 1960 }\n  - { name: Ada Moss, born: 1961-02-03 }\n',
    ['3:23 error `born` of Ada Moss is 1961-02-03 here, but 1960 in f.yaml:2. If these are two, give each an `id`.'],
  ],
  ['a coarser birth date', 'people:\n  - { name: Ada Moss, born: 1960 }\n  - { name: Ada Moss, born: 1960-02-03 }\n', []],
  [
    'a disputed birth date',
    'people:\n  - { name: Ada Moss, born: 1960 }\n  - { name: Ada Moss, born: { value: 1961, status: disputed } }\n',
    [],
  ],
  [
    'two figures for one sentence',
    'statements:\n  - The levy is [5%].\n  - The levy is [6%].\n',
    ['3:5 error This says 6% where the same sentence in f.yaml:2 says 5%. If both are true, add `many: true`.'],
  ],
  ['a figure of each year', 'statements:\n  - The levy was [5%] in [2019].\n  - The levy was [6%] in [2020].\n', []],
  ['two years of one sentence', 'statements:\n  - Ada Moss toured in [2001].\n  - Ada Moss toured in [2003].\n', []],
  [
    'two mayors',
    'people:\n  - name: Ada Moss\n    titles: [{ title: Mayor, of: Tern, from: 2001-01-01, to: 2005-05-05 }]\n  - name: Bo Lund\n    titles: [{ title: mayor, of: Tern, from: 2004-01-01 }]\n',
    ['5:14 warning Bo Lund and Ada Moss (f.yaml:3) are both mayor of Tern at the same time. If that is right, add `holders: many`.'],
  ],
  [
    'a handover',
    'people:\n  - name: Ada Moss\n    titles: [{ title: Mayor, of: Tern, from: 2001-01-01, to: 2005-05-05 }]\n  - name: Bo Lund\n    titles: [{ title: Mayor, of: Tern, from: 2005-05-05 }]\n',
    [],
  ],
  [
    'two senators',
    'people:\n  - name: Ada Moss\n    titles: [{ title: Senator, of: Tern, from: 2001 }]\n  - name: Bo Lund\n    titles: [{ title: Senator, of: Tern, from: 2001 }]\n',
    [],
  ],
  [
    'an acting mayor',
    'people:\n  - name: Ada Moss\n    titles: [{ title: Mayor, of: Tern, from: 2001 }]\n  - name: Bo Lund\n    titles: [{ title: Mayor, of: Tern, from: 2003, to: 2004, acting: true }]\n',
    [],
  ],
  [
    'a stale fact',
    'people:\n  - name: Ada Moss\n    born: { value: 1960, verified: 2026-01-01, recheck: 30 days }\n    party: { value: Green, verified: 2026-01-01, recheck: 90 days }\n',
    ['3:5 warning One fact about Ada Moss should have been checked again by 2026-01-31.'],
  ],
];

describe('problems of facts files', () => {
  it.each(PROBLEMS)('%s', (_, yaml, told) => {
    expect(problemsOf(yaml)).toEqual(told);
  });

  it('says once for an entity that its facts have no source', () => {
    const yaml =
      'sources: { reg: Registry }\npeople:\n  - name: Ada Moss\n    born: { value: 1960, source: reg }\n    died: 1999\n    party: Green\nstatements:\n  - The levy is [5%].\n  - The toll is [6%].\n';
    expect(shown(storeOf(yaml).problems)).toEqual([
      '5:5 warning 2 of 3 facts about Ada Moss have no source.',
      '8:5 warning All 2 facts in words in this file have no source.',
    ]);
  });

  it('finds a contradiction across files and says where the other one stands', () => {
    const files = [
      { path: 'b.yaml', text: 'people:\n  - name: Ada Moss\n    born: 1961\n' },
      { path: 'a.yaml', text: 'people:\n  - name: Ada Moss\n    born: 1960\n' },
    ];
    const told = loadStore(files, { today: TODAY }).problems.filter(({ code }) => code === 'contradiction');
    expect(told.map(({ file, line, message }) => [file, line, message])).toEqual([
      ['b.yaml', 2, '`born` of Ada Moss is 1961 here, but 1960 in a.yaml:3. If these are two, give each an `id`.'],
    ]);
  });
});

describe('problems of stet.yaml', () => {
  it.each([
    ['an unknown setting', 'draft: "*.md"\n', ['1:1 error stet.yaml has no key `draft`; did you mean `drafts`?']],
    [
      'a severity that is none',
      'checks:\n  stale-fact: loud\n  wrong-value: off\n',
      ['2:15 error `stale-fact` takes error, warning, information, hint or off.'],
    ],
    ['a day that is none', 'asOf: yesterday\n', ['1:7 error `asOf` takes today, tomorrow or a day such as 2025-09-17.']],
    [
      'a time zone that is none',
      'timeZone: Freedonia/Tern\n',
      ['1:11 error `timeZone` takes the name of a time zone, such as America/Bogota.'],
    ],
    ['all in order', 'facts: facts/*.yaml\nasOf: tomorrow\ntimeZone: Europe/Paris\nlanguage: en\n', []],
  ])('%s', (_, yaml, told) => {
    expect(configProblemsOf(yaml)).toEqual(told);
  });
});
