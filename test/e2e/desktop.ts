// `npm run test:desktop`: the same suite in VS Code for the desktop, oldest and newest, which are downloaded; or in the one
// whose path VSCODE_EXECUTABLE names. Where neither is to be had, it says so and counts as skipped.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installEditors } from './editors/install.ts';
import { hosted, requireHosted } from './editors/place.ts';
import { packedExtension } from './extension.ts';
import { findingsOf, newsroomIn } from './newsroom.ts';
import { outcomesIn } from './outcomes.ts';
import { counted, type Outcome, reported } from './report.ts';
import { bundledSuite } from './suite-bundle.ts';

/** Milliseconds that a desktop editor may take from its start to its end. */
const LIMIT = 240_000;

const QUIET = ['--disable-workspace-trust', '--disable-updates', '--skip-welcome', '--skip-release-notes', '--no-sandbox', '--disable-gpu'];

await installEditors();
const electron = requireHosted('@vscode/test-electron');
const scratch = mkdtempSync(join(tmpdir(), 'stet-desktop-'));
const named = process.env.VSCODE_EXECUTABLE;
const outcomes: Outcome[] = [];
for (const version of named === undefined ? ['stable', '1.91.1'] : [named]) {
  const title = `VS Code for the desktop, ${version}`;
  outcomes.push(...reported(title, await inDesktop(version)));
}
const { passed, failed, skipped } = counted(outcomes);
if (failed === 0) rmSync(scratch, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 ? 1 : 0);

async function inDesktop(version: string): Promise<readonly Outcome[]> {
  const skipped = (why: string): readonly Outcome[] => [{ name: 'the suite', state: 'skipped', why }];
  const screen = whyNoScreen();
  if (screen !== undefined) return skipped(screen);
  let executable = named;
  try {
    executable ??= await electron.downloadAndUnzipVSCode({ version, cachePath: hosted('.vscode-test') });
  } catch (error) {
    return skipped(`it cannot be downloaded here (${error}); VSCODE_EXECUTABLE may name an installed one`);
  }
  const own = join(scratch, `v-${outcomes.length}`);
  mkdirSync(own);
  const room = newsroomIn(own);
  const suite = await bundledSuite(own, findingsOf(room, 'drafts/slips.md'));
  const folders = ['--user-data-dir', join(own, 'user'), '--extensions-dir', join(own, 'extensions')];
  const [cli, ...args] = electron.resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  const shell = process.platform === 'win32';
  const installed = spawnSync(cli, [...args, ...folders, '--install-extension', packedExtension()], { encoding: 'utf8', shell });
  if (installed.status !== 0) {
    const why = installed.error ? String(installed.error) : `${installed.stdout}${installed.stderr}`;
    return [{ name: 'the extension is installed', state: 'failed', why }];
  }
  return started(executable!, [...folders, `--extensionDevelopmentPath=${suite}`, `--extensionTestsPath=${join(suite, 'index.js')}`, room]);
}

/** Runs the suite, and reads its outcomes from what the extension host prints. */
function started(executable: string, args: readonly string[]): Promise<readonly Outcome[]> {
  const [command, first] = wantsScreen() ? ['xvfb-run', ['-a', executable]] : [executable, []];
  return new Promise((resolve) => {
    const child = spawn(command, [...first, ...args, ...QUIET], { stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = setTimeout(() => child.kill(), LIMIT);
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.once('error', (error) => resolve([{ name: 'starts', state: 'failed', why: String(error) }]));
    child.once('close', (code) => {
      clearTimeout(timer);
      const found = outcomesIn(printed.split('\n'));
      const explained = code === 0 || found.some(({ state }) => state === 'failed');
      resolve(explained ? found : [...found, { name: 'comes to its end', state: 'failed', why: `It ended with ${code}.\n${printed}` }]);
    });
  });
}

function wantsScreen(): boolean {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/** Why there is nothing to show a window on, or undefined if there is. */
function whyNoScreen(): string | undefined {
  if (!wantsScreen() || spawnSync('xvfb-run', ['--help']).status === 0) return undefined;
  return 'there is no screen here, and no xvfb-run to stand in for one';
}
