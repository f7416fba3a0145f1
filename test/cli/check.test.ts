import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltCli, builtCli, FACTS, folderWith } from './command-line.ts';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await builtCli('stand-in');
});
afterAll(() => cli.remove());

const json = (out: string) => JSON.parse(out);
const paths = (out: string): string[] => json(out).documents.map(({ path }: { path: string }) => path);

describe.concurrent('exit status', () => {
  const drafts = {
    'facts/people.yaml': FACTS,
    'bad.md': 'A blunder.\n',
    'shaky.md': 'A wobble, an aside, a quibble.\n',
    'clean.md': 'All is well.\n',
  };
  test.for<[args: string[], status: number]>([
    [['clean.md'], 0],
    [['bad.md'], 1],
    [['bad.md', '--fail-on', 'never'], 0],
    [['shaky.md'], 0],
    [['shaky.md', '--fail-on=warning'], 1],
    [['shaky.md', '--fail-on', 'hint'], 1],
    [['shaky.md', '--max-warnings', '0'], 1],
    [['shaky.md', '--max-warnings', '1'], 0],
    [['shaky.md', '--max-warnings', '0', '--fail-on', 'never'], 1],
    [['bad.md', 'clean.md', '--quiet', '--no-color', '--explain', '--jobs', '2'], 1],
  ])('check %j: %i', async ([args, status], { expect }) => {
    const outcome = await cli.run(['check', ...args], { cwd: folderWith(drafts) });
    expect(outcome).toMatchObject({ status, err: '' });
  });
});

describe.concurrent('a run that cannot be done as asked ends with 2 and one line', () => {
  const cwd = folderWith({
    'facts/people.yaml': FACTS,
    'draft.md': 'Text.\n',
    'empty/keep.png': '',
    'binary.md': new Uint8Array([104, 105, 0, 1]),
    'latin.md': new Uint8Array([99, 97, 102, 0xe9]),
    'wide.md': new Uint8Array([0xff, 0xfe, 104, 0]),
    'huge.md': 'x'.repeat(8 * 1024 * 1024 + 1),
  });
  symlinkSync('nowhere.md', join(cwd, 'broken.md'));
  test.for<[args: string[], says: string]>([
    [['chekc'], 'unknown command “chekc”; did you mean stet check?'],
    [['facts', 'lnit'], 'unknown command “facts lnit”; did you mean stet facts lint?'],
    [['serve'], 'unknown command “serve”; see stet --help'],
    [['check', '--formt', 'json'], 'unknown option --formt; did you mean --format?'],
    [['check', '--format', 'xml'], '--format cannot be “xml”: it is one of pretty, json, sarif, github'],
    [['check', '--format'], '--format needs a value: pretty, json, sarif, github'],
    [['check', '--as-of', '2025-02-30'], '--as-of needs a day such as 2025-09-16, not “2025-02-30”'],
    [['check', '--max-warnings', 'some'], '--max-warnings needs a whole number, not “some”'],
    [['check', '--quiet=yes'], '--quiet takes no value'],
    [['check', '--fix', '-'], '--fix cannot rewrite standard input; name a file'],
    [['check', '--facts', 'none/*.yaml', 'draft.md'], '--facts none/*.yaml: no such file'],
    [['check', ''], 'an empty file name was given'],
    [['check', 'nope.md'], 'nope.md: no such file or folder'],
    [['check', 'n*.md'], 'n*.md: no draft matches'],
    [['check', 'empty'], 'empty: holds no drafts'],
    [['check', 'facts/people.yaml'], 'facts/people.yaml: is no draft; to check facts, run stet facts lint'],
    [['check', 'binary.md'], 'binary.md: is not text (it looks like a binary file)'],
    [['check', 'latin.md'], 'latin.md: is not UTF-8 text; save it as UTF-8'],
    [['check', 'wide.md'], 'wide.md: is UTF-16 text; save it as UTF-8'],
    [['check', 'huge.md'], 'huge.md: is too large (8.0 MB; at most 8 MB are read)'],
    [['check', 'broken.md'], 'broken.md: no such file'],
  ])('%j', async ([args, says], { expect }) => {
    const { status, err } = await cli.run([...args, ...(args[0] === 'check' ? ['--quiet'] : [])], { cwd });
    expect({ status, err }).toEqual({ status: 2, err: `stet: ${says}\n` });
  });

  test('one unreadable draft does not hide what is found in the others', async ({ expect }) => {
    const folder = folderWith({ 'facts/people.yaml': FACTS, 'a.md': new Uint8Array([0]), 'b.md': 'A blunder.\n' });
    const { status, out, err } = await cli.run(['check', '--format', 'json'], { cwd: folder });
    expect(status).toBe(2);
    expect(err).toBe('stet: a.md: is not text (it looks like a binary file)\n');
    expect(json(out).documents).toMatchObject([{ path: 'b.md', findings: [{ text: 'blunder' }] }]);
  });
});

