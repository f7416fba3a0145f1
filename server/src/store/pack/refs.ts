import type { EntityKind } from '../../core/facts/entity.ts';
import { foldedName } from '../../core/facts/name-words.ts';
import { nameIndex } from '../../core/facts/names/name-index.ts';
import type { NameTables } from '../../core/facts/names/name-tables.ts';
import type { Vocabulary } from '../../core/facts/names/vocabulary.ts';
import type { Statement } from '../../core/facts/statement.ts';

/** What names are looked up in. */
export interface Known {
  readonly texts: Vocabulary;
  readonly ids: Vocabulary;
  readonly names: NameTables;
  readonly kindOf: (entity: number) => EntityKind;
}

/** Names that a statement gives without saying which entity they mean. */
export function unresolved({ value, qualifiers: { of } }: Statement): readonly string[] {
  const refs = [...(value.type === 'entity' ? [value.ref] : []), ...(of ? [of] : [])];
  return refs.flatMap(({ text, id }) => (id === undefined ? [text] : []));
}

/**
 * Whom the names mean, by the numbers of their texts: an id, else the only place, body or work of that name, else the only
 * person who has it as a full name. Names that mean nobody, or could mean several, are left as they are.
 */
export function resolvedRefs(refs: readonly number[], { texts, ids, names, kindOf }: Known): Map<number, number> {
  const index = nameIndex(names, ids.wordOf);
  const found = new Map<number, number>();
  for (const ref of refs) {
    const text = texts.wordOf(ref);
    const byId = ids.numberOf(text);
    const folds = byId === -1 ? foldedName(text) : [];
    const whole = folds.length > 0 ? index.hits(folds).find((hit) => hit.from === 0 && hit.to === folds.length) : undefined;
    const bearers = (whole?.bearers ?? [])
      .filter(({ form }) => form === 'name' || form === 'alias' || form === 'abbr')
      .map(({ entity }) => ids.numberOf(entity));
    const others = bearers.filter((entity) => kindOf(entity) !== 'person');
    const meant = byId !== -1 ? [byId] : others.length > 0 ? others : folds.length > 1 ? bearers : [];
    if (meant.length === 1) found.set(ref, meant[0]!);
  }
  return found;
}
