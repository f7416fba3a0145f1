import { expect, test, vi } from 'vitest';

const folders = [{ uri: { scheme: 'file' } }, { uri: { scheme: 'vscode-vfs' } }];
vi.mock('vscode', () => ({
  workspace: { workspaceFolders: folders, getConfiguration: () => ({ get: (_: string, otherwise: unknown) => otherwise }) },
}));
const { documentsToCheck } = await import('../../client/src/documents.ts');

test('drafts are what people write in a folder or have not saved yet: no diff’s older side, no history, notebook, output or comment', () => {
  const schemes = new Set(documentsToCheck().map(({ scheme }) => scheme));
  expect([...schemes].sort()).toEqual(['file', 'untitled', 'vscode-vfs']);
  for (const other of ['git', 'vscode-notebook-cell', 'vscode-local-history', 'output', 'comment', 'vscode-scm'])
    expect(schemes.has(other)).toBe(false);
});

test('each is a language of prose or a file of the store; no notebook type is named', () => {
  for (const kind of documentsToCheck())
    expect(Object.keys(kind).sort()).toEqual(['language' in kind ? 'language' : 'pattern', 'scheme'].sort());
  const patterns = documentsToCheck().flatMap((kind) => ('pattern' in kind ? kind.pattern : []));
  expect(patterns).toEqual(expect.arrayContaining(['**/stet.yaml', '**/stet.rulings.yaml', '**/stet.signoffs.yaml']));
});
