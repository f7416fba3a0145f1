import { sameRelation } from '../../languages/en/lexicon-relations.ts';
import { stem } from '../../languages/en/lexicon-stem.ts';

/** Whether two words tell one relation. Asked again and again of the same verbs, so that the answers are kept: by one word, then by the other. */
export function isSame(a: string, b: string): boolean {
  return a === b || sameAs(a).tells(b);
}

/** What tells the same relation as a verb, for one who asks of many words. */
export function sameAs(verb: string): SameVerbs {
  let same = all.get(verb);
  if (!same) {
    same = new SameVerbs(verb);
    all.set(verb, same);
  }
  return same;
}

/** The words that tell the same relation as one verb. */
export class SameVerbs {
  readonly #verb: string;
  readonly #told = new Map<string, boolean>();

  constructor(verb: string) {
    this.#verb = verb;
  }

  tells(word: string): boolean {
    const told = this.#told.get(word);
    return told ?? this.#note(word);
  }

  #note(word: string): boolean {
    const verb = this.#verb;
    const told = sameRelation(verb, word) || (verb.length > 4 && word.length > 4 && stem(verb) === stem(word));
    if (kept++ >= MOST_KEPT) forget();
    this.#told.set(word, told);
    return told;
  }
}

const all = new Map<string, SameVerbs>();
let kept = 0;
const MOST_KEPT = 50_000;

function forget(): void {
  all.clear();
  kept = 0;
}
