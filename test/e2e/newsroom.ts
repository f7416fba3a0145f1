import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** Copies the sample newsroom below a folder, with settings for the tests; `more` are other settings of the folder. Yields the copy. */
export function newsroomIn(scratch: string, more: object = {}): string {
  const folder = join(scratch, 'newsroom');
  cpSync(join(project, 'examples', 'newsroom'), folder, { recursive: true });
  inTheme(folder, 'light', more);
  return folder;
}

/** A folder with nothing in it but how the editor looks. Yields it. */
export function emptyFolderIn(scratch: string): string {
  const folder = join(scratch, 'desk');
  inTheme(folder, 'light');
  return folder;
}

/** Two desks that hold different things for true, opened side by side, each with a draft that says the same: the folder around them, and the file that names both. */
export function twoDesksIn(scratch: string): { readonly folder: string; readonly workspace: string } {
  const folder = join(scratch, 'desks');
  const desks = { north: ['Ada Brandt', 'Ada Brant'], south: ['Ada Brant', 'Ada Brandt'] } as const;
  for (const [desk, [right, wrong]] of Object.entries(desks)) {
    mkdirSync(join(folder, desk, 'facts'), { recursive: true });
    writeFileSync(join(folder, desk, 'facts', 'people.yaml'), `people:\n  - { name: ${right}, never: [${wrong}] }\n`);
    writeFileSync(join(folder, desk, 'story.md'), 'Ada Brandt met Ada Brant at the quay.\n');
  }
  const workspace = 'desks.code-workspace';
  const folders = Object.keys(desks).map((path) => ({ path }));
  writeFileSync(join(folder, workspace), JSON.stringify({ folders, settings: { ...SETTINGS, 'workbench.colorTheme': THEMES.light } }));
  return { folder, workspace };
}

/** Themes of the editor, by their ids there. */
export const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' } as const;

/** Has a folder shown in a theme from the next time that it is opened; `more` are other settings of the folder, which stay. */
export function inTheme(folder: string, theme: keyof typeof THEMES, more: object = {}): void {
  const file = join(folder, '.vscode', 'settings.json');
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : SETTINGS;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...before, ...more, 'workbench.colorTheme': THEMES[theme] }, null, 2));
}

/** What the built command line says of a draft of a newsroom. Throws with its complaint if it does not run. */
export function findingsOf(newsroom: string, draft: string): readonly Expected[] {
  const cli = join(project, 'dist', 'cli.js');
  const args = ['check', '--format', 'json', '--fail-on', 'never', draft];
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: newsroom, encoding: 'utf8' });
  if (status !== 0) throw new Error(`stet ${args.join(' ')}: ${stderr}`);
  return JSON.parse(stdout).documents[0].findings;
}
