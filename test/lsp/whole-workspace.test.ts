import { afterEach, describe, expect, test } from 'vitest';
import type { CheckWorkspaceResult, FindingsResult } from '../../server/src/lsp/protocol.ts';
import { type Desk, deskOf } from './support/desk.ts';
import { ABLE, type Editor, type EditorOptions, editorOn, TOLD } from './support/editor.ts';
import { DESK, FACTS, NORRVIK, PEOPLE } from './support/norrvik.ts';

interface Report {
  readonly uri: string;
  readonly kind: string;
  readonly resultId: string;
  readonly items?: readonly {
    readonly code: string;
    readonly message: string;
    readonly severity: number;
    readonly range: { readonly start: { readonly line: number } };
    readonly relatedInformation: readonly { readonly location: { readonly uri: string } }[];
  }[];
}

let editor: Editor;
afterEach(() => editor.close());

const SLIP = 'Ada Brant opened the bridge.\n';
const OTHER = 'The fair in Hamre was opened by the mayor.\n';

async function started(files: Readonly<Record<string, string>>, options: Partial<EditorOptions> = {}): Promise<Desk> {
  const desk = deskOf({ ...NORRVIK, ...files });
  editor = await editorOn({ desk, ...options });
  return desk;
}

const checkAll = (on = true) => editor.connection.sendRequest<CheckWorkspaceResult>('stet/checkWorkspace', { on });
const ask = async (previous: readonly Report[] = []): Promise<Report[]> => {
  const previousResultIds = previous.map(({ uri, resultId }) => ({ uri, value: resultId }));
  return (await editor.connection.sendRequest<{ items: Report[] }>('workspace/diagnostic', { previousResultIds })).items;
};
/** What is said anew, by path. */
const told = (reports: readonly Report[]) =>
  Object.fromEntries(
    reports.filter(({ kind }) => kind === 'full').map(({ uri, items }) => [uri.slice(DESK.length + 1), items!.map(({ code }) => code)]),
  );
const many = (count: number, text: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${DESK}/2024-05-${String(i + 1).padStart(2, '0')}.md`, text]));

test('drafts that are not open are told of once somebody has asked, less the excluded ones, until they are called off', async () => {
  await started({
    [`${DESK}/stet.yaml`]: 'asOf: 2024-06-03\nexclude: [archive/**]\n',
    [`${DESK}/a.md`]: SLIP,
    [`${DESK}/b.md`]: OTHER,
    [`${DESK}/archive/old.md`]: SLIP,
  });
  const before = await ask();
  expect(told(before)).toEqual({ 'stet.yaml': [], 'facts/people.yaml': [] });
  const waiting = ask(before);
  expect(await checkAll()).toEqual({ drafts: 2, withFindings: 1, errors: 1, warnings: 0, remarks: 0 });
  const after = await waiting;
  expect(told(after)).toEqual({ 'a.md': ['known-wrong-name'], 'b.md': [] });
  const calledOff = ask(after);
  expect(await checkAll(false)).toBeNull();
  expect(told(await calledOff)).toEqual({ 'a.md': [], 'b.md': [] });
});

test('a setting has the same from the start', async () => {
  await started({ [`${DESK}/a.md`]: SLIP }, { settings: { show: { wholeWorkspace: true } } });
  expect(told(await ask())).toMatchObject({ 'a.md': ['known-wrong-name'] });
});

test('a draft that changes on disk, comes or goes is told of by itself', async () => {
  const desk = await started({ [`${DESK}/a.md`]: SLIP, [`${DESK}/b.md`]: OTHER });
  await checkAll();
  const first = await ask();
  const second = ask(first);
  desk.write(`${DESK}/b.md`, SLIP);
  await editor.watched(`${DESK}/b.md`, 2);
  expect(told(await second)).toEqual({ 'b.md': ['known-wrong-name'] });
  const third = ask([...first.filter(({ uri }) => !uri.endsWith('b.md')), ...(await second).filter(({ uri }) => uri.endsWith('b.md'))]);
  desk.remove(`${DESK}/a.md`);
  await editor.watched(`${DESK}/a.md`, 3);
  expect(told(await third)).toEqual({ 'a.md': [] });
  const fourth = ask(await third);
  desk.write(`${DESK}/c.md`, SLIP);
  await editor.watched(`${DESK}/c.md`, 1);
  expect(told(await fourth)).toEqual({ 'c.md': ['known-wrong-name'] });
});

test('changed facts have only those drafts checked again that they touch, and none is read again', async () => {
  let turns = 0;
  const files = deskOf({ ...NORRVIK, ...many(30, OTHER), [`${DESK}/a.md`]: SLIP });
  const read: string[] = [];
  const desk: Desk = {
    ...files,
    files: {
      ...files.files,
      read: (uri) => {
        read.push(uri);
        return files.files.read(uri);
      },
    },
  };
  editor = await editorOn({
    desk,
    turn: () => {
      turns++;
      return new Promise((resolve) => void setImmediate(resolve));
    },
  });
  await checkAll();
  const first = await ask();
  const whole = turns;
  turns = 0;
  read.length = 0;
  const second = ask(first);
  files.write(FACTS, `# More to come.\n${PEOPLE.replace('never: [Ada Brant]', 'aliases: [Ada Brant]')}`);
  await editor.watched(FACTS, 2);
  expect(told(await second)).toEqual({ 'a.md': [] });
  expect(whole).toBeGreaterThan(31);
  expect(turns).toBeLessThan(10);
  expect(read).toEqual([FACTS]);
});

