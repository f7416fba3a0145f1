import { readFileSync } from 'node:fs';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IRawGrammar, type IToken } from 'vscode-textmate';
import { projectFile } from '../support/project.ts';

const manifest = JSON.parse(readFileSync(projectFile('package.json'), 'utf8'));
const contributed: readonly { scopeName: string; path: string; injectTo?: readonly string[] }[] = manifest.contributes.grammars;
const hosts: readonly string[] = ['yaml', 'markdown'];

const wasm = readFileSync(projectFile('node_modules/vscode-oniguruma/release/onig.wasm'));
const onigLib = oniguruma.loadWASM(wasm).then(() => ({
  createOnigScanner: (sources: string[]) => new oniguruma.OnigScanner(sources),
  createOnigString: (text: string) => new oniguruma.OnigString(text),
}));

/** As an editor would load them: its own grammars of YAML and Markdown, and what package.json contributes. */
const registry = new textmate.Registry({
  onigLib,
  loadGrammar: async (scopeName) => rawGrammar(scopeName),
  getInjections: (scopeName) => contributed.flatMap((grammar) => (grammar.injectTo?.includes(scopeName) ? [grammar.scopeName] : [])),
});

function rawGrammar(scopeName: string): IRawGrammar | null {
  const own = contributed.find((grammar) => grammar.scopeName === scopeName);
  if (own) return JSON.parse(readFileSync(projectFile(own.path), 'utf8'));
  const host = hosts.find((name) => scopeName.endsWith(`.${name}`));
  return host ? JSON.parse(readFileSync(projectFile(`node_modules/tm-grammars/grammars/${host}.json`), 'utf8')) : null;
}

/** The spans of a text that bear a scope, in UTF-16 offsets; adjoining tokens are one span. A scope covers those that begin with it and a dot. */
export async function spansOf(text: string, grammar: string, scope: string): Promise<{ start: number; end: number }[]> {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end, scopes } of await tokensOf(text, grammar)) {
    if (!scopes.some((name) => `${name}.`.startsWith(`${scope}.`))) continue;
    const last = spans.at(-1);
    if (last?.end === start) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

/** Every token of a text with all its scopes, outermost first. */
export async function tokensOf(text: string, grammar: string): Promise<{ start: number; end: number; scopes: readonly string[] }[]> {
  const loaded = await registry.loadGrammar(grammar);
  if (loaded === null) throw new Error(`No grammar ${grammar}`);
  let state = textmate.INITIAL;
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = loaded.tokenizeLine(line, state);
    state = ruleStack;
    const from = offset;
    offset += line.length + 1;
    // The last token of a line covers the line break, which the text may lack.
    return tokens.map(({ startIndex, endIndex, scopes }: IToken) => ({
      start: from + startIndex,
      end: from + Math.min(endIndex, line.length),
      scopes: scopes.flatMap((name) => name.split(' ')),
    }));
  });
}
