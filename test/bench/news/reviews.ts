import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Finding } from '../../../server/src/core/findings/finding.ts';
import type { Article } from './articles.ts';

/** What a reader made of a finding: the article is wrong, the alarm is false, both could be argued, or the people file is wrong. */
export type Label = 'true-error' | 'false-alarm' | 'arguable' | 'wrong-data';

export const LABELS: readonly Label[] = ['true-error', 'false-alarm', 'arguable', 'wrong-data'];

/** A reviewed finding: its article, its offset there, a hash of what was found, and never a word of the article. */
export interface Review {
  readonly article: string;
  readonly start: number;
  readonly hash: string;
  readonly label: Label;
}

const FILE = new URL('./reviews.jsonl', import.meta.url);

/** All reviews by `reviewKey`. */
export function readReviews(): ReadonlyMap<string, Review> {
  const lines = existsSync(FILE) ? readFileSync(FILE, 'utf8').split('\n') : [];
  const reviews = lines.flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Review]));
  for (const { label } of reviews) if (!LABELS.includes(label)) throw new Error(`reviews.jsonl: there is no label ${label}.`);
  return new Map(reviews.map((review) => [`${review.article} ${review.start} ${review.hash}`, review]));
}

/** What a review is found under; another check, another entity or other words make another finding. */
export function reviewKey(article: Article, finding: Finding): string {
  const { check, predicate = '', entity = '', start, end } = finding;
  const hash = createHash('sha256')
    .update([check, predicate, entity, article.text.slice(start, end)].join('\n'))
    .digest('hex')
    .slice(0, 12);
  return `${article.id} ${start} ${hash}`;
}
