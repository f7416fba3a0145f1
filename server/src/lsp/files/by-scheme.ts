import { schemeOf } from './uris.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

const NOWHERE: WorkspaceFiles = {
  kind: async () => undefined,
  find: async () => [],
  read: async () => ({ kind: 'missing' }),
  readBytes: async () => ({ kind: 'missing' }),
};

/** One port for all addresses: each is asked of whoever knows its scheme, else of the client if it offers to answer. */
export function filesByScheme(known: ReadonlyMap<string, WorkspaceFiles>, client: WorkspaceFiles | undefined): WorkspaceFiles {
  const filesAt = (uri: string) => known.get(schemeOf(uri)) ?? client ?? NOWHERE;
  return {
    kind: (uri) => filesAt(uri).kind(uri),
    find: (folder, globs) => filesAt(folder).find(folder, globs),
    read: (uri, within) => filesAt(uri).read(uri, within),
    readBytes: (uri, within) => filesAt(uri).readBytes(uri, within),
    stamp: async (uri) => filesAt(uri).stamp?.(uri),
  };
}
