import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';
import { type FileText, PRUNED, type WorkspaceFiles } from '../files/workspace-files.ts';

/** More than any facts file; what is larger is not read. Bytes. */
const LARGEST = 64 * 1024 * 1024;

/** Files on this machine. */
export const nodeFiles: WorkspaceFiles = {
  async kind(uri) {
    try {
      const found = await stat(fileURLToPath(uri));
      return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : undefined;
    } catch {
      return undefined;
    }
  },
  async find(folder, { include, exclude }) {
    try {
      const cwd = fileURLToPath(folder.endsWith('/') ? folder : `${folder}/`);
      const found = await glob([...include], { cwd, ignore: [...PRUNED, ...exclude], expandDirectories: false });
      return found.sort();
    } catch {
      return [];
    }
  },
  async read(uri) {
    try {
      const path = fileURLToPath(uri);
      const { size } = await stat(path);
      if (size > LARGEST) return { kind: 'unreadable', why: `is too large: at most ${LARGEST / 1048576} MB are read` };
      return textOf(await readFile(path));
    } catch (thrown) {
      const { code } = thrown as NodeJS.ErrnoException;
      return code === 'ENOENT' || code === 'ENOTDIR'
        ? { kind: 'missing' }
        : { kind: 'unreadable', why: `cannot be read (${code ?? 'unknown trouble'})` };
    }
  },
};

function textOf(bytes: Uint8Array): FileText {
  if (bytes.includes(0)) return { kind: 'unreadable', why: 'is not UTF-8 text' };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'unreadable', why: 'is not UTF-8 text; save it as UTF-8' };
  }
}
