import type { Documents } from '../documents.ts';
import { keyOf } from './uris.ts';

/** The editor's texts of files that are open, by their addresses however they are spelled. */
export function unsavedTexts(documents: Documents): (uri: string) => string | undefined {
  const open = new Map<string, string>();
  documents.onDidOpen(({ document }) => open.set(keyOf(document.uri), document.uri));
  documents.onDidClose(({ document }) => open.delete(keyOf(document.uri)));
  return (uri) => {
    const spelled = open.get(keyOf(uri));
    return spelled === undefined ? undefined : documents.get(spelled)?.getText();
  };
}
