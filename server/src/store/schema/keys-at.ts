import type * as v from 'valibot';

interface SchemaParts {
  readonly type: string;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly options?: readonly v.GenericSchema[];
  readonly item?: v.GenericSchema;
  readonly value?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
}

/** The keys that a schema allows at a path: for suggestions, completion and hovers. Empty where no mapping may stand. */
export function keysAt(schema: v.GenericSchema, path: readonly (string | number)[]): string[] {
  let here: readonly v.GenericSchema[] = [schema];
  for (const step of path) here = here.flatMap(opened).flatMap((open) => below(open as unknown as SchemaParts, step));
  return [...new Set(here.flatMap(opened).flatMap((open) => Object.keys((open as unknown as SchemaParts).entries ?? {})))];
}

/** The schemas that a union or optional key stands for. */
function opened(schema: v.GenericSchema): v.GenericSchema[] {
  const parts = schema as unknown as SchemaParts;
  if (parts.wrapped) return opened(parts.wrapped);
  return parts.type === 'union' && parts.options ? parts.options.flatMap(opened) : [schema];
}

function below(parts: SchemaParts, step: string | number): v.GenericSchema[] {
  if (typeof step === 'number') return parts.item ? [parts.item] : [];
  const entry = parts.entries && Object.hasOwn(parts.entries, step) ? parts.entries[step] : undefined;
  if (entry) return [entry];
  return parts.type === 'record' && parts.value ? [parts.value] : [];
}
