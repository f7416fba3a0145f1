import type { JsonSchema } from '@valibot/to-json-schema';

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** Parts smaller than this are not worth a name of their own. In characters of JSON. */
const SMALLEST = 400;

/** A JSON Schema in which each large part that stands in several places stands once, under `definitions`, named for the key it is under. */
export function withSharedParts(schema: JsonSchema): JsonSchema {
  const counts = new Map<string, number>();
  count(schema as Json, counts);
  const names = new Map<string, string>();
  const definitions: Record<string, Json> = {};
  const { $schema, ...rest } = shared(schema as Json, { counts, names, definitions }, 'facts') as Record<string, Json>;
  return { $schema, ...rest, ...(names.size > 0 ? { definitions } : {}) } as JsonSchema;
}

function count(part: Json, counts: Map<string, number>): void {
  if (typeof part !== 'object' || part === null) return;
  if (!Array.isArray(part)) {
    const text = JSON.stringify(part);
    const known = counts.get(text) ?? 0;
    counts.set(text, known + 1);
    if (known > 0) return;
  }
  for (const below of Object.values(part)) count(below, counts);
}

interface Sharing {
  readonly counts: ReadonlyMap<string, number>;
  readonly names: Map<string, string>;
  readonly definitions: Record<string, Json>;
}

function shared(part: Json, sharing: Sharing, key: string): Json {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map((item) => shared(item, sharing, key));
  const text = JSON.stringify(part);
  const isPart = 'type' in part || 'anyOf' in part;
  if (!isPart || text.length < SMALLEST || (sharing.counts.get(text) ?? 0) < 2) return below(part as Record<string, Json>, sharing, key);
  let name = sharing.names.get(text);
  if (name === undefined) {
    name = unused(key, sharing.definitions);
    sharing.names.set(text, name);
    sharing.definitions[name] = true;
    sharing.definitions[name] = below(part as Record<string, Json>, sharing, key);
  }
  return { $ref: `#/definitions/${name}` };
}

function below(part: Readonly<Record<string, Json>>, sharing: Sharing, key: string): Json {
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, shared(value, sharing, STRUCTURE.has(name) ? key : name)]));
}

/** Keys of JSON Schema itself, which name nothing of the format. */
const STRUCTURE = new Set(['properties', 'items', 'anyOf', 'additionalProperties', 'propertyNames']);

function unused(key: string, taken: Readonly<Record<string, Json>>): string {
  if (!(key in taken)) return key;
  let nth = 2;
  while (`${key}-${nth}` in taken) nth++;
  return `${key}-${nth}`;
}
