// `npm run editor`: VS Code for the Web on this machine, with Stet as it would be installed and the sample newsroom open, for any browser.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installEditors } from './editors/install.ts';
import { project } from './editors/place.ts';
import { startWebEditor } from './editors/web-editor.ts';
import { packedExtension } from './extension.ts';

await installEditors();
const scratch = mkdtempSync(join(tmpdir(), 'stet-editor-'));
const nothing = join(scratch, 'nothing');
mkdirSync(nothing);
const folder = join(project, 'examples', 'newsroom');
const editor = await startWebEditor('newest', {
  folder,
  vsix: packedExtension(),
  suite: nothing,
  show: { file: 'drafts/slips.md' },
  scratch,
});
console.log(`\n${editor.title}, with Stet and a sample newsroom:\n\n  ${editor.url}\n`);
console.log('What you type stays in the browser: the files of the sample are not changed. Ctrl+C ends it.');
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());

async function stop(): Promise<void> {
  await editor.stop();
  rmSync(scratch, { recursive: true, force: true });
  process.exit(0);
}
