import { sameRelation } from '../../languages/en/lexicon-relations.ts';
import { stem } from '../../languages/en/lexicon-stem.ts';

/** Whether two words tell one relation. Asked again and again of the same verbs, so that the answers are kept: by one word, then by the other. */
export function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const known = same.get(a)?.get(b);
  return known ?? keep(a, b, sameRelation(a, b) || (a.length > 4 && b.length > 4 && stem(a) === stem(b)));
}

function keep(a: string, b: string, answer: boolean): boolean {
  if (kept++ >= MOST_KEPT) {
    same.clear();
    kept = 0;
  }
  const answers = same.get(a);
  if (answers) answers.set(b, answer);
  else same.set(a, new Map([[b, answer]]));
  return answer;
}

const same = new Map<string, Map<string, boolean>>();
let kept = 0;
const MOST_KEPT = 50_000;
