import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import { checkPage, checksIndex, checkTable } from './check-docs.ts';
import { withTools } from './language-model-tools.ts';
import { predicatePage, predicatesIndex } from './predicate-docs.ts';
import { type RegistryKind, registeredIds, registryModule } from './registry.ts';
import { withSettings, withTranslatedSettings } from './settings.ts';
import { starterModule } from './starter.ts';

/** What should stand at each path, relative to the project; `undefined`: nothing. */
export type Files = Map<string, string | undefined>;

/** The messages of Stet's own. */
export const PROTOCOL: readonly string[] = [
  'server/src/lsp/protocol.ts',
  'server/src/lsp/protocol-cards.ts',
  'server/src/lsp/protocol-rulings.ts',
];

const PAGES = ['docs/checks', 'docs/predicates'];

/** The registries, which the rest is read through. */
export function registryFiles(): Files {
  const kinds: RegistryKind[] = ['check', 'predicate'];
  return new Map(kinds.map((kind) => [`server/src/core/generated/${kind}s.ts`, registryModule(kind, registeredIds(kind))]));
}

/** Everything made from what checks, predicates and schemas say of themselves. The registries must be current. */
export async function describedFiles(): Promise<Files> {
  const { checks } = await import('../../src/core/generated/checks.ts');
  const { predicates } = await import('../../src/core/generated/predicates.ts');
  const { tools } = await import('../../src/core/assistants/tools.ts');
  const { LANGUAGES } = await import('../../src/lsp/words/speaking.ts');
  const { featuresPage } = await import('./features.ts');
  const { schemaFiles } = await import('./schemas.ts');
  const files: Files = new Map();
  for (const folder of PAGES) for (const name of markdownIn(folder)) files.set(`${folder}/${name}`, undefined);
  files.set('docs/checks/README.md', checksIndex(checks));
  for (const check of checks) files.set(`docs/checks/${check.id}.md`, checkPage(check));
  files.set('docs/predicates/README.md', predicatesIndex(predicates));
  for (const predicate of predicates) files.set(`docs/predicates/${predicate.id}.md`, predicatePage(predicate));
  files.set('README.md', withTable(current('README.md') ?? '', checkTable(checks, 'docs/checks/')));
  const settled = withSettings(current('package.json') ?? '{}', current('package.nls.json') ?? '{}', checks);
  const { manifest, nls } = withTools(settled.manifest, settled.nls, tools);
  files.set('package.json', manifest);
  files.set('package.nls.json', nls);
  for (const [tag, sentences] of LANGUAGES) {
    const path = `package.nls.${tag}.json`;
    files.set(path, withTranslatedSettings(nls, current(path) ?? '{}', sentences));
  }
  files.set('docs/features.md', featuresPage(manifest, PROTOCOL.map((path) => current(path) ?? '').join('\n')));
  for (const [path, text] of schemaFiles(checks)) files.set(path, text);
  files.set('server/src/store/starter/generated/starter-base64.ts', starterModule());
  return files;
}

/** What stands at a path now; `undefined`: nothing. */
export function current(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

function markdownIn(folder: string): string[] {
  try {
    return readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'));
  } catch {
    return [];
  }
}

function withTable(readme: string, table: string): string {
  const [open, close] = ['<!-- generated:checks -->', '<!-- /generated:checks -->'];
  const from = readme.indexOf(open);
  const to = readme.indexOf(close);
  if (from < 0 || to < from) throw new Error(`README.md has no ${open} … ${close}`);
  return `${readme.slice(0, from + open.length)}\n${table}\n${readme.slice(to)}`;
}
