import { afterEach, expect, test } from 'vitest';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import type { LetStandParams } from '../../server/src/lsp/protocol.ts';
import type { RulingsResult } from '../../server/src/lsp/protocol-rulings.ts';
import { after, CREATES } from './support/after.ts';
import { deskOf } from './support/desk.ts';
import { type Editor, editorOn } from './support/editor.ts';
import { DESK, DRAFT, NORRVIK } from './support/norrvik.ts';

const SLIP = 'Ada Brant opened the bridge.\n';
const RULINGS = `${DESK}/stet.rulings.yaml`;
const ON_IT = { line: 0, character: 2 };
let editor: Editor;
afterEach(() => editor.close());

const titled = (actions: readonly CodeAction[], title: RegExp) => actions.filter((action) => title.test(action.title));

async function started(files: Readonly<Record<string, string>> = {}, initializationOptions = {}) {
  const desk = deskOf({ ...NORRVIK, ...files });
  editor = await editorOn({ desk, capabilities: CREATES, initializationOptions });
  await editor.open(DRAFT, SLIP);
  return desk;
}

test('a finding can be let stand: the ruling is written, and the finding is gone', async () => {
  const desk = await started();
  const [action] = titled(await editor.actions(DRAFT, ON_IT), /let .* stand/);
  expect(action).toMatchObject({ title: 'Stet: let “Ada Brant” stand', kind: 'quickfix' });
  expect(action!.edit!.documentChanges![0]).toEqual({ kind: 'create', uri: RULINGS, options: { ignoreIfExists: true } });
  const text = after('', action!.edit, RULINGS);
  expect(text.split('\n').at(-2)).toMatch(
    /^ {2}- \{ draft: bridge\.md, claim: ada-brandt\/known-wrong-name\/ada brant, says: Ada Brant, against: The name is Ada Brandt, on: 2024-06-03, fact: [\da-f"]+ \}$/,
  );
  desk.write(RULINGS, text);
  await editor.watched(RULINGS, 1);
  expect(await editor.pull(DRAFT)).toEqual([]);
});

test('an open rulings file counts as it stands in the editor', async () => {
  await started();
  const [action] = titled(await editor.actions(DRAFT, ON_IT), /let .* stand/);
  const text = after('', action!.edit, RULINGS);
  await editor.open(RULINGS, text);
  expect(await editor.pull(DRAFT)).toEqual([]);
  await editor.replace(RULINGS, text.replace(/fact: .*? \}/, 'fact: "0" }'));
  expect(await editor.pull(DRAFT)).toHaveLength(1);
  await editor.replace(RULINGS, text.replace('fact:', 'fakt:'));
  expect((await editor.pull(RULINGS)).map(({ code, range }) => [code, range.start.line])).toEqual([['unknown-key', 3]]);
});

test('a reason that the client asked for is written too', async () => {
  await started({}, { asksReasons: true, by: 'Inga' });
  const [, action] = titled(await editor.actions(DRAFT, ON_IT), /let .* stand/);
  expect(action).toMatchObject({ title: 'Stet: let “Ada Brant” stand, with a reason…', command: { command: 'stet.letStand' } });
  const [params] = action!.command!.arguments as [LetStandParams];
  const edit = await editor.connection.sendRequest<WorkspaceEdit>('stet/letStand', { ...params, reason: 'so in her deed' });
  expect(after('', edit, RULINGS)).toContain('reason: so in her deed, by: Inga, on: ');
  expect(await editor.connection.sendRequest('stet/letStand', { ...params, claim: 'nobody/name/x' })).toBeNull();
});

test('a ruling is shown by the hover, and can be taken back', async () => {
  const desk = await started();
  const [action] = titled(await editor.actions(DRAFT, ON_IT), /let .* stand/);
  const text = after('# Ours.\n', action!.edit, RULINGS).replace('on: 2024-06-03', 'reason: so in her deed, by: Inga, on: 2024-06-03');
  desk.write(RULINGS, text);
  await editor.watched(RULINGS, 1);
  await editor.pull(DRAFT);
  const hover = (await editor.hover(DRAFT, ON_IT))!.contents as { value: string };
  expect(hover.value).toContain('**Let stand** by Inga on 2024-06-03: so in her deed');
  const [revoke] = titled(await editor.actions(DRAFT, ON_IT), /ruling/);
  expect(revoke!.title).toBe('Stet: take back the ruling on “Ada Brant”');
  desk.write(RULINGS, after(text, revoke!.edit, RULINGS));
  await editor.watched(RULINGS, 2);
  expect(await editor.pull(DRAFT)).toHaveLength(1);
});

test('a draft that was never saved has no name to rule by', async () => {
  await started();
  await editor.open('untitled:Untitled-1', SLIP);
  expect(await editor.pull('untitled:Untitled-1')).toHaveLength(1);
  expect(titled(await editor.actions('untitled:Untitled-1', ON_IT), /let .* stand/)).toEqual([]);
});

test('a rulings file that is deleted counts no longer, though the editor holds it open, until somebody writes in it again', async () => {
  await started();
  const [action] = titled(await editor.actions(DRAFT, ON_IT), /let .* stand/);
  const text = after('', action!.edit, RULINGS);
  await editor.open(RULINGS, text);
  expect(await editor.pull(DRAFT)).toEqual([]);
  const refreshed = editor.refreshed();
  await editor.watched(RULINGS, 3);
  await refreshed;
  expect(await editor.pull(DRAFT)).toHaveLength(1);
  const [again] = titled(await editor.actions(DRAFT, ON_IT), /let .* stand/);
  expect(after('', again!.edit, RULINGS)).toBe(text);
  await editor.replace(RULINGS, text);
  expect(await editor.pull(DRAFT)).toEqual([]);
});

const listed = async () => (await editor.connection.sendRequest<RulingsResult>('stet/rulings', {})).drafts;
const LAPSED = `  - { draft: bridge.md, claim: ada-brandt/known-wrong-name/ada brant, fact: "0" }\n`;
const IDLE = `  - { draft: bridge.md, claim: nobody/name/x, says: X, fact: "0" }\n`;
const GONE = `  - { draft: gone.md, claim: nobody/name/x, fact: "0" }\n`;

test('rulings are listed by draft with what has become of them, closed drafts too', async () => {
  const desk = await started({ [`${DESK}/other.md`]: SLIP, [`${DESK}/.hidden.md`]: SLIP });
  const [action] = titled(await editor.actions(DRAFT, ON_IT), /let .* stand/);
  const stands = after('', action!.edit, RULINGS).split('\n').at(-2)!;
  const other = stands.replace('bridge.md', 'other.md').replace(' on:', ' reason: so in her deed, by: Inga, on:');
  desk.write(RULINGS, `rulings:\n${IDLE}${GONE}${other}\n${LAPSED}${stands.replace('bridge.md', '.hidden.md')}\n`);
  await editor.watched(RULINGS, 1);
  expect((await listed()).map(({ path, rulings }) => [path, ...rulings.map(({ state }) => state)])).toEqual([
    ['bridge.md', 'idle', 'lapsed'],
    ['gone.md', 'gone'],
    ['other.md', 'stands'],
    ['.hidden.md', 'gone'],
  ]);
  const { draft: _, ...kept } = (await listed())[2]!.rulings[0]! as unknown as Record<string, unknown>;
  expect(kept).toMatchObject({
    says: 'Ada Brant',
    against: 'The name is Ada Brandt',
    reason: 'so in her deed',
    by: 'Inga',
    on: '2024-06-03',
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } },
  });
});

test('a listed ruling can be taken back, once', async () => {
  const text = `rulings:\n${GONE}${LAPSED}`;
  const desk = await started({ [RULINGS]: text });
  const [{ root, path: draft, rulings }] = (await listed()) as [RulingsResult['drafts'][number]];
  const { claim, fact } = rulings[0]!;
  const revoke = () => editor.connection.sendRequest<WorkspaceEdit | null>('stet/revokeRuling', { root, draft, claim, fact });
  const left = after(text, (await revoke())!, RULINGS);
  expect(left).toBe(`rulings:\n${LAPSED}`);
  desk.write(RULINGS, left);
  await editor.watched(RULINGS, 2);
  expect(await revoke()).toBeNull();
});
