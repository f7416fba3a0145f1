import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { keyOf } from '../files/uris.ts';
import type { Session } from '../session.ts';

/** A replacement in some file of the workspace. */
export interface PlacedEdit {
  readonly uri: string;
  readonly range: Range;
  readonly newText: string;
}

/** Edits of several files as one; a client that can, refuses those of files that have changed since. */
export function workspaceEditOf(
  edits: readonly PlacedEdit[],
  { abilities, documents }: Pick<Session, 'abilities' | 'documents'>,
): WorkspaceEdit {
  const open = new Map(documents.all().map(({ uri, version }) => [keyOf(uri), { uri, version }]));
  const byFile = new Map<string, { uri: string; version: number | null; edits: TextEdit[] }>();
  for (const { uri, range, newText } of edits) {
    const file = byFile.get(keyOf(uri)) ?? {
      uri: open.get(keyOf(uri))?.uri ?? uri,
      version: open.get(keyOf(uri))?.version ?? null,
      edits: [],
    };
    file.edits.push({ range, newText });
    byFile.set(keyOf(uri), file);
  }
  const files = [...byFile.values()];
  return abilities.versionedEdits
    ? { documentChanges: files.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits })) }
    : { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, edits])) };
}
