// What a big store costs: a pack of 117,000 people built, opened and asked, and a desk's own fact changed over it; then a
// pack of a million names. Run by `npm run bench:store`; each part is a process of its own, so that its memory is its own.
// Processor time is printed beside the time that passed: on a shared machine the one says more than the other.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askPack, buildPack, editFact, openNames } from './store/parts.ts';
import { PEOPLE } from './store/people.ts';

const PARTS = { buildPack, askPack, editFact, openNames };
type Part = keyof typeof PARTS;

const [part, what, file] = process.argv.slice(2);
if (part === undefined) runAll();
else await PARTS[part as Part](what as 'people' | 'million', file!);

function runAll(): void {
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'));
  try {
    const people = join(folder, 'people.stetpack');
    const million = join(folder, 'million.stetpack');
    if (existsSync(PEOPLE)) {
      console.log('117,000 people');
      for (const each of ['buildPack', 'askPack', 'editFact'] as const) inProcess(each, 'people', people);
    } else console.log(`The people of ${PEOPLE} are not here: what is measured with them is left out.`);
    console.log('\n1,000,000 made-up names');
    for (const each of ['buildPack', 'openNames', 'askPack'] as const) inProcess(each, 'million', million);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inProcess(name: Part, what: string, file: string): void {
  const { status } = spawnSync(process.execPath, ['--expose-gc', import.meta.filename, name, what, file], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
