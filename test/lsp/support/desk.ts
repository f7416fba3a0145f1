import type { WorkspaceFiles } from '../../../server/src/lsp/files/workspace-files.ts';
import { matchesGlob } from '../../../server/src/lsp/roots/glob.ts';

/** Files in memory, by URI; a folder is whatever a file lies in. */
export interface Desk {
  readonly files: WorkspaceFiles;
  write(uri: string, content: string | Uint8Array): void;
  remove(uri: string): void;
}

/** A desk with these files. */
export function deskOf(contents: Readonly<Record<string, string | Uint8Array>>): Desk {
  const stored = new Map(Object.entries(contents));
  return {
    write: (uri, content) => void stored.set(uri, content),
    remove: (uri) => void stored.delete(uri),
    files: {
      kind: async (uri) => (stored.has(uri) ? 'file' : [...stored.keys()].some((key) => key.startsWith(below(uri))) ? 'folder' : undefined),
      find: async (folder, { include, exclude }) => {
        const paths = [...stored.keys()].filter((uri) => uri.startsWith(below(folder))).map((uri) => uri.slice(below(folder).length));
        return paths.filter((path) => matchesGlob(include, path) && !matchesGlob(exclude, path)).sort();
      },
      read: async (uri) => {
        const text = stored.get(uri);
        return typeof text === 'string' ? { kind: 'text', text } : { kind: 'missing' };
      },
      readBytes: async (uri) => {
        const bytes = stored.get(uri);
        return bytes instanceof Uint8Array ? { kind: 'bytes', bytes } : { kind: 'missing' };
      },
    },
  };
}

/** How the addresses of all that a folder holds begin. */
function below(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}
