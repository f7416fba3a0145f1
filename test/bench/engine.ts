// How fast the engine is: megabytes a second over a long draft, milliseconds for an article of 8.5 KB, and for one key press in it.
// Run by `npm run bench`. Figures of a shared machine vary: the median of several rounds is printed, and the fastest tenth and the
// processor's time beside it, which vary less. docs/performance.md says what to make of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer } from '../../server/src/core/analyze/index.ts';
import { analyzerMemory } from '../../server/src/core/analyze/memory.ts';
import { readDraft } from '../../server/src/core/drafts/read-draft.ts';
import { dayOf } from '../../server/src/core/values/dates/calendar.ts';
import { expectShortLives } from '../../server/src/short-lives.ts';
import { loadStore } from '../../server/src/store/load.ts';
import { yardstick } from './yardstick.ts';

// As the command line and the language server do.
expectShortLives();

const ROOT = join(import.meta.dirname, '../../examples/newsroom');
const ARTICLE_BYTES = 8_500;
const LONG_BYTES = 2_000_000;
const ROUNDS = 25;
const BATCH = 200;
const LONG_ROUNDS = 5;
/** The editor's server runs all day; what the first article costs is told apart. V8 is still optimising at the three hundredth. */
const WARM_UP = 1200;
/** Every so many drafts of the warm-up have slips, so that what is optimised has seen them, as at a desk. */
const WITH_SLIPS = 8;

const asOf = { day: dayOf(2025, 9, 17), text: '2025-09-17', from: 'option' } as const;
const options = { asOf, today: asOf.day };

const factFiles = readdirSync(join(ROOT, 'facts')).map((name) => ({
  path: `facts/${name}`,
  text: readFileSync(join(ROOT, 'facts', name), 'utf8'),
}));
const draftText = (name: string) => readFileSync(join(ROOT, 'drafts', name), 'utf8').replace(/^---[\s\S]*?---\n/, '');
/** A story as a desk writes it; and one with a slip in every other sentence, which costs more. */
const STORY = draftText('clean.md');
const SLIPS = draftText('slips.md');

/** The sample's prose repeated to a length; each copy differs a little, so that no paragraph is known before. */
function grown(bytes: number, salt: string, prose = STORY): string {
  let text = '';
  for (let copy = 0; text.length < bytes; copy++) text += prose.replace(/\.\n/g, ` ${salt}${copy}.\n`);
  return text.slice(0, bytes);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** What the round would have taken undisturbed: a tenth of the rounds were faster. */
function undisturbed(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 10)]!;
}

/** Milliseconds that the process has kept processors busy, those of the garbage collector and the compiler included. */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const store = loadStore(factFiles, { today: options.today });
const engine = createAnalyzer(store.source);
const check = (text: string) => engine.analyze(readDraft(text, 'markdown'), options);
/** As the command line does, which checks a file once and goes on to the next: nothing is kept for another look. */
const passing = createAnalyzer(store.source, analyzerMemory(1));
const checkOnce = (text: string) => passing.analyze(readDraft(text, 'markdown'), options);

const first = await timed(() => check(grown(ARTICLE_BYTES, 'first ')));
for (let i = 0; i < WARM_UP; i++) {
  const text = grown(ARTICLE_BYTES, `warm${i} `, i % WITH_SLIPS === 0 ? SLIPS : STORY);
  await (i % 2 === 0 ? check(text) : checkOnce(text));
}
const yardsticks: number[] = [];
const measureMachine = () => yardsticks.push(yardstick());
measureMachine();
measureMachine();
const fresh: number[] = [];
const pressed: number[] = [];
for (let i = 0; i < ROUNDS; i++) {
  const text = grown(ARTICLE_BYTES, `round${i} `);
  fresh.push(await timed(() => check(text)));
  const middle = text.indexOf(' ', text.length >> 1);
  pressed.push(await timed(() => check(`${text.slice(0, middle)} x${text.slice(middle)}`)));
}
const slips: number[] = [];
for (let i = 0; i < ROUNDS; i++) slips.push(await timed(() => check(grown(ARTICLE_BYTES, `slips${i} `, SLIPS))));
measureMachine();
const batch: number[] = [];
const articles = Array.from({ length: BATCH }, (_, i) => grown(ARTICLE_BYTES, `batch${i} `));
const batchBytes = articles.reduce((sum, text) => sum + text.length, 0);
const busyBefore = busy();
for (const text of articles) batch.push(await timed(() => checkOnce(text)));
const batchBusy = busy() - busyBefore;
measureMachine();
const long: number[] = [];
for (let i = 0; i < LONG_ROUNDS; i++) {
  const text = grown(LONG_BYTES, `long${i} `);
  long.push(await timed(() => checkOnce(text)));
}
measureMachine();
// After those, since what the editor keeps of a long draft is work for the garbage collector.
const longPressed: number[] = [];
for (let i = 0; i < LONG_ROUNDS; i++) {
  const text = grown(LONG_BYTES, `again${i} `);
  await check(text);
  const middle = text.indexOf(' ', text.length >> 1);
  longPressed.push(await timed(() => check(`${text.slice(0, middle)} x${text.slice(middle)}`)));
}

const report = [
  ['first article after start', `${first.toFixed(1)} ms`],
  [
    `article of ${ARTICLE_BYTES / 1000} KB, nothing remembered`,
    `${median(fresh).toFixed(2)} ms (undisturbed ${undisturbed(fresh).toFixed(2)})`,
  ],
  ['the same length, full of slips', `${median(slips).toFixed(2)} ms`],
  ['one key press in the article', `${median(pressed).toFixed(2)} ms`],
  [`${BATCH} articles in a row`, `${(batchBytes / 1e3 / batch.reduce((sum, ms) => sum + ms, 0)).toFixed(2)} MB/s`],
  ['processor time for each of them, all threads', `${(batchBusy / BATCH).toFixed(2)} ms`],
  ['one draft of 2 MB', `${(LONG_BYTES / 1e3 / median(long)).toFixed(2)} MB/s`],
  ['one key press in the draft of 2 MB', `${median(longPressed).toFixed(0)} ms`],
  ['the machine just now: the yardstick', `${median(yardsticks).toFixed(0)} ms (${yardsticks.map((ms) => ms.toFixed(0)).join(', ')})`],
];
for (const [what, figure] of report) process.stdout.write(`${what!.padEnd(44)} ${figure}\n`);
