import { FORM_BITS, FORMS, type NameTables } from './name-tables.ts';
import { childOf } from './trie.ts';

/**
 * Entities, by number, with a right name that begins with these folded words, the last of which may be cut short; then those with that word
 * elsewhere in a name, unless very many share it. Reads each word of the store once: for somebody who types, not for drafts.
 */
export function* namesBegun({ words, trie, bearers, sharing }: NameTables, folds: readonly string[]): Iterable<number> {
  const last = folds.at(-1);
  if (last === undefined) return;
  const begun = words.startingWith(last);
  let node = 0;
  for (const fold of folds.slice(0, -1)) {
    const word = words.numberOf(fold);
    node = word === -1 || node === -1 ? -1 : childOf(trie, node, word);
  }
  if (node !== -1)
    for (const word of begun) {
      const child = childOf(trie, node, word);
      if (child !== -1) yield* below(child);
    }
  for (const word of begun) yield* sharing.values.subarray(sharing.starts[word], sharing.starts[word + 1]);

  function* below(top: number): Iterable<number> {
    const open = [top];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const coded of bearers.values.subarray(bearers.starts[at], bearers.starts[at + 1]))
        if (!FORMS[coded & ((1 << FORM_BITS) - 1)]!.startsWith('never')) yield coded >>> FORM_BITS;
      for (let child = trie.firstChild[at + 1]! - 1; child >= trie.firstChild[at]!; child--) open.push(child);
    }
  }
}
