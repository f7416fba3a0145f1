// `npm run bench:dates` measures the date reader beside chrono-node. `node test/bench/dates.ts --timeml FOLDER` holds it against the
// TIMEX3 annotations of the TimeML documents of a folder instead: `--misses` prints what differs, `--write FOLDER` writes its own annotations.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { isAbbreviation } from '../../server/src/core/languages/en/abbreviations.ts';
import { tokenize } from '../../server/src/core/text/tokens.ts';
import { readDates } from '../../server/src/core/values/dates/read.ts';
import * as news from './dates/news.ts';
import { scoreLine } from './dates/reading.ts';
import * as recognizers from './dates/recognizers.ts';
import * as wikiwars from './dates/wikiwars.ts';
import { printTimeMl } from './timeml/report.ts';

const DATA = fileURLToPath(new URL('../../../shared/data/dates', import.meta.url));
const SPEED_SECONDS = 1.5;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function printNews(): void {
  print('News expressions of our own');
  print(scoreLine('stet', news.scoreOurs()));
  print(scoreLine('chrono-node (overlap)', news.scoreChrono()));
  const traps = news.trapsTaken();
  print(`  traps taken                  stet ${traps.ours}, chrono-node ${traps.chrono} (${traps.of})`);
}

function printWikiWars(folder: string): void {
  const narratives = wikiwars.readWikiWars(folder);
  const { score, misses } = wikiwars.scoreOurs(narratives);
  print('\nWikiWars, dates');
  print(scoreLine('stet', score));
  print(scoreLine('chrono-node', wikiwars.scoreChrono(narratives, false)));
  print(scoreLine('chrono-node, told in order', wikiwars.scoreChrono(narratives, true)));
  if (process.argv.includes('--misses'))
    for (const miss of misses) print(`    ${miss.text} = ${miss.wanted}, got ${miss.got || 'nothing'} | ${miss.context}`);
  printSpeed(narratives.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)));
}

function printRecognizers(folder: string): void {
  const cases = recognizers.readRecognizers(folder);
  print('\nRecognizers, dates and date ranges');
  print(scoreLine('stet', recognizers.scoreOurs(cases)));
  print(scoreLine('chrono-node', recognizers.scoreChrono(cases)));
}

function printSpeed(paragraphs: readonly string[]): void {
  const tokens = paragraphs.map((text) => tokenize(text, isAbbreviation));
  const characters = paragraphs.reduce((total, text) => total + text.length, 0);
  const started = performance.now();
  let rounds = 0;
  while (performance.now() - started < SPEED_SECONDS * 1000) {
    for (const paragraph of tokens) readDates(paragraph);
    rounds++;
  }
  const seconds = (performance.now() - started) / 1000;
  print(`  readDates                    ${((characters * rounds) / 1e6 / seconds).toFixed(1)} MB/s of text, tokens ready`);
}

const timeMl = process.argv.indexOf('--timeml');
if (timeMl >= 0) {
  const option = (name: string) => {
    const at = process.argv.indexOf(name);
    return at < 0 ? undefined : process.argv[at + 1];
  };
  process.exitCode = printTimeMl({ folder: option('--timeml'), out: option('--write'), misses: process.argv.includes('--misses') }, print);
} else {
  printAll();
}

function printAll(): void {
  printNews();
  if (!existsSync(DATA)) {
    print('\nThe corpora are not on this machine (looked beside the project for shared/data/dates): nothing more to measure.');
    return;
  }
  printWikiWars(join(DATA, 'wikiwars'));
  printRecognizers(join(DATA, 'recognizers'));
}
