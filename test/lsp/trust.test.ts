import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeFiles } from '../../server/src/lsp/node/node-files.ts';
import type { Desk } from './support/desk.ts';
import { type Editor, editorOn } from './support/editor.ts';

let editor: Editor;
let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'stet-trust-')));
});
afterEach(async () => {
  await editor.close();
  rmSync(folder, { recursive: true });
});

test('a folder that is opened cannot have facts read from beside it, whatever its stet.yaml says', async () => {
  mkdirSync(join(folder, 'elsewhere'));
  mkdirSync(join(folder, 'opened'));
  writeFileSync(join(folder, 'elsewhere', 'secret.yaml'), 'people:\n  - { name: Bo Lund, never: [Bo Lunt] }\n');
  writeFileSync(join(folder, 'opened', 'stet.yaml'), 'facts: [../elsewhere/*.yaml, facts.yaml]\n');
  writeFileSync(join(folder, 'opened', 'facts.yaml'), 'people:\n  - { name: Ada Brandt, never: [Ada Brant] }\n');
  const opened = pathToFileURL(join(folder, 'opened')).href;
  editor = await editorOn({ desk: { files: nodeFiles } as Desk, folders: [opened] });
  await editor.open(`${opened}/story.md`, 'Bo Lunt met Ada Brant.\n');
  const found = await editor.pull(`${opened}/story.md`);
  expect(found.map(({ message }) => /“(.*?)”/.exec(String(message))![1])).toEqual(['Ada Brant']);
});
