import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './editors/place.ts';
import type { Expected } from './suite/expected.ts';

/** How the workbench looks and behaves in the tests, and in the pictures that they take. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontFamily': "'Source Code Pro', monospace",
  'editor.fontSize': 15,
  'editor.lineHeight': 24,
  'editor.hover.delay': 100,
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  'files.autoSave': 'off',
  'files.exclude': { '**/.vscode': true },
  'explorer.openEditors.visible': 0,
};

/** Copies the sample newsroom below a folder, with settings for the tests. Yields the copy. */
export function newsroomIn(scratch: string): string {
  const folder = join(scratch, 'newsroom');
  cpSync(join(project, 'examples', 'newsroom'), folder, { recursive: true });
  inTheme(folder, 'Default Light Modern');
  return folder;
}

/** Has a newsroom shown in a theme of the editor, by its id, from the next time that it is opened. */
export function inTheme(newsroom: string, theme: string): void {
  mkdirSync(join(newsroom, '.vscode'), { recursive: true });
  writeFileSync(join(newsroom, '.vscode', 'settings.json'), JSON.stringify({ ...SETTINGS, 'workbench.colorTheme': theme }, null, 2));
}

/** What the built command line says of a draft of a newsroom. Throws with its complaint if it does not run. */
export function findingsOf(newsroom: string, draft: string): readonly Expected[] {
  const cli = join(project, 'dist', 'cli.js');
  const args = ['check', '--format', 'json', '--fail-on', 'never', draft];
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: newsroom, encoding: 'utf8' });
  if (status !== 0) throw new Error(`stet ${args.join(' ')}: ${stderr}`);
  return JSON.parse(stdout).documents[0].findings;
}
