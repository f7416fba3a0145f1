import type { Documents } from '../documents.ts';
import { keyOf } from './uris.ts';

/** The editor's texts of files that are open, by their addresses however they are spelled. */
export interface OpenTexts {
  /** The text of a file; undefined where it is not open, or was deleted under the editor, which may keep it open for long. */
  of(uri: string): string | undefined;
  /** Heeds that a file has come to the disk or has gone from it. */
  moved(uri: string, change: 'come' | 'gone'): void;
}

/** The open texts of one session. What is written in an editor after its file was deleted counts again. */
export function openTexts(documents: Documents): OpenTexts {
  const open = new Map<string, string>();
  const gone = new Set<string>();
  documents.onDidOpen(({ document }) => open.set(keyOf(document.uri), document.uri));
  documents.onDidChangeContent(({ document }) => gone.delete(keyOf(document.uri)));
  documents.onDidClose(({ document }) => {
    open.delete(keyOf(document.uri));
    gone.delete(keyOf(document.uri));
  });
  return {
    of(uri) {
      const key = keyOf(uri);
      const spelled = gone.has(key) ? undefined : open.get(key);
      return spelled === undefined ? undefined : documents.get(spelled)?.getText();
    },
    moved(uri, change) {
      if (change === 'gone' && open.has(keyOf(uri))) gone.add(keyOf(uri));
      else gone.delete(keyOf(uri));
    },
  };
}
