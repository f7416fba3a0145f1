import type { Entity } from '../entity.ts';
import type { NameForm } from '../fact-source.ts';
import { foldedName } from '../name-words.ts';
import { formsOf } from './name-forms.ts';
import { type NumberLists, numberLists } from './number-lists.ts';
import { slipBuckets } from './slips.ts';
import { type TokenTrie, trieBuilder } from './trie.ts';
import { growingVocabulary, type Vocabulary } from './vocabulary.ts';

/** Common tokens bring too many candidates to mean anything. */
const MAX_SHARED = 64;

/** The forms by the numbers that tables hold, which packs keep: new ones go to the end. */
export const FORMS: readonly NameForm[] = ['name', 'alias', 'abbr', 'short', 'family', 'demonym', 'descriptor', 'never', 'never-demonym'];

/** Bits that a form takes beside its bearer's number. */
export const FORM_BITS = 4;

/** Every form of every name of a store as flat arrays, which may lie in one buffer. Entities and words go by number. */
export interface NameTables {
  readonly words: Vocabulary;
  readonly trie: TokenTrie;
  /** By node: the entities that bear the name which ends there, each with its form in the lowest bits. At most MAX_SHARED. */
  readonly bearers: NumberLists;
  /** By word: how many entities have it in a right form of their names. */
  readonly counts: Uint32Array;
  /** By word: those entities, unless there are more than MAX_SHARED. */
  readonly sharing: NumberLists;
  /** By hash of a slip key: words. */
  readonly slips: NumberLists;
}

/** Makes the tables of a store, entity by entity; linear in the length of its names. */
export interface NameTablesBuilder {
  add(entity: Entity, number: number): void;
  built(): NameTables;
}

/** Tables without a name. */
export function nameTablesBuilder(): NameTablesBuilder {
  const words = growingVocabulary();
  const trie = trieBuilder();
  const bearers = numberLists();
  const sharing = numberLists();
  return {
    add(entity, number) {
      for (const { text, form } of formsOf(entity)) {
        const folds = foldedName(text);
        if (folds.length === 0) continue;
        const ids = folds.map(words.add);
        const node = trie.insert(ids);
        // An entity's forms come one after the other, so that its first is the last of the list.
        if (bearers.length(node) < MAX_SHARED && bearers.last(node) >> FORM_BITS !== number)
          bearers.push(node, (number << FORM_BITS) | FORMS.indexOf(form));
        if (form === 'never' || form === 'never-demonym') continue;
        for (const id of ids) if (sharing.last(id) !== number) sharing.push(id, number);
      }
    },
    built() {
      const { trie: finished, order } = trie.built(words.size);
      return {
        words,
        trie: finished,
        bearers: bearers.built(order.length, { order }),
        counts: Uint32Array.from({ length: words.size }, (_, word) => sharing.length(word)),
        sharing: sharing.built(words.size, { longest: MAX_SHARED }),
        slips: slipBuckets(words),
      };
    },
  };
}
