import type { EntityId } from './entity.ts';
import type { Statement } from './statement.ts';

/** The entities that a statement names beside its subject. */
export function mentionedBy({ subject, value, qualifiers }: Statement): ReadonlySet<EntityId> {
  const ids = new Set<EntityId>();
  if (value.type === 'entity' && value.ref.id !== undefined) ids.add(value.ref.id);
  if (qualifiers.of?.id !== undefined) ids.add(qualifiers.of.id);
  ids.delete(subject);
  return ids;
}