test('where nothing is found anew, what is known of a fact moves along with it', async () => {
  const desk = await started({ [`${DESK}/a.md`]: SLIP });
  await checkAll();
  const first = await ask();
  const second = ask(first);
  desk.write(FACTS, `# More to come.\n${PEOPLE}`);
  await editor.watched(FACTS, 2);
  const { items } = (await second).find(({ uri }) => uri.endsWith('a.md'))!;
  expect(items![0]!.relatedInformation[0]!.location).toMatchObject({ uri: FACTS, range: { start: { line: 5 } } });
});

test('of one fact the latest few are listed, and the others told in a row at the fact, which it keeps while it is open', async () => {
  await started(many(20, SLIP));
  const counts = await checkAll();
  expect(counts).toMatchObject({ drafts: 20, withFindings: 20, errors: 20 });
  const reports = await ask();
  const listed = Object.entries(told(reports)).filter(([, codes]) => codes.includes('known-wrong-name'));
  expect(listed.map(([path]) => path)).toEqual(['2024-05-16.md', '2024-05-17.md', '2024-05-18.md', '2024-05-19.md', '2024-05-20.md']);
  const [row, ...others] = reports.find(({ uri }) => uri === FACTS)!.items!;
  expect(others).toEqual([]);
  expect(row).toMatchObject({ code: 'more-places', severity: 3, range: { start: { line: 4 } } });
  expect(row!.message).toBe('15 more places in 15 drafts: not what the store says. The name is Ada Brandt');
  expect(row!.relatedInformation.map(({ location }) => location.uri.slice(-5))).toEqual(
    Array.from({ length: 15 }, (_, i) => `${String(15 - i).padStart(2, '0')}.md`),
  );
  await editor.open(FACTS, PEOPLE);
  expect((await editor.pull(FACTS)).map(({ code }) => code)).toEqual(['more-places']);
  // The view of all findings leaves nothing out.
  expect((await editor.connection.sendRequest<FindingsResult>('stet/findings', {})).drafts).toHaveLength(20);
});

test('one more than are listed is listed as well; what rests on no fact goes by its check, beside the last', async () => {
  await started(many(6, SLIP));
  await checkAll();
  expect(Object.values(told(await ask())).filter((codes) => codes.length === 1)).toHaveLength(6);
  await editor.close();
  await started(many(8, 'It opened on February 30, 2024.\n'));
  await checkAll();
  const rows = (await ask()).flatMap(({ uri, items }) =>
    (items ?? []).flatMap(({ code, message }) => (code === 'more-places' ? [`${uri.slice(-5)} ${message}`] : [])),
  );
  expect(rows).toEqual(['04.md 3 more places in 3 drafts: impossible-date']);
});

