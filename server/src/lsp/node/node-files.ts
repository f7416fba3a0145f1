import { readFile, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';
import { type Told, tell } from '../../core/telling/told.ts';
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
  async read(uri, within) {
    try {
      const path = fileURLToPath(uri);
      if (within !== undefined && (await leadsOutside(path, within))) return STRAY;
      const { size } = await stat(path);
      if (size > LARGEST)
        return { kind: 'unreadable', why: tell('is too large: at most {size} MB are read', { size: String(LARGEST / 1048576) }) };
      return textOf(await readFile(path));
    } catch (thrown) {
      return troubleOf(thrown);
    }
  },
  async readBytes(uri, within) {
    try {
      const path = fileURLToPath(uri);
      if (within !== undefined && (await leadsOutside(path, within))) return STRAY;
      return { kind: 'bytes', bytes: await readFile(path) };
    } catch (thrown) {
      return troubleOf(thrown);
    }
  },
  async stamp(uri) {
    try {
      const { mtimeMs, size, ino } = await stat(fileURLToPath(uri));
      return `${mtimeMs} ${size} ${ino}`;
    } catch {
      return undefined;
    }
  },
};

const STRAY = { kind: 'unreadable', why: tell('is a link that leads out of its folder, and is not read') } as const;

/** Whether a file lies outside a folder once links are followed: no folder that is opened can have other files of the machine read. */
async function leadsOutside(path: string, within: string): Promise<boolean> {
  const [file, folder] = await Promise.all([realpath(path), realpath(fileURLToPath(within))]);
  return !`${file}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

function troubleOf(thrown: unknown): { kind: 'missing' } | { kind: 'unreadable'; why: Told } {
  const { code } = thrown as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? { kind: 'missing' }
    : { kind: 'unreadable', why: code === undefined ? tell('cannot be read') : tell('cannot be read ({code})', { code }) };
}

function textOf(bytes: Uint8Array): FileText {
  if (bytes.includes(0)) return { kind: 'unreadable', why: tell('is not UTF-8 text') };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'unreadable', why: tell('is not UTF-8 text; save it as UTF-8') };
  }
}
