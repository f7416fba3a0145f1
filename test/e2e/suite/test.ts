/** A test that runs inside an extension host. It fails by throwing. */
export interface SuiteTest {
  readonly name: string;
  run(): Promise<void>;
}

/** Begins each line that carries an outcome out of the extension host, before its JSON. */
export const OUTCOME = 'stet-e2e-outcome ';

/** Milliseconds that one test may take. */
const LIMIT = 90_000;

/** After so many failures the editor is as good as dead, and the rest would only wait. */
const ENOUGH = 3;

/** Runs tests in order and prints a line for each. Throws if one failed or there was none. */
export async function runInOrder(tests: readonly SuiteTest[]): Promise<void> {
  let failed = 0;
  for (const { name, run } of tests) {
    const begun = Date.now();
    if (failed >= ENOUGH) {
      console.log(OUTCOME + JSON.stringify({ name, state: 'failed', why: 'Not run: too much has failed.' }));
      continue;
    }
    const why = await inTime(run()).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
    if (why !== undefined) failed++;
    console.log(OUTCOME + JSON.stringify({ name, state: why === undefined ? 'passed' : 'failed', why, milliseconds: Date.now() - begun }));
  }
  if (failed > 0 || tests.length === 0) throw new Error(`${failed} of ${tests.length} tests failed.`);
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done in ${LIMIT / 1000} seconds.`)), LIMIT);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** What a question answers as soon as the answer is not undefined; throws with the last state when it never is. */
export async function eventually<T>(what: string, ask: () => T | undefined | Promise<T | undefined>, milliseconds = 30_000): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited ${milliseconds / 1000} seconds in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Throws, with both as JSON, unless two values are alike. */
export function same(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (a !== b) throw new Error(`Is ${a}\nand should be ${b}`);
}