test('trouble inside the engine is one line too, and costs one draft', async () => {
  const cwd = folderWith({ 'facts/people.yaml': FACTS, 'a.md': 'A breakdown.\n', 'b.md': 'A blunder.\n' });
  const { status, out, err } = await cli.run(['check', '--format', 'json'], { cwd });
  expect({ status, err }).toEqual({ status: 2, err: 'stet: a.md: something went wrong inside stet itself: first line second line\n' });
  expect(paths(out)).toEqual(['b.md']);
});

describe.concurrent('which drafts', () => {
  const nest = {
    'stet.yaml': '',
    'b.md': 'b',
    'a.txt': 'a',
    'README.md': 'r',
    'LICENSE.txt': 'l',
    'sub/CHANGELOG.md': 'c',
    'sub/c.markdown': 'c',
    'sub/notes.rtf': 'n',
    '.hidden/d.md': 'd',
    'node_modules/e.md': 'e',
    '.gitignore': 'out/\n*.tmp.md\n',
    'out/f.md': 'f',
    'g.tmp.md': 'g',
    'other/facts/people.yaml': FACTS,
    'other/h.md': 'h',
    'other/deep/i.md': 'i',
  };
  test.for<[name: string, args: string[], within: string, drafts: string[]]>([
    ['no argument: the drafts of the root, but not of roots below it', [], '.', ['a.txt', 'b.md', 'sub/c.markdown']],
    ['no argument, in a folder of the root: all of its drafts', [], 'sub', ['../a.txt', '../b.md', 'c.markdown']],
    ['a folder: roots below it as well', ['.'], '.', ['a.txt', 'b.md', 'other/deep/i.md', 'other/h.md', 'sub/c.markdown']],
    ['a folder within a root', ['other/deep'], '.', ['other/deep/i.md']],
    [
      'a file named outright, whatever its name',
      ['README.md', 'g.tmp.md', 'sub/notes.rtf'],
      '.',
      ['README.md', 'g.tmp.md', 'sub/notes.rtf'],
    ],
    ['a glob', ['**/*.md'], '.', ['b.md', 'other/deep/i.md', 'other/h.md']],
    ['an ignored folder named outright', ['out'], '.', ['out/f.md']],
    ['the same draft twice', ['b.md', './sub/../b.md', '*.md'], '.', ['b.md']],
  ])('%s', async ([, args, within, drafts], { expect }) => {
    const { out, status } = await cli.run(['check', '--format', 'json', ...args], { cwd: join(folderWith(nest), within) });
    expect({ status, drafts: paths(out) }).toEqual({ status: 0, drafts });
  });

  test('each draft is held against the facts of its own root', async ({ expect }) => {
    const two = `${FACTS}  - { name: Bo Reed, source: { title: Register } }\n`;
    const cwd = folderWith({ 'cases/x/facts/f.yaml': FACTS, 'cases/x/d.md': 'd', 'cases/y/facts/f.yaml': two, 'cases/y/d.md': 'd' });
    const { out } = await cli.run(['check', '--format', 'json', 'cases'], { cwd });
    expect(json(out).stores.map(({ root, entities }: { root: string; entities: number }) => [root, entities])).toEqual([
      ['cases/x', 1],
      ['cases/y', 2],
    ]);
  });

  test('--facts stands in for the facts of every root', async ({ expect }) => {
    const cwd = folderWith({
      'x/facts/f.yaml': FACTS,
      'x/d.md': 'd',
      'mine/one.yaml': `${FACTS}  - { name: Bo Reed, source: { title: Register } }\n`,
    });
    const { out } = await cli.run(['check', '--format', 'json', 'x', '--facts', 'mine/*.yaml'], { cwd });
    expect(json(out).stores).toMatchObject([{ root: '.', entities: 2 }]);
  });

  test('links are not followed, in circles or out of the folder', async ({ expect }) => {
    const cwd = folderWith({ 'in/a.md': 'a', 'out/b.md': 'b' });
    symlinkSync('.', join(cwd, 'in/self'));
    symlinkSync('../out', join(cwd, 'in/elsewhere'));
    expect(paths((await cli.run(['check', '--format', 'json', 'in'], { cwd })).out)).toEqual(['in/a.md']);
  });

  test('stet.yaml says which files are drafts', async ({ expect }) => {
    const settings = 'drafts: ["copy/**/*.md"]\nexclude: ["copy/old/**"]\n';
    const cwd = folderWith({ 'stet.yaml': settings, 'a.md': 'a', 'copy/b.md': 'b', 'copy/old/c.md': 'c' });
    expect(paths((await cli.run(['check', '--format', 'json'], { cwd })).out)).toEqual(['copy/b.md']);
  });
});

