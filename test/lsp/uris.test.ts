import { expect, test } from 'vitest';
import { asFolder, folderOf, keyOf, pathIn, uriIn } from '../../server/src/lsp/files/uris.ts';

test.each([
  ['file:///desk/a/b.md', 'file:///desk/a'],
  ['file:///b.md', 'file:///'],
  ['file:///', undefined],
  ['vscode-vfs://github/desk/b.md', 'vscode-vfs://github/desk'],
  ['vscode-vfs://github/b.md', 'vscode-vfs://github/'],
  ['memfs:/desk/b.md', 'memfs:/desk'],
  ['memfs:/b.md', 'memfs:/'],
  ['untitled:Untitled-1', undefined],
  ['b.md', undefined],
  ['', undefined],
])('the folder of %s is %s', (uri, folder) => {
  expect(folderOf(uri)).toBe(folder);
});

test.each([
  ['file:///desk/', 'file:///desk'],
  ['file:///desk', 'file:///desk'],
  ['file:///', 'file:///'],
  ['vscode-vfs://github/', 'vscode-vfs://github/'],
  ['vscode-vfs://github', 'vscode-vfs://github/'],
  ['memfs:/', 'memfs:/'],
  ['memfs:/desk/', 'memfs:/desk'],
])('the folder %s goes by one name, %s, which is that of the folder of a file in it', (uri, folder) => {
  expect(asFolder(uri)).toBe(folder);
  expect(folderOf(uriIn(folder, 'a.md'))).toBe(folder);
});

test('paths go into addresses and come out of them, percent-encoded or not', () => {
  expect(uriIn('file:///a%20désk/', 'facts/50% off.yaml')).toBe('file:///a%20désk/facts/50%25%20off.yaml');
  expect(pathIn('file:///a%20d%C3%A9sk', 'file:///a désk/facts/50%25 off.yaml')).toBe('facts/50% off.yaml');
  expect(pathIn('file:///desk', 'file:///desktop/a.md')).toBeUndefined();
  expect(pathIn('memfs:/', 'memfs:/a.md')).toBe('a.md');
  expect(keyOf('file:///C%3A/desk')).toBe(keyOf('file:///c:/desk'));
});
