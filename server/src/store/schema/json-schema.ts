import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { config } from './config.ts';
import { factsFile } from './facts-file.ts';
import { rulingsFile } from './rulings.ts';
import { withSharedParts } from './shared-parts.ts';
import { signOffsFile } from './sign-offs.ts';

/** The JSON Schema (draft 7) of facts files, for editors that complete and check YAML by one. */
export function factsJsonSchema(): JsonSchema {
  return { ...published(factsFile), title: 'Stet facts', description: 'A file of verified facts that Stet checks drafts against.' };
}

/** The JSON Schema (draft 7) of `stet.rulings.yaml`. */
export function rulingsJsonSchema(): JsonSchema {
  return { ...published(rulingsFile), title: 'Stet rulings', description: 'Findings that somebody has let stand.' };
}

/** The JSON Schema (draft 7) of `stet.signoffs.yaml`. */
export function signOffsJsonSchema(): JsonSchema {
  return { ...published(signOffsFile), title: 'Stet sign-offs', description: 'Claims that somebody has checked by hand.' };
}

/** The JSON Schema (draft 7) of `stet.yaml`. */
export function configJsonSchema(): JsonSchema {
  return { ...published(config), title: 'Stet settings', description: 'How Stet finds and checks the drafts of a folder.' };
}

/**
 * Unlike the loader, which takes every scalar as it is written, editors read 1997 as a number and true as a boolean;
 * such leaves carry their JSON Schema as metadata. The editor judges shapes, the loader what is in them.
 */
function published(schema: v.GenericSchema): JsonSchema {
  const whole = toJsonSchema(schema as Parameters<typeof toJsonSchema>[0], {
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) => {
      const json =
        valibotAction.type === 'metadata' ? (valibotAction as unknown as { metadata: { json?: JsonSchema } }).metadata.json : undefined;
      if (!json) return undefined;
      const { title, description } = jsonSchema;
      return { ...json, ...(title === undefined ? {} : { title }), ...(description === undefined ? {} : { description }) };
    },
  });
  return withSharedParts(whole);
}
