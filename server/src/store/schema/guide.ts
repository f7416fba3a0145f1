import type * as v from 'valibot';
import { asTold, type Told } from '../../core/telling/told.ts';
import type { Refers } from './leaf.ts';
import { keySchemasAt, type Path, type SchemaParts, schemasAt } from './schemas-at.ts';

/** What the format says of a key, for hovers and completion. */
export interface KeyGuide {
  readonly title: Told;
  readonly description: Told;
}

/** The title and description of the key at the end of a path; undefined for a key that the format does not know. */
export function keyGuide(schema: v.GenericSchema, path: Path): KeyGuide | undefined {
  for (const here of keySchemasAt(schema, path)) {
    const title = actionOf(here, 'title')?.title;
    const description = actionOf(here, 'description')?.description;
    if (title !== undefined && description !== undefined) return { title: asTold(title), description: asTold(description) };
  }
  return undefined;
}

/** The words that a key may hold, where they are few: `verified`, `disputed` … */
export function choicesAt(schema: v.GenericSchema, path: Path): string[] {
  return schemasAt(schema, path).flatMap((here) => {
    const { type, options } = here as unknown as SchemaParts;
    return type === 'picklist' ? (options as readonly string[]) : [];
  });
}

/** What a text at a path names; undefined where it is only words. */
export function refersAt(schema: v.GenericSchema, path: Path): Refers | undefined {
  for (const here of schemasAt(schema, path)) {
    const refers = actionOf(here, 'metadata')?.metadata?.refers;
    if (refers !== undefined) return refers;
  }
  return undefined;
}

interface Action {
  readonly type: string;
  readonly title?: string;
  readonly description?: string;
  readonly metadata?: { readonly refers?: Refers };
}

/** The last action of a type in a schema's pipe, or in the schemas that it was piped or made optional from. */
function actionOf(schema: unknown, type: string): Action | undefined {
  const { pipe, wrapped } = schema as SchemaParts;
  if (wrapped) return actionOf(wrapped, type);
  const found = pipe?.findLast((part) => (part as Action).type === type) as Action | undefined;
  return found ?? (pipe === undefined || pipe[0] === schema ? undefined : actionOf(pipe[0], type));
}
