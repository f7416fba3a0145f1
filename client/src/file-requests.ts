import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  FIND_FILES,
  type FindFilesParams,
  type FindFilesResult,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
  STAT,
  type StatParams,
  type StatResult,
} from '../../server/src/lsp/protocol.ts';

/** Lets the server see files as the editor does: in a browser and in virtual workspaces it has no other eyes. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(STAT, stat);
  client.onRequest(FIND_FILES, findFiles);
  client.onRequest(READ_FILE, readFile);
}

async function stat({ uri }: StatParams): Promise<StatResult> {
  try {
    const { type } = await workspace.fs.stat(Uri.parse(uri));
    return { kind: type & FileType.Directory ? 'folder' : 'file' };
  } catch {
    return null;
  }
}

async function findFiles({ folder, include, exclude }: FindFilesParams): Promise<FindFilesResult> {
  const base = Uri.parse(folder);
  const start = base.path.endsWith('/') ? base.path : `${base.path}/`;
  const without = exclude.length > 0 ? new RelativePattern(base, `{${exclude.join(',')}}`) : null;
  const found = await Promise.all(include.map((glob) => workspace.findFiles(new RelativePattern(base, glob), without)));
  const paths = found.flat().flatMap(({ path }) => (path.startsWith(start) ? [path.slice(start.length)] : []));
  return { paths: [...new Set(paths)] };
}

async function readFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  try {
    return { text: new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri))) };
  } catch {
    return null;
  }
}
