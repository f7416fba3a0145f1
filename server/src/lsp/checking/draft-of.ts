import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Draft } from '../../core/drafts/draft.ts';
import { isNeverDraft } from '../../core/drafts/never-drafts.ts';
import { formatOf, readDraft } from '../../core/drafts/read-draft.ts';
import { pathIn, schemeOf } from '../files/uris.ts';
import { matchesGlob } from '../roots/glob.ts';
import type { Root } from '../roots/root.ts';

/** More characters than any article has; what is longer is not checked. */
export const LONGEST = 2_000_000;

/** What editors call the languages that drafts are written in. */
const FORMATS: ReadonlyMap<string, Draft['format']> = new Map([
  ['markdown', 'markdown'],
  ['plaintext', 'plain'],
  ['text', 'plain'],
]);

/** Whether a document is one of the root's drafts. One that was never saved is, if it is Markdown or plain text. */
export function isDraft(document: TextDocument, root: Root): boolean {
  const path = pathIn(root.uri, document.uri);
  if (path === undefined) return root.kept && schemeOf(document.uri) === 'untitled' && FORMATS.has(document.languageId);
  return isDraftPath(path, root);
}

/** Whether a path, relative to the root, is that of one of its drafts. */
export function isDraftPath(path: string, { config, files, kept }: Root): boolean {
  if (!kept) return false;
  if (files.has(path) || isNeverDraft(path) || isPruned(path)) return false;
  return matchesGlob(config.drafts.include, path) && !matchesGlob(config.drafts.exclude, path);
}

/** A document as a draft; undefined for one that is too long or that is not text. */
export function draftOf(document: TextDocument): Draft | undefined {
  const source = document.getText();
  if (source.length > LONGEST || source.includes('\0')) return undefined;
  return readDraft(source, FORMATS.get(document.languageId) ?? formatOf(document.uri));
}

function isPruned(path: string): boolean {
  return path.split('/').some((name) => name === 'node_modules' || name.startsWith('.'));
}
