import { describe, expect, it } from 'vitest';
import { problemsOf, storeOf } from './problems-of.ts';

/** Slips of people new to YAML: what they write, what they are told, and the names and sentences that survive. */
const SLIPS: readonly {
  readonly slip: string;
  readonly yaml: string;
  readonly told: readonly string[];
  readonly kept: readonly string[];
}[] = [
  {
    slip: 'a statement that begins with a bracket',
    yaml: 'statements:\n  - [64%] of the grant went to [roads].\n  - The levy is [5%].\n',
    told: ['2:3 error A text that begins with a bracket needs quotes. Write: - "[64%] of the grant went to [roads]."'],
    kept: ['The levy is 5%.'],
  },
  {
    slip: 'brackets at both ends',
    yaml: 'statements:\n  - says: [Ada Moss] met [Bo Lund]\n    note: x\n  - The levy is [5%].\n',
    told: ['2:3 error A text that begins with a bracket needs quotes. Write: - says: "[Ada Moss] met [Bo Lund]"'],
    kept: ['The levy is 5%.'],
  },
  {
    slip: 'a colon in a text',
    yaml: 'people:\n  - name: Ada Moss\n    note: see: the file\n    born: 1960\n  - name: Bo Lund\n',
    told: ['3:5 error A text with a colon in it needs quotes. Write: note: "see: the file"'],
    kept: ['Ada Moss', 'Bo Lund'],
  },
  {
    slip: 'a colon in a name',
    yaml: 'works:\n  - name: Tides: a life\n    date: 1960\n  - name: Rust\n',
    told: ['2:3 error A text with a colon in it needs quotes. Write: - name: "Tides: a life"'],
    kept: ['Rust'],
  },
  {
    slip: 'a colon in a statement',
    yaml: 'statements:\n  - The vote: [5] to 4\n  - The levy is [5%].\n',
    told: ['2:3 error A text with a colon in it needs quotes. Write: - "The vote: [5] to 4"'],
    kept: ['The levy is 5%.'],
  },
  {
    slip: 'a colon that makes a key of a statement',
    yaml: 'statements:\n  - Budget: it rose by [5%] in May\n  - The levy is [5%].\n',
    told: ['2:5 error A text with a colon in it needs quotes. Write: - "Budget: it rose by [5%] in May"'],
    kept: ['The levy is 5%.'],
  },
  {
    slip: 'a comma inside { }',
    yaml: 'people:\n  - name: Ada Moss\n    titles:\n      - { title: Minister of Roads, Rivers and Rails, of: Freedonia }\n      - { title: Mayor, of: Tern }\n',
    told: [
      '4:37 error A text with a comma in it needs quotes inside { }. Write: - { title: "Minister of Roads, Rivers and Rails", of: Freedonia }',
    ],
    kept: ['Ada Moss', 'Mayor'],
  },
  {
    slip: 'brackets inside { }',
    yaml: 'statements:\n  - { says: The levy is [5%] now, note: x }\n  - The toll is [6%].\n',
    told: ['2:3 error A text with brackets in it needs quotes inside { }. Write: - { says: "The levy is [5%] now", note: x }'],
    kept: ['The toll is 6%.'],
  },
  {
    slip: 'tabs',
    yaml: 'people:\n\t- name: Ada Moss\n\t\tborn: 1961\n\t- name: Bo Lund\n',
    told: ['2:1 error YAML takes spaces for indentation, no tabs. Write: - name: Ada Moss'],
    kept: ['Ada Moss', 'Bo Lund'],
  },
  {
    slip: 'curly quotes around a text',
    yaml: 'people:\n  - name: “Ada Moss”\n',
    told: [
      '2:11 warning Curly quotation marks do not count as quotes in YAML and are left out. Write: "Ada Moss", or "“Ada Moss”" if they belong to the text.',
    ],
    kept: ['Ada Moss'],
  },
  {
    slip: 'curly quotes that were to guard a colon',
    yaml: 'works:\n  - name: Rust\n    note: “see: the file”\n',
    told: ['3:5 error Curly quotation marks do not count as quotes in YAML. Write: note: "see: the file"'],
    kept: ['Rust'],
  },
  {
    slip: 'a quoted word that begins a text',
    yaml: 'statements:\n  - "Calm" is what [Ada Moss] asks for.\n  - The levy is [5%].\n',
    told: [
      `2:3 error A text that begins with a quotation mark needs quotes around all of it. Write: - '"Calm" is what [Ada Moss] asks for.'`,
    ],
    kept: ['The levy is 5%.'],
  },
  {
    slip: 'a quotation mark that is not closed',
    yaml: 'people:\n  - name: Ada Moss\n    note: "late\n    born: 1961\n  - name: Bo Lund\n',
    told: ['3:5 error The quotation mark that opens here is not closed. Write: note: "late"'],
    kept: ['Ada Moss', 'Bo Lund'],
  },
  {
    slip: 'no space after the colon',
    yaml: 'people:\n  - name: Ada Moss\n    born:1961\n    died: 1999\n  - name: Bo Lund\n',
    told: ['3:5 error A space goes after the colon. Write: born: 1961'],
    kept: ['Ada Moss', 'Bo Lund'],
  },
  {
    slip: 'a key in the wrong column',
    yaml: 'people:\n  - name: Ada Moss\n     born: 1961\n  - name: Bo Lund\n   born: 1962\n',
    told: [
      '3:6 error This line is not indented like the others of its entry. Keys of one entry begin in the same column.',
      '5:4 error This line is not indented like the others of its entry. Keys of one entry begin in the same column.',
    ],
    kept: ['Ada Moss', 'Bo Lund'],
  },
  {
    slip: 'a text that begins with a reserved character',
    yaml: 'people:\n  - name: Ada Moss\n    note: @ada on the wire\n',
    told: ['3:5 error A text that begins with @ needs quotes. Write: note: "@ada on the wire"'],
    kept: ['Ada Moss'],
  },
];

describe('slips of people new to YAML', () => {
  it.each(SLIPS)('$slip', ({ yaml, told, kept }) => {
    expect(problemsOf(yaml)).toEqual(told);
    const { entities, plain, statements } = storeOf(yaml).contents;
    const found = [...entities.map(({ name }) => name), ...plain.map(({ says }) => says)];
    const titles = statements.flatMap(({ predicate, value }) => (predicate === 'title' && value.type === 'text' ? [value.text] : []));
    expect([...found, ...titles]).toEqual(kept);
  });

  it('shows the line as it should be', () => {
    const [problem] = storeOf('statements:\n  - [64%] went to [roads].\n').problems;
    expect(problem?.suggestion).toBe('  - "[64%] went to [roads]."');
  });

  it('keeps offsets with CRLF, tabs and a byte order mark', () => {
    const text = '\uFEFFpeople:\r\n\t- name: Ada Moss\r\n\t\tborn: nonsense\r\n';
    const problem = storeOf(text).problems.find(({ code }) => code === 'unfit-value');
    expect(problem && text.slice(problem.start, problem.end)).toBe('nonsense');
    expect(problem?.line).toBe(2);
  });
});