test('a check that is called off answers null, and nothing is told', async () => {
  let held = false;
  const waiting: (() => void)[] = [];
  await started(many(3, SLIP), { turn: () => new Promise((resolve) => (held ? waiting.push(resolve) : setImmediate(resolve))) });
  await ask();
  held = true;
  const { CancellationTokenSource } = await import('vscode-languageserver/node');
  const source = new CancellationTokenSource();
  const answer = editor.connection.sendRequest('stet/checkWorkspace', { on: true }, source.token);
  await expect.poll(() => waiting.length).toBe(1);
  source.cancel();
  await editor.hover('file:///nowhere', { line: 0, character: 0 });
  held = false;
  for (const go of waiting) go();
  expect(await answer.catch(() => null)).toBeNull();
  expect(told(await ask())).toEqual({ 'stet.yaml': [], 'facts/people.yaml': [] });
});

test('how far it is, is told by the token that the client gave', async () => {
  await started(many(4, OTHER));
  const percentages: number[] = [];
  const { WorkDoneProgress } = await import('vscode-languageserver/node');
  editor.connection.onProgress(
    WorkDoneProgress.type,
    'mine',
    (told) => void (told.kind === 'report' && percentages.push(told.percentage ?? -1)),
  );
  await editor.connection.sendRequest('stet/checkWorkspace', { on: true, workDoneToken: 'mine' });
  expect(percentages).toEqual([0, 25, 50, 75]);
});

test('a client that does not watch files has drafts read again whenever it asks', async () => {
  const desk = await started(
    { [`${DESK}/a.md`]: OTHER },
    { capabilities: { ...ABLE, workspace: { ...ABLE.workspace, didChangeWatchedFiles: undefined! } } },
  );
  expect(await checkAll()).toMatchObject({ errors: 0 });
  desk.write(`${DESK}/a.md`, SLIP);
  expect(await checkAll()).toMatchObject({ errors: 1 });
});

describe('a client that does not ask', () => {
  const codes = async (uri: string) => (await editor.pushed(uri)).map(({ code }) => code);

  test('is told of drafts that are not open, of what changes in them, and that it is called off', async () => {
    const [a, b] = [`${DESK}/a.md`, `${DESK}/b.md`];
    const desk = await started({ [a]: SLIP, [b]: OTHER }, { capabilities: TOLD });
    const first = codes(a);
    await checkAll();
    expect(await first).toEqual(['known-wrong-name']);
    const second = codes(b);
    desk.write(b, SLIP);
    await editor.watched(b, 2);
    expect(await second).toEqual(['known-wrong-name']);
    const third = Promise.all([codes(a), codes(b)]);
    desk.write(FACTS, PEOPLE.replace('never: [Ada Brant]', 'aliases: [Ada Brant]'));
    await editor.watched(FACTS, 2);
    expect(await third).toEqual([[], []]);
    desk.write(FACTS, PEOPLE);
    const fourth = codes(b);
    await editor.watched(FACTS, 2);
    expect(await fourth).toEqual(['known-wrong-name']);
    const calledOff = codes(b);
    await checkAll(false);
    expect(await calledOff).toEqual([]);
  });

  test('is told of a draft again when it is closed', async () => {
    const uri = `${DESK}/a.md`;
    await started({ [uri]: SLIP }, { capabilities: TOLD });
    const first = codes(uri);
    await checkAll();
    await first;
    const opened = codes(uri);
    await editor.open(uri, OTHER);
    expect(await opened).toEqual([]);
    const cleared = codes(uri).then((found) => [found, codes(uri)] as const);
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    const [empty, then] = await cleared;
    expect([empty, await then]).toEqual([[], ['known-wrong-name']]);
  });

  test('is told of a facts file that is not open', async () => {
    const more = `${DESK}/facts/more.yaml`;
    await started({ [more]: 'people: [{ nam: Olve }]\n' }, { capabilities: TOLD });
    const told = codes(more);
    await editor.open(`${DESK}/a.md`, SLIP);
    expect(await told).toContain('unknown-key');
  });
});
