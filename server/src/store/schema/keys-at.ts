import type * as v from 'valibot';
import { type Path, type SchemaParts, schemasAt } from './schemas-at.ts';

/** The keys that a schema allows at a path: for suggestions, completion and hovers. Empty where no mapping may stand. */
export function keysAt(schema: v.GenericSchema, path: Path): string[] {
  return [...new Set(schemasAt(schema, path).flatMap((here) => Object.keys((here as unknown as SchemaParts).entries ?? {})))];
}
