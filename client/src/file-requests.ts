import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  FIND_FILES,
  type FindFilesParams,
  type FindFilesResult,
  READ_BYTES,
  READ_FILE,
  type ReadBytesParams,
  type ReadBytesResult,
  type ReadFileParams,
  type ReadFileResult,
  STAT,
  type StatParams,
  type StatResult,
} from '../../server/src/lsp/protocol.ts';
import { filesBelow } from './find-files.ts';

/** Lets the server see files as the editor does: in a browser and in virtual workspaces it has no other eyes. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(STAT, stat);
  client.onRequest(FIND_FILES, findFiles);
  client.onRequest(READ_FILE, readFile);
  client.onRequest(READ_BYTES, readBytes);
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
  const found = await filesBelow(base, { include, exclude });
  return { paths: found.flatMap(({ path }) => (path.startsWith(start) ? [path.slice(start.length)] : [])) };
}

async function readFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  try {
    return { text: new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri))) };
  } catch {
    return null;
  }
}

/** Bytes at a time; a call can take only so many arguments. A multiple of three, so that the parts join. */
const CHUNK = 24_576;

async function readBytes({ uri }: ReadBytesParams): Promise<ReadBytesResult> {
  try {
    const bytes = await workspace.fs.readFile(Uri.parse(uri));
    const parts: string[] = [];
    for (let at = 0; at < bytes.length; at += CHUNK) parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK))));
    return { base64: parts.join('') };
  } catch {
    return null;
  }
}
