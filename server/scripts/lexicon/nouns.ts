import { ADDED } from './noun-additions.ts';
import { EXCLUDED_HEADS, EXCLUDED_WORDS, HEADS, type NounKind } from './noun-heads.ts';
import type { Synset, WordNet } from './wordnet.ts';

/** Lower-case nouns of one kind among `known`, in alphabetical order: those most of whose tagged uses fall under the kind's heads. */
export function nounsOfKind(wordnet: WordNet, kind: NounKind, known: ReadonlySet<string>): readonly string[] {
  const under = synsetsUnder(wordnet, HEADS[kind]);
  for (const id of synsetsUnder(wordnet, EXCLUDED_HEADS[kind])) under.delete(id);
  const nouns = new Set<string>();
  for (const word of known) if (isMostlyUnder(wordnet, word, under)) nouns.add(word);
  for (const word of EXCLUDED_WORDS[kind]) nouns.delete(word);
  for (const word of ADDED[kind]) nouns.add(word);
  return [...nouns].sort();
}

const LEAST_SHARE = 0.4;

function isMostlyUnder({ senses }: WordNet, word: string, under: ReadonlySet<string>): boolean {
  const nouns = (senses.get(word) ?? []).filter(({ synset }) => synset.part === 'noun');
  if (nouns.length === 0) return false;
  const weight = (at: number) => nouns[at]!.count + (at === 0 ? 0.6 : 0.1);
  let inside = 0;
  let all = 0;
  nouns.forEach(({ synset }, at) => {
    all += weight(at);
    if (under.has(synset.id)) inside += weight(at);
  });
  return inside / all >= LEAST_SHARE;
}

/** Ids of the synsets at or below the named senses ("leader#1"). */
function synsetsUnder({ synsets, senses }: WordNet, heads: readonly string[]): Set<string> {
  const queue: Synset[] = heads.map((head) => {
    const [word, rank] = head.split('#') as [string, string];
    const sense = senses.get(word)?.find((one) => one.synset.part === 'noun' && one.rank === Number(rank));
    if (sense === undefined) throw new Error(`No noun sense ${head}`);
    return sense.synset;
  });
  const found = new Set<string>();
  for (let synset = queue.pop(); synset !== undefined; synset = queue.pop()) {
    if (found.has(synset.id)) continue;
    found.add(synset.id);
    for (const { symbol, target } of synset.pointers) if (symbol === '~') queue.push(synsets.get(target)!);
  }
  return found;
}
