import type { Entity } from '../facts/entity.ts';

const numbers = new WeakMap<Entity, number>();
let last = 0;

/** A number that tells an entity as the store has it from the same entity as another version has it; 0 for none. */
export function readingOf(entity: Entity | undefined): number {
  if (!entity) return 0;
  let number = numbers.get(entity);
  if (number === undefined) {
    number = ++last;
    numbers.set(entity, number);
  }
  return number;
}
