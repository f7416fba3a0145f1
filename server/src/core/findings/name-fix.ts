import type { Entity } from '../facts/entity.ts';
import { parsePersonName, written } from '../values/names/person-name.ts';

/** An entity's name in the form that the draft used for another: family name alone for a lone word, else the full name. */
export function nameInForm(entity: Entity, words: readonly string[]): string {
  if (entity.kind !== 'person' || words.length > 1) return entity.name;
  const name = parsePersonName(entity.name, entity);
  return entity.short ?? written(name.family);
}
