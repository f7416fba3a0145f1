import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer } from '../../../server/src/core/analyze/index.ts';
import { analyzerMemory } from '../../../server/src/core/analyze/memory.ts';
import { readDraft } from '../../../server/src/core/drafts/read-draft.ts';
import { inEnglish } from '../../../server/src/core/telling/told.ts';
import { dayOf } from '../../../server/src/core/values/dates/calendar.ts';
import { expectShortLives } from '../../../server/src/short-lives.ts';
import { packIntake } from '../../../server/src/store/import/into-pack.ts';
import { storeLoader } from '../../../server/src/store/load.ts';
import { unpacked } from '../../../server/src/store/pack/layout.ts';
import { openPack } from '../../../server/src/store/pack/open-pack.ts';
import { madeUpPeople } from './made-up-names.ts';
import { peopleRecords } from './people.ts';

/** Which people. */
type What = 'people' | 'million';

const MB = 1e6;
const LOOKUPS = 1000;
const TYPED = 10;
const STEP = 7919;
const NEWSROOM = join(import.meta.dirname, '../../../examples/newsroom');
/** The sections of a pack that names are found with. */
const NAME_SECTIONS = /^(words|trie|bearers|sharing|slips|counts)/;

/** Reads the people and builds a pack of them. */
export async function buildPack(what: What, file: string): Promise<void> {
  expectShortLives();
  const clock = stopwatch();
  const intake = packIntake();
  for await (const record of what === 'people' ? peopleRecords() : madeUpPeople()) intake.take(record);
  const bytes = intake.built({ title: what });
  const took = clock();
  writeFileSync(file, bytes);
  const { entities, statements, skipped } = intake.tally;
  const leftOut = [...skipped.values()].reduce((sum, count) => sum + count, 0);
  row('built', `${took}; ${megabytes(process.resourceUsage().maxRSS * 1024)} of memory at most`);
  row('', `${entities} people, ${statements} facts (${leftOut} left out), ${megabytes(bytes.length)}`);
}

/** Opens a pack, asks for a thousand entities and for a thousand names. */
export async function askPack(_: What, file: string): Promise<void> {
  // What runs once when a process starts is no part of opening.
  openPack('warm', readFileSync(file).subarray(0, 0));
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  const clock = stopwatch();
  const opened = openPack('people.stetpack', readFileSync(file));
  const took = clock();
  globalThis.gc?.();
  if (opened.kind !== 'pack') throw new Error(inEnglish(opened.why));
  const { slice, names } = opened.store;
  row('opened', `${took}; ${megabytes(process.memoryUsage.rss() - before)} of memory more`);
  const ids = [...everyId(file)];
  const asked = Array.from({ length: LOOKUPS }, (_each, i) => ids[(i * STEP) % ids.length]!);
  const lookups = stopwatch();
  let facts = 0;
  for (const id of asked) facts += slice.about(id).length + (slice.entity(id) ? 1 : 0);
  row(`${LOOKUPS} entities with their facts`, `${lookups()} (${facts})`);
  const words = asked.map((id) => slice.entity(id)!.name.toLowerCase().split(/[ -]/));
  const finding = stopwatch();
  for (const folds of words) names.hits(folds);
  row(`${LOOKUPS} names found`, finding());
  const resembling = stopwatch();
  for (const folds of words) names.resembling(folds);
  row(`${LOOKUPS} names that resemble`, resembling());
  const typing = stopwatch();
  for (const [first = ''] of words.slice(0, TYPED)) [...names.begun([first.slice(0, 3)])].length;
  row(`${TYPED} beginnings of three letters typed`, typing());
}

/** Opens a pack and tells what of it the names take. */
export async function openNames(_: What, file: string): Promise<void> {
  const found = unpacked(readFileSync(file));
  if (found.kind !== 'sections') throw new Error(inEnglish(found.why));
  const sizes = Object.entries(found.sections).filter(([name]) => NAME_SECTIONS.test(name));
  const words = found.sections.wordsStarts!.length - 1;
  row('names index', `${megabytes(sizes.reduce((sum, [, { byteLength }]) => sum + byteLength, 0))}, ${words} different words`);
}

/** Changes a curated fact over the pack, and checks two open drafts again. */
export async function editFact(_: What, file: string): Promise<void> {
  const opened = openPack('people.stetpack', readFileSync(file));
  if (opened.kind !== 'pack') throw new Error(inEnglish(opened.why));
  const today = dayOf(2025, 9, 17);
  const texts = readdirSync(join(NEWSROOM, 'facts')).map((name) => ({
    path: `facts/${name}`,
    text: readFileSync(join(NEWSROOM, 'facts', name), 'utf8'),
  }));
  const drafts = readdirSync(join(NEWSROOM, 'drafts')).map((name) =>
    readDraft(readFileSync(join(NEWSROOM, 'drafts', name), 'utf8'), 'markdown'),
  );
  const load = storeLoader();
  const memory = analyzerMemory(8);
  const check = async (edit: number) => {
    const changed = texts.map(({ path, text }) => ({
      path,
      text: path.includes('people') ? `${text}\n  - { name: Ada Moss ${edit}, born: 1960 }\n` : text,
    }));
    const { source } = load(changed, { today, packs: [opened.store] });
    const analyzer = createAnalyzer(source, memory);
    const options = { asOf: { day: today, text: '2025-09-17', from: 'option' as const }, today };
    for (const draft of drafts) await analyzer.analyze(draft, options);
  };
  const first = stopwatch();
  await check(0);
  row(`${drafts.length} drafts checked for the first time`, first());
  const times: number[] = [];
  for (let edit = 1; edit <= 15; edit++) {
    const start = process.cpuUsage();
    await check(edit);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  row(
    'a curated fact changed, drafts checked again',
    `${times.sort((a, b) => a - b)[times.length >> 1]!.toFixed(0)} ms of processor time (median of ${times.length})`,
  );
}

function everyId(file: string): Iterable<string> {
  const opened = openPack('ids.stetpack', readFileSync(file));
  return opened.kind === 'pack' ? map(opened.store.slice.entities(), ({ id }) => id) : [];
}

function* map<A, B>(items: Iterable<A>, change: (item: A) => B): Iterable<B> {
  for (const item of items) yield change(item);
}

/** A clock that says how long it ran. */
function stopwatch(): () => string {
  const start = performance.now();
  const cpu = process.cpuUsage();
  return () => {
    const passed = performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    return `${passed.toFixed(0)} ms (${((user + system) / 1000).toFixed(0)} ms of processor time)`;
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / MB).toFixed(1)} MB`;
}

function row(what: string, figure: string): void {
  console.log(`  ${what.padEnd(46)} ${figure}`);
}
