import type { Tool } from '../../src/core/assistants/tool.ts';
import { writtenJson } from './written-json.ts';

type Json = Record<string, unknown>;

/** Beginning of the keys in package.nls.json that are made here. */
const TOOL = 'tool.';

/** package.json with the tools that the editor's assistants have, and package.nls.json with what people read of them. Everything else in both stays as it is. */
export function withTools(
  packageJson: string,
  nlsJson: string,
  tools: readonly Tool[],
): { readonly manifest: string; readonly nls: string } {
  const manifest = JSON.parse(packageJson) as Json & { contributes?: Json };
  const texts = Object.entries(JSON.parse(nlsJson) as Record<string, string>).filter(([key]) => !key.startsWith(TOOL));
  const localized = (key: string, text: string) => {
    texts.push([TOOL + key, text]);
    return `%${TOOL}${key}%`;
  };
  const languageModelTools = tools.map(({ name, title, description, input }) => ({
    name,
    displayName: localized(name, title),
    modelDescription: description,
    canBeReferencedInPrompt: true,
    toolReferenceName: name,
    icon: '$(book)',
    inputSchema: {
      ...input,
      properties: Object.fromEntries(
        Object.entries(input.properties).map(([key, { type, description: says }]) => [
          key,
          { type, description: localized(`${name}.${key}`, says) },
        ]),
      ),
    },
  }));
  manifest.contributes = { ...manifest.contributes, languageModelTools };
  return { manifest: writtenJson(manifest), nls: writtenJson(Object.fromEntries(texts)) };
}
