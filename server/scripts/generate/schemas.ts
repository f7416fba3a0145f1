import type { Check } from '../../src/core/checks/check.ts';
import { configJsonSchema, factsJsonSchema, rulingsJsonSchema, signOffsJsonSchema } from '../../src/store/schema/json-schema.ts';
import { levelsOf } from './settings.ts';

/** The published JSON Schemas by path, made from the schemas that the loader validates with; that of `stet.yaml` knows the checks by name. */
export function schemaFiles(checks: readonly Check[]): [path: string, text: string][] {
  const config = configJsonSchema();
  const named = {
    ...config,
    properties: {
      ...config.properties,
      checks: { type: 'object', description: 'How loud each check is.', additionalProperties: false, properties: levelsOf(checks) },
    },
  };
  return [
    ['schemas/facts.schema.json', json(factsJsonSchema())],
    ['schemas/stet.schema.json', json(named)],
    ['schemas/rulings.schema.json', json(rulingsJsonSchema())],
    ['schemas/signoffs.schema.json', json(signOffsJsonSchema())],
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
