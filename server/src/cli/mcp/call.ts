import { Failure, insideTrouble } from '../failure.ts';
import type { Tool } from './tool.ts';

/** What came of a call: the answer as data, or what was wrong with it, in words that the assistant can act on. */
export type Outcome = { readonly answer: Readonly<Record<string, unknown>> } | { readonly trouble: string };

/** Calls a tool with what an assistant gave it. Never throws. */
export async function call(tool: Tool, given: Readonly<Record<string, unknown>>): Promise<Outcome> {
  try {
    return { answer: await tool.call(textsOf(tool, given)) };
  } catch (thrown) {
    return { trouble: thrown instanceof Failure ? thrown.message : insideTrouble(thrown) };
  }
}

function textsOf({ name, input }: Tool, given: Readonly<Record<string, unknown>>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(given)) {
    if (!Object.hasOwn(input.properties, key)) {
      throw new Failure(`${name} has no argument “${key}”; it has ${Object.keys(input.properties).join(', ')}`);
    }
    if (typeof value !== 'string') throw new Failure(`${name} needs “${key}” as text`);
    texts.set(key, value);
  }
  const missing = input.required.find((key) => !texts.get(key)?.trim());
  if (missing !== undefined) throw new Failure(`${name} needs “${missing}”`);
  return texts;
}
