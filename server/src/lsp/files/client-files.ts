import type { Connection } from 'vscode-languageserver';
import { bytesOfBase64 } from '../../store/pack/base64.ts';
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
} from '../protocol.ts';
import { PRUNED, type WorkspaceFiles } from './workspace-files.ts';

/** Files as the client sees them: in a browser, or in a workspace that is on no disk. A request that fails counts as nothing found. */
export function clientFiles(connection: Connection): WorkspaceFiles {
  const ask = async <P, R>(method: string, params: P): Promise<R | undefined> => {
    try {
      return (await connection.sendRequest<R>(method, params)) ?? undefined;
    } catch {
      return undefined;
    }
  };
  return {
    kind: async (uri) => (await ask<StatParams, StatResult>(STAT, { uri }))?.kind,
    async find(folder, { include, exclude }) {
      const found = await ask<FindFilesParams, FindFilesResult>(FIND_FILES, { folder, include, exclude: [...PRUNED, ...exclude] });
      return [...new Set(found?.paths ?? [])].sort();
    },
    async read(uri) {
      const answer = await ask<ReadFileParams, ReadFileResult>(READ_FILE, { uri });
      return answer ? { kind: 'text', text: answer.text.replace(/^\ufeff/, '') } : { kind: 'missing' };
    },
    async readBytes(uri) {
      const answer = await ask<ReadBytesParams, ReadBytesResult>(READ_BYTES, { uri });
      const bytes = answer ? bytesOfBase64(answer.base64) : undefined;
      return bytes ? { kind: 'bytes', bytes } : { kind: 'missing' };
    },
  };
}
