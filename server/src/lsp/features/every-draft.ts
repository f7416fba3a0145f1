import type { CancellationToken } from 'vscode-languageserver';
import type { Checked } from '../checking/checked.ts';
import { keyOf } from '../files/uris.ts';
import type { Root } from '../roots/root.ts';
import type { Session } from '../session.ts';

/** The drafts of some roots, then those of them that an editor has open elsewhere: never saved, or not yet on disk. */
export async function everyDraft(
  roots: readonly Root[],
  { drafts, documents, checker }: Session,
  token: CancellationToken,
): Promise<Checked[]> {
  const all = new Map<string, Checked>();
  for (const root of roots) for await (const checked of drafts.of(root, token)) all.set(keyOf(checked.document.uri), checked);
  const wanted = new Set(roots.map(({ uri }) => uri));
  for (const { uri } of documents.all()) {
    const checked = all.has(keyOf(uri)) ? undefined : await checker.check(uri, token);
    if (checked && wanted.has(checked.root.uri)) all.set(keyOf(uri), checked);
  }
  return [...all.values()];
}
