import type { FactSlice } from '../../facts/fact-source.ts';
import { foldedName } from '../../facts/name-words.ts';
import { dominantPart, isKindNoun, lemmas, NOUN, stem } from '../../languages/en/lexicon.ts';
import { sameRelation } from '../../languages/en/lexicon-relations.ts';
import { OTHER_ONES, TRANSPARENT } from '../../languages/en/noun-modifiers.ts';
import { flatMap } from '../../text/flat-map.ts';
import { belonging } from '../belonging.ts';
import type { PhraseMeaning } from './phrase-meaning.ts';

/** Whether two phrases can stand for the same thing. `unknown`: nothing in them tells. */
export type Likeness = 'same' | 'different' | 'unknown';

/** What the comparison of two phrases rests on besides them. */
export interface ComparingPhrases {
  readonly facts: FactSlice;
  /** Entities that the fact names anywhere. */
  readonly known: ReadonlySet<string>;
  /** Whether a preposition ties a phrase to the name of an entity: "the studio at the Gaslight" is not the Gaslight. */
  readonly namesBeside: (entity: string, phrase: PhraseMeaning) => boolean;
  /** Whether a bare "the bridge" may take up something named before: a subject or object does, what hangs on a preposition rarely. */
  readonly takesUp: boolean;
  /** Whether the draft tells of the fact's own day, on which "a curfew" is the curfew. */
  readonly sameDay: () => boolean;
}

/** Compares a phrase of a fact with one of a draft. */
export function comparePhrases(
  fact: PhraseMeaning,
  draft: PhraseMeaning,
  { facts, known, namesBeside, takesUp, sameDay }: ComparingPhrases,
): Likeness {
  if (draft.opening === 'pronoun' && draft.entity === undefined) return 'unknown';
  if (draft.entity !== undefined && draft.entity !== fact.entity && fact.owners.includes(draft.entity)) return 'unknown';
  if (fact.entity !== undefined) {
    if (draft.entity === undefined && namesBeside(fact.entity, draft)) return 'different';
    return withEntity({ ...fact, entity: fact.entity }, draft, facts);
  }
  if (draft.opening === 'pronoun') return 'unknown';
  if (draft.entity !== undefined) return sharesWord(fact, foldedName(facts.entity(draft.entity)?.name ?? '')) ? 'unknown' : 'different';
  if (fact.isName || draft.isName) return ofNames(fact, draft);
  return ofNouns(fact, draft, { known, takesUp, sameDay });
}

function withEntity(fact: PhraseMeaning & { entity: string }, draft: PhraseMeaning, facts: FactSlice): Likeness {
  if (draft.entity !== undefined) {
    if (draft.entity === fact.entity) return 'same';
    const relation = belonging(
      { entity: draft.entity, words: [] },
      { id: fact.entity, text: facts.entity(fact.entity)?.name ?? '' },
      facts,
    );
    return relation === 'different' ? 'different' : 'unknown';
  }
  const entity = facts.entity(fact.entity);
  const names = flatMap([entity?.name ?? '', ...(entity?.aliases ?? [])], (name) => foldedName(name));
  if (draft.isName) return draft.words.every((word) => names.includes(word)) ? 'unknown' : 'different';
  return draft.opening === 'definite' && draft.owners.length === 0 ? 'unknown' : 'different';
}

function ofNames(fact: PhraseMeaning, draft: PhraseMeaning): Likeness {
  if (fact.isName && draft.isName) {
    if (fact.words.join(' ') === draft.words.join(' ')) return 'same';
    return fact.words.every((word) => draft.words.includes(word)) || draft.words.every((word) => fact.words.includes(word))
      ? 'unknown'
      : 'different';
  }
  if (sharesWord(fact, draft.words)) return 'unknown';
  return !draft.isName && draft.opening === 'definite' && draft.owners.length === 0 ? 'unknown' : 'different';
}

function ofNouns(
  fact: PhraseMeaning,
  draft: PhraseMeaning,
  { known, takesUp, sameDay }: Pick<ComparingPhrases, 'known' | 'takesUp' | 'sameDay'>,
): Likeness {
  const disjoint = fact.owners.length > 0 && draft.owners.length > 0 && !draft.owners.some((owner) => fact.owners.includes(owner));
  const same = fact.head === draft.head || sameRelation(fact.head, draft.head);
  if (!same) {
    // "the repair study" is no repair, though "the library building" may be the library.
    if (draft.words.includes(fact.head))
      return disjoint || !(isKindNoun(draft.head) || TRANSPARENT.has(draft.head)) ? 'different' : 'unknown';
    if (fact.words.includes(draft.head)) return disjoint ? 'different' : 'unknown';
    return takesUp && draft.opening === 'definite' && draft.words.length === 1 && draft.owners.length === 0 ? 'unknown' : 'different';
  }
  const another =
    draft.opening === 'indefinite' && (fact.opening === 'definite' || fact.opening === 'owner' || fact.opening === 'possessor');
  if (another && draft.owners.length === 0 && !sameDay()) return 'different';
  if (disjoint || draft.owners.some((owner) => !fact.owners.includes(owner) && !known.has(owner))) return 'different';
  const has = (phrase: PhraseMeaning, word: string) => [...phrase.words, ...phrase.of].some((other) => isForm(word, other));
  const extra = draft.words.filter((word) => word !== draft.head && !has(fact, word));
  if (extra.some((word) => OTHER_ONES.has(word) || dominantPart(word) === NOUN)) return 'different';
  const lacking = fact.words.filter((word) => word !== fact.head && !has(draft, word));
  return extra.length > 0 && lacking.length > 0 ? 'different' : 'same';
}

/** "arms" and "arm", "election" and "electoral". */
function isForm(a: string, b: string): boolean {
  return a === b || lemmas(a).includes(b) || lemmas(b).includes(a) || (a.length > 4 && b.length > 4 && stem(a) === stem(b));
}

function sharesWord({ words }: PhraseMeaning, others: readonly string[]): boolean {
  return words.some((word) => others.includes(word));
}
