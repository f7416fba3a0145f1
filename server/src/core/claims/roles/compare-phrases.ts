import type { EntityId } from '../../facts/entity.ts';
import type { FactSlice } from '../../facts/fact-source.ts';
import { foldedName } from '../../facts/name-words.ts';
import { dominantPart, isKindNoun, lemmas, NOUN, stem } from '../../languages/en/lexicon.ts';
import { sameRelation } from '../../languages/en/lexicon-relations.ts';
import { OTHER_ONES, TRANSPARENT } from '../../languages/en/noun-modifiers.ts';
import { flatMap } from '../../text/flat-map.ts';
import { WORD } from '../../text/tokens.ts';
import { belonging } from '../belonging.ts';
import type { FrameAnchor } from '../frame.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { PhraseMeaning } from './phrase-meaning.ts';

/** Whether two phrases can stand for the same thing. `unknown`: nothing in them tells. */
export type Likeness = 'same' | 'different' | 'unknown';

/** What the comparison of phrases rests on besides them. */
export interface ComparingPhrases {
  readonly facts: FactSlice;
  /** What the fact names. */
  readonly anchors: readonly FrameAnchor[];
  readonly sentence: SentenceView;
  /** Whether the draft tells of the fact's own day, on which "a curfew" is the curfew. */
  readonly sameDay: () => boolean;
}

/**
 * Compares a phrase of a fact with one of a draft. `takesUp`: whether a bare "the bridge" may take up something named before: a subject or
 * object does, what hangs on a preposition rarely.
 */
export function comparePhrases(fact: PhraseMeaning, draft: PhraseMeaning, takesUp: boolean, around: ComparingPhrases): Likeness {
  const { facts } = around;
  if (draft.opening === 'pronoun' && draft.entity === undefined) return 'unknown';
  if (draft.entity !== undefined && draft.entity !== fact.entity && fact.owners.includes(draft.entity)) return 'unknown';
  if (fact.entity !== undefined) {
    if (draft.entity === undefined && namesBeside(fact.entity, draft, around.sentence)) return 'different';
    return withEntity(fact.entity, draft, facts);
  }
  if (draft.opening === 'pronoun') return 'unknown';
  if (draft.entity !== undefined) return sharesWord(fact, foldedName(facts.entity(draft.entity)?.name ?? '')) ? 'unknown' : 'different';
  if (fact.isName || draft.isName) return ofNames(fact, draft);
  return ofNouns(fact, draft, takesUp, around);
}

/** Whether a preposition ties a phrase to the name of an entity: "the studio at the Gaslight" is not the Gaslight. */
function namesBeside(entity: EntityId, { to }: PhraseMeaning, { view, mentions }: SentenceView): boolean {
  const { folds, kind } = view.reading.tokens;
  if (kind[to] !== WORD || folds[to] === 'of') return false;
  return mentions.some((one) => one.entity === entity && one.from > to && one.from - to <= BESIDE);
}

/** A preposition and an article. */
const BESIDE = 2;

/** Whether a fact names an entity anywhere. */
export function isAnchor(entity: EntityId, anchors: readonly FrameAnchor[]): boolean {
  return anchors.some((anchor) => anchor.entity === entity);
}

function withEntity(id: EntityId, draft: PhraseMeaning, facts: FactSlice): Likeness {
  if (draft.entity === id) return 'same';
  const entity = facts.entity(id);
  if (draft.entity !== undefined) {
    const relation = belonging({ entity: draft.entity, words: [] }, { id, text: entity?.name ?? '' }, facts);
    return relation === 'different' ? 'different' : 'unknown';
  }
  if (!draft.isName) return draft.opening === 'definite' && draft.owners.length === 0 ? 'unknown' : 'different';
  const names = flatMap([entity?.name ?? '', ...(entity?.aliases ?? [])], (name) => foldedName(name));
  return draft.words.every((word) => names.includes(word)) ? 'unknown' : 'different';
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

function ofNouns(fact: PhraseMeaning, draft: PhraseMeaning, takesUp: boolean, { anchors, sameDay }: ComparingPhrases): Likeness {
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
  if (disjoint || draft.owners.some((owner) => !fact.owners.includes(owner) && !isAnchor(owner, anchors))) return 'different';
  const extra = draft.words.filter((word) => word !== draft.head && !hasWord(fact, word));
  if (extra.some((word) => OTHER_ONES.has(word) || dominantPart(word) === NOUN)) return 'different';
  const lacking = fact.words.filter((word) => word !== fact.head && !hasWord(draft, word));
  return extra.length > 0 && lacking.length > 0 ? 'different' : 'same';
}

function hasWord({ words, of }: PhraseMeaning, word: string): boolean {
  return words.some((other) => isForm(word, other)) || of.some((other) => isForm(word, other));
}

/** "arms" and "arm", "election" and "electoral". */
function isForm(a: string, b: string): boolean {
  return a === b || lemmas(a).includes(b) || lemmas(b).includes(a) || (a.length > 4 && b.length > 4 && stem(a) === stem(b));
}

function sharesWord({ words }: PhraseMeaning, others: readonly string[]): boolean {
  return words.some((word) => others.includes(word));
}
