import { sameRelation } from '../../languages/en/lexicon-relations.ts';
import { stem } from '../../languages/en/lexicon-stem.ts';

/** Whether two words tell one relation. Asked again and again of the same verbs, so that the answers are kept. */
export function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const key = `${a} ${b}`;
  let known = same.get(key);
  if (known === undefined) {
    known = sameRelation(a, b) || (a.length > 4 && b.length > 4 && stem(a) === stem(b));
    if (same.size >= MOST_KEPT) same.clear();
    same.set(key, known);
  }
  return known;
}

const same = new Map<string, boolean>();
const MOST_KEPT = 50_000;