describe.concurrent('standard input', () => {
  const cwd = folderWith({ 'facts/people.yaml': FACTS, 'desk/facts/more.yaml': FACTS });
  test('is one draft, named - or as asked, under the root of its name', async ({ expect }) => {
    const plain = await cli.run(['check', '-', '--format', 'json'], { cwd, stdin: 'A blunder.\n' });
    expect(plain).toMatchObject({ status: 1, err: '' });
    expect(json(plain.out)).toMatchObject({ documents: [{ path: '-', findings: [{ start: 2 }] }], stores: [{ root: '.' }] });
    const named = await cli.run(['check', '-', '--format', 'json', '--stdin-filename', 'desk/2025-03-04-story.md'], {
      cwd,
      stdin: 'Well.\n',
    });
    expect(json(named.out)).toMatchObject({
      documents: [{ path: 'desk/2025-03-04-story.md', asOf: '2025-03-04', asOfFrom: 'file name' }],
      stores: [{ root: 'desk' }],
    });
  });

  test('that is no text is a failure', async ({ expect }) => {
    const { status, err } = await cli.run(['check', '-'], { cwd, stdin: new Uint8Array([0, 1]) });
    expect({ status, err }).toEqual({ status: 2, err: 'stet: -: is not text (it looks like a binary file)\n' });
  });
});

describe.concurrent('the store', () => {
  const cwd = folderWith({ 'facts/people.yaml': 'people:\n  - nmae: Ada Quill\n', 'd.md': 'Well.\n' });
  test('with errors is told of on standard error', async ({ expect }) => {
    const { status, err } = await cli.run(['check'], { cwd });
    expect({ status, err: err.replace(/\d+ errors?/, 'N') }).toEqual({
      status: 0,
      err: 'note: the facts in . have N; run stet facts lint\n',
    });
  });

  test('with errors fails a strict run', async ({ expect }) => {
    const { status, err } = await cli.run(['check', '--strict', '--quiet'], { cwd });
    expect(status).toBe(2);
    expect(err).toMatch(/^stet: facts\/people\.yaml:\d+: .+\n$/);
  });
});

test('the date can be given, and the machine’s own is used last', async () => {
  const cwd = folderWith({ 'facts/people.yaml': FACTS, 'd.md': 'Well.\n', 'dated.md': '---\ndate: 2024-05-06\n---\n\nWell.\n' });
  const env = { SOURCE_DATE_EPOCH: '1735732800' };
  const dates = async (...args: string[]) =>
    json((await cli.run(['check', '--format', 'json', ...args], { cwd, env })).out).documents.map((each: Record<string, string>) => [
      each.asOf,
      each.asOfFrom,
    ]);
  expect(await dates()).toEqual([
    ['2025-01-01', 'today'],
    ['2024-05-06', 'front matter'],
  ]);
  expect(await dates('--as-of', '2023-02-03', 'dated.md')).toEqual([['2023-02-03', 'option']]);
});

test('help is offered for the whole and for each command', async () => {
  const cwd = folderWith({});
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(await cli.run(['--version'], { cwd })).toEqual({ status: 0, out: `${version}\n`, err: '' });
  const overview = await cli.run(['--help'], { cwd });
  expect(overview).toMatchObject({ status: 0, err: '' });
  const commands = [
    'check',
    'proof',
    'facts lint',
    'facts show',
    'facts import',
    'facts build',
    'facts export',
    'facts stale',
    'rulings list',
    'rulings revoke',
    'lsp',
  ];
  for (const command of commands) expect(overview.out).toContain(`  stet ${command} `);
  for (const command of commands.map((words) => words.split(' '))) {
    const help = await cli.run([...command, '--help'], { cwd });
    expect(help).toMatchObject({ status: 0, err: '' });
    expect(help.out).toMatch(/Options\n[\s\S]+Examples\n/);
    expect(Math.max(...help.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  }
});
