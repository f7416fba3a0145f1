import { isFunctionWord } from '../../languages/en/lexicon.ts';
import type { Entity } from '../entity.ts';
import { memoryStore } from '../memory-store.ts';
import { foldedName } from '../name-words.ts';
import { formsOf } from '../names/name-forms.ts';

/** Tells of folded words whether a name of these entities has one of them, or one a slip away. Undefined without entities. */
export function namesAnew(entities: readonly Entity[]): ((words: Iterable<string>) => boolean) | undefined {
  if (entities.length === 0) return undefined;
  const { names } = memoryStore({ entities, statements: [], plain: [], quotes: [] }, '');
  const exact = new Set(entities.flatMap((entity) => [...formsOf(entity)].flatMap(({ text }) => foldedName(text))));
  return (words) => {
    for (const word of words) if (!isFunctionWord(word) && (exact.has(word) || names.resembling([word]).length > 0)) return true;
    return false;
  };
}
