import { lemma } from '../languages/en/lexicon.ts';
import { byWord } from '../text/by-word.ts';

const joined = new Map<string, (fold: string) => string>();

/** A verb, uninflected, with the particle after it as the lexicon has both: "set up". Kept, since a string made anew is hashed anew. */
export function phrasal(verb: string, particle: string): string {
  let join = joined.get(particle);
  if (!join) {
    join = byWord((fold) => `${lemma(fold, 'verb')} ${particle}`);
    joined.set(particle, join);
  }
  return join(verb);
}
