// The end-to-end tests: the packed extension in real editors, driven by a real browser. `--only PART`, where a part is one of
// suite, page, neovim, emacs; `--build node-oldest` and the like for one editor; `--pictures` puts the screenshots where the documents
// show them; `--counts FILE` writes how many tests came to what.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { whyNoBrowser } from './editors/browser.ts';
import type { Build, Editor, Setup } from './editors/editor.ts';
import { installEditors } from './editors/install.ts';
import { startNodeEditor } from './editors/node-editor.ts';
import { project } from './editors/place.ts';
import { startWebEditor } from './editors/web-editor.ts';
import { packedExtension } from './extension.ts';
import { findingsOf, newsroomIn } from './newsroom.ts';
import { OTHER_EDITORS, runOtherEditor } from './other-editors/run.ts';
import { seenInThePage } from './page/seen.ts';
import { counted, type Outcome, reported } from './report.ts';
import { bundledSuite } from './suite-bundle.ts';
import { runSuite } from './suite-run.ts';

const BUILDS: readonly Build[] = [
  { kind: 'node', age: 'newest' },
  { kind: 'node', age: 'oldest' },
  { kind: 'web', age: 'newest' },
  { kind: 'web', age: 'oldest' },
];

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    build: { type: 'string' },
    pictures: { type: 'boolean', default: false },
    counts: { type: 'string' },
  },
});
const wanted = (part: string) => values.only === undefined || values.only === part;
const scratch = mkdtempSync(join(tmpdir(), 'stet-e2e-'));
const outcomes: Outcome[] = [];
const begun = Date.now();

// Called off, the tests leave no editor behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
await inVsCode();
for (const editor of OTHER_EDITORS) {
  if (wanted(editor.name)) outcomes.push(...reported(`${editor.name}: its own client, stet lsp --stdio`, runOtherEditor(editor, scratch)));
}

if (values.only === undefined) {
  const why = 'it has to be downloaded, so it has a command of its own: npm run test:desktop';
  outcomes.push(...reported('VS Code for the desktop', [{ name: 'the suite', state: 'skipped', why }]));
}

const counts = outcomes.length > 0 ? counted(outcomes) : { passed: 0, failed: 1, skipped: 0 };
if (outcomes.length === 0) console.log('No test ran.');
if (counts.failed === 0) rmSync(scratch, { recursive: true, force: true });
else console.log(`\nWhat the editors wrote is kept in ${scratch}`);
if (values.counts !== undefined) writeFileSync(values.counts, JSON.stringify(counts));
const seconds = Math.round((Date.now() - begun) / 1000);
console.log(`\nend to end: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped, in ${seconds} s`);
process.exit(counts.failed > 0 ? 1 : 0);

/** Everything that wants VS Code and a browser: skipped, aloud, where npm has no browser for the platform. */
async function inVsCode(): Promise<void> {
  if (!wanted('suite') && !wanted('page')) return;
  const why = whyNoBrowser();
  if (why !== undefined) {
    const suites = BUILDS.map(({ kind, age }) => `the suite, ${age}, extensions in ${kind === 'node' ? 'Node' : 'the web'}`);
    const skipped = [...suites, 'what is seen in the page'].map((name): Outcome => ({ name, state: 'skipped', why }));
    outcomes.push(...reported('VS Code', skipped));
    return;
  }
  await installEditors();
  const vsix = packedExtension();
  const room = newsroomIn(scratch);
  const suite = await bundledSuite(scratch, findingsOf(room, 'drafts/slips.md'));
  for (const build of BUILDS) {
    if (values.build !== undefined && values.build !== `${build.kind}-${build.age}`) continue;
    if (wanted('suite'))
      await withEditor(build, { vsix, suite, show: 'suite' }, (editor) =>
        runSuite(editor, join(scratch, `${build.kind}-${build.age}.log`)),
      );
    if (wanted('page') && build.age === 'newest') {
      const pictures = join(scratch, `${build.kind}-pictures`);
      await withEditor(build, { vsix, suite, show: { file: 'drafts/slips.md' } }, (editor, newsroom) =>
        seenInThePage(editor, { newsroom, pictures }),
      );
      const good = !outcomes.some(({ state }) => state === 'failed');
      if (values.pictures && good && build.kind === 'node') cpSync(pictures, project, { recursive: true });
    }
  }
}

/** Starts an editor on a newsroom of its own, and reports what was done with it. */
async function withEditor(
  { kind, age }: Build,
  setup: Omit<Setup, 'folder' | 'scratch'>,
  test: (editor: Editor, newsroom: string) => Promise<readonly Outcome[]>,
): Promise<void> {
  const own = join(scratch, `${kind}-${age}-${typeof setup.show === 'string' ? setup.show : 'page'}`);
  mkdirSync(own);
  const title = `VS Code, ${age}, extensions in ${kind === 'node' ? 'Node' : 'the web'}`;
  try {
    const start = kind === 'node' ? startNodeEditor : startWebEditor;
    const folder = newsroomIn(own);
    const editor = await start(age, { ...setup, folder, scratch: own });
    try {
      outcomes.push(
        ...reported(`${editor.title}: ${typeof setup.show === 'string' ? 'the suite' : 'the page'}`, await test(editor, folder)),
      );
    } finally {
      await editor.stop();
    }
  } catch (error) {
    outcomes.push(...reported(title, [{ name: 'starts', state: 'failed', why: String(error) }]));
  }
}
