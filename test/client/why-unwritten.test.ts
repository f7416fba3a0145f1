import { beforeEach, expect, test, vi } from 'vitest';

const workspace = { isTrusted: true, fs: { isWritableFileSystem: (_: string): boolean | undefined => true } };
vi.mock('vscode', () => ({ l10n: { t: (text: string) => text }, workspace }));
const { whyUnwritten } = await import('../../client/src/why-unwritten.ts');
const draft = { scheme: 'vscode-vfs' } as never;

beforeEach(() => Object.assign(workspace, { isTrusted: true, fs: { isWritableFileSystem: () => true } }));

test('a trusted folder that can be written has no hindrance, nor has one of which nobody knows', () => {
  expect(whyUnwritten(draft)).toBeUndefined();
  workspace.fs.isWritableFileSystem = () => undefined;
  expect(whyUnwritten(draft)).toBeUndefined();
});

test('an untrusted folder and a read-only one say why', () => {
  workspace.fs.isWritableFileSystem = () => false;
  expect(whyUnwritten(draft)).toMatch(/read-only/);
  workspace.isTrusted = false;
  expect(whyUnwritten(draft)).toMatch(/do not trust/);
});
