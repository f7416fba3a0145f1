import { type Desk, type Outcome, type Tool, Unanswerable } from './tool.ts';

/** Calls a tool with what an assistant gave it. The desk is opened only for a call that can be answered; what goes wrong there is thrown. */
export async function call(tool: Tool, given: Readonly<Record<string, unknown>>, open: () => Promise<Desk>): Promise<Outcome> {
  try {
    const texts = textsOf(tool, given);
    return { answer: await tool.answer(texts, await open()) };
  } catch (thrown) {
    if (thrown instanceof Unanswerable) return { trouble: thrown.message };
    throw thrown;
  }
}

function textsOf({ name, input }: Tool, given: Readonly<Record<string, unknown>>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(given)) {
    if (!Object.hasOwn(input.properties, key)) {
      throw new Unanswerable(`${name} has no argument “${key}”; it has ${Object.keys(input.properties).join(', ')}`);
    }
    if (typeof value !== 'string') throw new Unanswerable(`${name} needs “${key}” as text`);
    texts.set(key, value);
  }
  const missing = input.required.find((key) => !texts.get(key)?.trim());
  if (missing !== undefined) throw new Unanswerable(`${name} needs “${missing}”`);
  return texts;
}
