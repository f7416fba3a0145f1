import { afterAll, beforeAll, describe, test } from 'vitest';
import { type BuiltCli, builtCli, folderWith } from './command-line.ts';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await builtCli('stand-in');
});
afterAll(() => cli.remove());

const PEOPLE = `sources:
  register: { title: Town Register, publisher: Inkwell Council, date: 2024 }

people:
  - name: Ada Quill
    aliases: [Adelaide Quill]
    never: [Ada Quil]
    born: 1971-02-03
    source: register
    titles:
      - { title: Mayor, of: Inkwell, from: 2021-05-01, verified: 2025-01-02 }
      - { title: Councillor, of: Inkwell, from: 2012-05-01, to: 2021-04-30 }
  - { name: Bo Reed, id: bo-elder, source: register, description: the baker }
  - { name: Bo Reed, id: bo-younger, source: register }

places:
  - { name: Inkwell, kind: town, source: register }

statements:
  - { says: "Ada Quill opened the library in [2019].", source: register }
`;
const STORE = { 'facts/people.yaml': PEOPLE, 'draft.md': 'Ada Quill spoke.\n' };

describe.concurrent('facts lint', () => {
  test('finds nothing in a store that is in order', async ({ expect }) => {
    const { status, out, err } = await cli.run(['facts', 'lint'], { cwd: folderWith(STORE) });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^No problems: \d+ facts in 1 file\n$/);
  });

  const faulty = {
    'facts/a.yaml': 'people:\n  - nmae: Ada Quill\n',
    'facts/b.yaml': 'places:\n  - name: Inkwell\n    capitol: Nib\n',
    'sub/facts/c.yaml': 'poeple: []\n',
  };
  test('shows each problem with its line', async ({ expect }) => {
    const { status, out, err } = await cli.run(['facts', 'lint', 'facts/b.yaml'], { cwd: folderWith(faulty) });
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toContain('facts/b.yaml:3:5 error\n');
    expect(out).toContain('  3 │     capitol: Nib\n'.replace('    capitol', 'capitol'));
    expect(out).not.toContain('facts/a.yaml');
  });

  test('as json, for a folder of many roots', async ({ expect }) => {
    const { status, out } = await cli.run(['facts', 'lint', '--format', 'json', '.'], { cwd: folderWith(faulty) });
    expect(status).toBe(1);
    const { version, stores } = JSON.parse(out);
    expect(version).toBe(1);
    expect(stores.map(({ root }: { root: string }) => root)).toEqual(['.', 'sub']);
    expect(stores[1].problems[0]).toMatchObject({
      severity: 'error',
      file: 'sub/facts/c.yaml',
      line: 0,
      range: { start: { line: 0, character: 0 } },
    });
  });

  test('can be told not to fail', async ({ expect }) => {
    const { status } = await cli.run(['facts', 'lint', '--fail-on', 'never', '--quiet'], { cwd: folderWith(faulty) });
    expect(status).toBe(0);
  });

  test.for<[args: string[], says: string]>([
    [['nope.yaml'], 'nope.yaml: no such file or folder'],
    [[], 'no facts files in .'],
  ])('%j without facts is a failure', async ([args, says], { expect }) => {
    const { status, err } = await cli.run(['facts', 'lint', ...args], { cwd: folderWith({}) });
    expect({ status, err }).toEqual({ status: 2, err: `stet: ${says}\n` });
  });
});

describe.concurrent('facts show', () => {
  test('prints what is held of somebody, titles in the order of time', async ({ expect }) => {
    const { status, out, err } = await cli.run(['facts', 'show', 'adelaide', 'QUILL'], { cwd: folderWith(STORE) });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^Ada Quill person, id ada-quill\n/);
    expect(out).toContain('  also      Adelaide Quill\n  never     Ada Quil\n');
    expect(out).toContain('Ada Quill opened the library in 2019.');
    expect(out).toContain('    2012-05-01 – 2021-04-30  Councillor, of Inkwell\n');
    expect(out).toContain('    2021-05-01 – still       Mayor, of Inkwell\n');
    expect(out.indexOf('Councillor')).toBeLessThan(out.indexOf('Mayor'));
    expect(out.replace(/\s+/g, ' ')).toContain('facts/people.yaml:11; Town Register, Inkwell Council, 2024; verified 2025-01-02');
  });

  test('says who names it', async ({ expect }) => {
    const { out } = await cli.run(['facts', 'show', 'inkwell'], { cwd: folderWith(STORE) });
    expect(out).toMatch(/named in\n[\s\S]*2021-05-01 – still +Ada Quill, title or office: Mayor/);
  });

  test('a part of a name will do where only one bears it', async ({ expect }) => {
    const { out } = await cli.run(['facts', 'show', 'quill'], { cwd: folderWith(STORE) });
    expect(out).toMatch(/^Ada Quill person/);
  });

  test.for<[name: string, says: RegExp]>([
    ['reed', /^stet: “reed” may be bo-elder .*; bo-younger /],
    ['Bo Reed', /^stet: “Bo Reed” may be bo-elder \(Bo Reed, the baker\); bo-younger \(Bo Reed, person\): name one by its id\n$/],
    ['Ada Quilll', /^stet: the facts hold nothing of “Ada Quilll”; did you mean Ada Quill\?\n$/],
    ['Zebedee', /^stet: the facts hold nothing of “Zebedee”\n$/],
    ['', /^stet: facts show needs a name/],
  ])('%s: fails in one line', async ([name, says], { expect }) => {
    const { status, out, err } = await cli.run(['facts', 'show', name], { cwd: folderWith(STORE) });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(says);
  });

  test('keeps what is under embargo to itself', async ({ expect }) => {
    const secret =
      'people:\n  - name: Cy Inker\n    source: { title: Desk }\n    born: { value: 1980-01-02, embargo: 2999-01-01T00:00:00Z }\n    died: 2020-03-04\n';
    const { out } = await cli.run(['facts', 'show', 'Cy Inker'], { cwd: folderWith({ 'facts/a.yaml': secret }) });
    expect(out).toContain('2020-03-04');
    expect(out).not.toContain('1980-01-02');
  });
});
