// `npm test`: every check of the house, each with its output, then one line that counts them all. `npm test -- --no-e2e` leaves out
// the editors.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'stet-test-'));
const report = join(scratch, 'vitest.json');
const editorCounts = join(scratch, 'e2e.json');

/** Scripts that are run with this very Node, so that nothing hangs on what the shell finds first. */
const steps: readonly (readonly [name: string, script: string, ...args: string[]])[] = [
  ['types', 'node_modules/typescript/bin/tsc', '-b'],
  ['lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'],
  ['generated files', 'server/scripts/generate.ts', '--check'],
  ['unused code', 'node_modules/knip/bin/knip.js', '--no-progress'],
  ['build', 'esbuild.js'],
];

const results = steps.map(([name, ...command]) => {
  const passed = run(name, command);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
});
results.push(tests());
if (!process.argv.includes('--no-e2e')) results.push(editors());
rmSync(scratch, { recursive: true, force: true });

const sum = (key: keyof Counts) => results.reduce((total, counts) => total + counts[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

function run(name: string, command: readonly string[]): boolean {
  console.log(`\n— ${name}`);
  const { status, error } = spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) console.error(error.message);
  if (status !== 0) console.log(`${name}: failed`);
  return status === 0;
}

interface FileResult {
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

/** Each test counts; so does, as a failure, a file that could not be run, and a run that counted nothing. */
function tests(): Counts {
  const passed = run('tests', ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile=${report}`]);
  try {
    const files: readonly FileResult[] = JSON.parse(readFileSync(report, 'utf8')).testResults;
    const each = files.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
    const broken = files.filter((file) => file.status !== 'passed' && !file.assertionResults.some(({ status }) => status === 'failed'));
    const counts = { passed: countOf(each, 'passed'), failed: countOf(each, 'failed') + broken.length };
    const unexplained = counts.failed === 0 && (!passed || counts.passed === 0) ? 1 : 0;
    return { ...counts, failed: counts.failed + unexplained, skipped: each.length - countOf(each, 'passed') - countOf(each, 'failed') };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** The end-to-end tests, which count themselves; counting nothing, or ending without a count, is a failure. */
function editors(): Counts {
  const passed = run('editors', ['test/e2e/run.ts', '--counts', editorCounts]);
  try {
    const counts: Counts = JSON.parse(readFileSync(editorCounts, 'utf8'));
    const unexplained = counts.failed === 0 && (!passed || counts.passed + counts.skipped === 0) ? 1 : 0;
    return { ...counts, failed: counts.failed + unexplained };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function countOf(statuses: readonly string[], wanted: string): number {
  return statuses.filter((status) => status === wanted).length;
}
