// Checks published news against a store of everybody in public life, and counts false alarms by what a reader made of each finding.
// Run by `npm run bench:news`; `--sample N` checks every Nth article, `--only ID` one, `--show` prints every finding, `--unreviewed` prints
// lines for test/bench/news/reviews.jsonl. Ends with status 1 if a finding is not reviewed or false alarms are too many.
import type { Finding } from '../../server/src/core/findings/finding.ts';
import { type Article, dataFile, jsonLines } from './news/articles.ts';
import { articleChecker, inContext } from './news/checking.ts';
import { LABELS, readReviews, reviewKey } from './news/reviews.ts';
import { bigStore } from './news/store.ts';

/** One false alarm in so many words is what an editor bears. */
const WORDS_FOR_ONE = 20_000;

const option = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};
const print = (line: string) => process.stdout.write(`${line}\n`);

const people = dataFile('people.jsonl.gz');
const all = jsonLines<Article>(dataFile('news-dev.jsonl.gz'));
const only = option('--only');
const step = Math.max(1, Number(option('--sample') ?? 1));
const articles = all.filter(({ id }, at) => (only === undefined ? at % step === 0 : id === only));

const { source, summary } = bigStore(people);
print(`The store: ${summary}.`);
const check = articleChecker(source);
const started = performance.now();
const found: { readonly article: Article; readonly finding: Finding }[] = [];
for (const article of articles) for (const finding of await check(article)) found.push({ article, finding });
const seconds = (performance.now() - started) / 1000;

const reviews = readReviews();
const counts = new Map<string, number>(LABELS.map((label) => [label, 0]));
const fresh: typeof found = [];
for (const { article, finding } of found) {
  const label = reviews.get(reviewKey(article, finding))?.label;
  if (label) counts.set(label, counts.get(label)! + 1);
  else fresh.push({ article, finding });
  if (process.argv.includes('--show'))
    print(
      `${label ?? 'UNREVIEWED'} ${article.id} ${article.date} ${finding.severity} ${finding.check}: ${finding.message}\n    ${inContext(article, finding)}`,
    );
}

const words = articles.reduce((sum, article) => sum + article.words, 0);
const alarms = counts.get('false-alarm')!;
print(`${articles.length} articles, ${words} words, ${seconds.toFixed(0)} s: ${found.length} findings`);
for (const [label, count] of counts) print(`  ${label.padEnd(12)} ${count}`);
print(`  false alarms in ${WORDS_FOR_ONE} words: ${((alarms / Math.max(1, words)) * WORDS_FOR_ONE).toFixed(2)}, at most 1 wanted`);
if (fresh.length > 0) print(`  not reviewed  ${fresh.length}`);
for (const { article, finding } of fresh) {
  const [id, start, hash] = reviewKey(article, finding).split(' ');
  if (process.argv.includes('--unreviewed')) print(JSON.stringify({ article: id, start: Number(start), hash, label: '' }));
  print(`    ${finding.severity} ${finding.check} in ${id} at ${start}: ${finding.message}\n      ${inContext(article, finding)}`);
}
if (fresh.length > 0 || alarms * WORDS_FOR_ONE > words) process.exitCode = 1;
