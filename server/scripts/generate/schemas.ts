import { configJsonSchema, factsJsonSchema } from '../../src/store/schema/json-schema.ts';

/** The published JSON Schemas by path, made from the schemas that the loader validates with. */
export function schemaFiles(): [path: string, text: string][] {
  return [
    ['schemas/facts.schema.json', json(factsJsonSchema())],
    ['schemas/stet.schema.json', json(configJsonSchema())],
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
