import type * as v from 'valibot';

/** Steps from a value down: keys, and any number for an item of a list. */
export type Path = readonly (string | number)[];

/** What of a valibot schema is looked at here. */
export interface SchemaParts {
  readonly type: string;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly options?: readonly unknown[];
  readonly item?: v.GenericSchema;
  readonly value?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  readonly pipe?: readonly unknown[];
}

/** Every schema that a value at a path may fit, unions taken apart. Empty where nothing may stand. */
export function schemasAt(schema: v.GenericSchema, path: Path): v.GenericSchema[] {
  return keySchemasAt(schema, path).flatMap(opened);
}

/** The same with unions whole, so that what is said of a key is still on it. */
export function keySchemasAt(schema: v.GenericSchema, path: Path): v.GenericSchema[] {
  let here: readonly v.GenericSchema[] = [schema];
  for (const step of path) here = here.flatMap(opened).flatMap((open) => below(open as unknown as SchemaParts, step));
  return [...here];
}

/** The schemas that a union or optional key stands for. */
function opened(schema: v.GenericSchema): v.GenericSchema[] {
  const parts = schema as unknown as SchemaParts;
  if (parts.wrapped) return opened(parts.wrapped);
  return parts.type === 'union' && parts.options ? (parts.options as v.GenericSchema[]).flatMap(opened) : [schema];
}

function below(parts: SchemaParts, step: string | number): v.GenericSchema[] {
  if (typeof step === 'number') return parts.item ? [parts.item] : [];
  const entry = parts.entries && Object.hasOwn(parts.entries, step) ? parts.entries[step] : undefined;
  if (entry) return [entry];
  return parts.type === 'record' && parts.value ? [parts.value] : [];
}
