import { workspace } from 'vscode';
import { factsGlobs } from './facts-search.ts';

const PROSE = ['markdown', 'plaintext'];
const LEDGERS = ['**/stet.rulings.yaml', '**/stet.signoffs.yaml'];
const OWN_SCHEMES = ['file', 'untitled'];

/** Documents of a scheme, by language or by path: what both VS Code and the protocol call a filter. */
export type DocumentKind = { readonly scheme: string; readonly language: string } | { readonly scheme: string; readonly pattern: string };

/** The documents that the server is told of: drafts, facts files, `stet.yaml`, rulings and sign-offs, where people write; not in diffs, logs or terminals. */
export function documentsToCheck(): DocumentKind[] {
  const schemes = new Set([...OWN_SCHEMES, ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  const patterns = [...factsGlobs(), ...LEDGERS];
  return [...schemes].flatMap((scheme) => [
    ...PROSE.map((language) => ({ scheme, language })),
    ...patterns.map((pattern) => ({ scheme, pattern })),
  ]);
}
