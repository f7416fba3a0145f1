// The end-to-end tests: the packed extension in real editors, driven by a real browser. `--only PART`, where a part is suite, page, neovim
// or emacs, or the name of one of the OCCASIONS; `--build node-oldest` and the like for one editor; `--pictures` puts the screenshots where the documents
// show them; `--counts FILE` writes how many tests came to what.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { whyNoBrowser } from './editors/browser.ts';
import type { Build, Setup } from './editors/editor.ts';
import { installEditors } from './editors/install.ts';
import { startNodeEditor } from './editors/node-editor.ts';
import { project } from './editors/place.ts';
import { startWebEditor } from './editors/web-editor.ts';
import { packedExtension } from './extension.ts';
import { findingsOf, newsroomIn } from './newsroom.ts';
import { OCCASIONS, type Occasion } from './occasions.ts';
import { OTHER_EDITORS, runOtherEditor } from './other-editors/run.ts';
import { counted, type Outcome, reported } from './report.ts';
import { bundledSuite } from './suite-bundle.ts';

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
  if (!OCCASIONS.some(({ name, part }) => wanted(name) || wanted(part))) return;
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
    const { kind, age } = build;
    if (values.build !== undefined && values.build !== `${kind}-${age}`) continue;
    const pictures = join(scratch, `${kind}-pictures`);
    for (const occasion of OCCASIONS)
      if ((wanted(occasion.part) || wanted(occasion.name)) && occasion.on.includes(`${kind}-${age}`))
        outcomes.push(...(await inEditor(build, occasion, { vsix, suite, pictures })));
    const good = !outcomes.some(({ state }) => state === 'failed');
    if (values.pictures && good && existsSync(pictures)) cpSync(pictures, project, { recursive: true });
  }
}

/** Starts an editor for an occasion, and reports what came of it. */
async function inEditor(
  build: Build,
  { name, room, test }: Occasion,
  { pictures, ...setup }: Pick<Setup, 'vsix' | 'suite'> & { readonly pictures: string },
): Promise<readonly Outcome[]> {
  const { kind, age } = build;
  const own = join(scratch, `${kind}-${age}-${name}`);
  mkdirSync(own);
  try {
    const start = kind === 'node' ? startNodeEditor : startWebEditor;
    const opened = room(own);
    const editor = await start(age, { ...setup, ...opened, scratch: own });
    try {
      return reported(`${editor.title}: ${name}`, await test(editor, build, { folder: opened.folder, pictures, log: `${own}.log` }));
    } finally {
      await editor.stop();
    }
  } catch (error) {
    const title = `VS Code, ${age}, extensions in ${kind === 'node' ? 'Node' : 'the web'}: ${name}`;
    return reported(title, [{ name: 'starts', state: 'failed', why: String(error) }]);
  }
}
