// Real slips of published news: how many of them are found, and how many places that only look wrong are left alone.
// Run by `npm run bench:natural`; `--misses` prints what is missed and what is taken. Ends with status 1 where a goal is missed.
import type { Finding } from '../../server/src/core/findings/finding.ts';
import { type Article, dataFile, jsonLines } from './news/articles.ts';
import { articleChecker } from './news/checking.ts';
import { bigStore } from './news/store.ts';

/** A place in an article, found and labelled by one reader. `said` is the name with its title, a party and state in brackets after it. */
interface Place {
  readonly id: string;
  readonly said: string;
  readonly right?: string;
  readonly context: string;
  readonly label: 'error' | 'not_error' | 'arguable';
}

const FOUND_SHARE = 0.8;
const MOST_TRAPS = 2;
/** Letters before and after a name that belong to it: its title, its party and state. */
const REACH = 14;

const people = dataFile('people.jsonl.gz');
const places = jsonLines<Place>(dataFile('natural-errors-dev.jsonl'));
const articles = new Map(jsonLines<Article>(dataFile('natural-errors-dev-articles.jsonl.gz')).map((article) => [article.id, article]));
const check = articleChecker(bigStore(people).source);
const findings = new Map<string, readonly Finding[]>();
for (const article of articles.values()) findings.set(article.id, await check(article));

const counts = { error: [0, 0], not_error: [0, 0], arguable: [0, 0] };
for (const place of places) {
  const article = articles.get(place.id);
  if (!article) continue;
  const span = spanOf(place, article.text);
  const reported = findings.get(place.id)!.filter(({ start, end }) => start < span.end + REACH && end > span.start - REACH);
  counts[place.label][1]!++;
  if (reported.length > 0) counts[place.label][0]!++;
  if (process.argv.includes('--misses') && (place.label === 'error') === (reported.length === 0))
    process.stdout.write(
      `${place.label} ${place.id} ${place.said}${place.right ? ` (${place.right})` : ''}: ${reported.map(({ message }) => message).join(' ')}\n`,
    );
}
const { error, not_error: traps, arguable } = counts;
process.stdout.write(
  `errors found    ${error[0]} of ${error[1]} (${(error[0]! / error[1]!).toFixed(2)}, at least ${FOUND_SHARE} wanted)\n`,
);
process.stdout.write(`traps taken     ${traps[0]} of ${traps[1]} (at most ${MOST_TRAPS})\n`);
process.stdout.write(`arguable, told  ${arguable[0]} of ${arguable[1]}\n`);
if (error[0]! < FOUND_SHARE * error[1]! || traps[0]! > MOST_TRAPS) process.exitCode = 1;

/** Where the name stands: its words as said, after the place where the context begins; spaces may be wider in the article. */
function spanOf({ said, context }: Place, text: string): { start: number; end: number } {
  const words = said
    .replace(/ \(.*$/, '')
    .split(' ')
    .slice(1);
  const begin = Math.max(0, find(context.trim().split(/\s+/).slice(1, 5), text, 0)?.start ?? 0);
  return find(words, text, begin) ?? find(words, text, 0) ?? { start: -REACH, end: -REACH };
}

function find(words: readonly string[], text: string, from: number): { start: number; end: number } | undefined {
  for (let start = text.indexOf(words[0]!, from); start >= 0; start = text.indexOf(words[0]!, start + 1)) {
    let at = start;
    const fits = words.every((word) => {
      while (/\s/.test(text[at] ?? '')) at++;
      if (!text.startsWith(word, at)) return false;
      at += word.length;
      return true;
    });
    if (fits) return { start, end: at };
  }
  return undefined;
}
