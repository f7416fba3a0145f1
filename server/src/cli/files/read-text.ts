import { readFileSync, statSync } from 'node:fs';
import { Failure } from '../failure.ts';

/** A file's text without its byte order mark, and whether it had one. */
export interface FileText {
  readonly text: string;
  readonly bom: boolean;
}

/** More than any article; what is larger is not read. */
const LARGEST = 8 * 1024 * 1024;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file. Throws a `Failure` that begins with the path as shown. */
export function readTextFile(path: string, shown: string): FileText {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw new Failure(`${shown}: is a folder, not a file`);
    if (!stat.isFile()) throw new Failure(`${shown}: is not a regular file`);
    if (stat.size > LARGEST) throw tooLarge(shown, stat.size);
    return decodedText(readFileSync(path), shown);
  } catch (thrown) {
    if (thrown instanceof Failure) throw thrown;
    throw new Failure(`${shown}: ${readingTrouble(thrown)}`);
  }
}

/** The text of bytes that should be UTF-8. Throws a `Failure` that begins with the name as shown. */
export function decodedText(bytes: Uint8Array, shown: string): FileText {
  if (bytes.length > LARGEST) throw tooLarge(shown, bytes.length);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new Failure(`${shown}: is UTF-16 text; save it as UTF-8`);
  }
  if (bytes.includes(0)) throw new Failure(`${shown}: is not text (it looks like a binary file)`);
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw new Failure(`${shown}: is not UTF-8 text; save it as UTF-8`);
  }
  return text.startsWith('\ufeff') ? { text: text.slice(1), bom: true } : { text, bom: false };
}

function tooLarge(shown: string, size: number): Failure {
  return new Failure(`${shown}: is too large (${(size / 1048576).toFixed(1)} MB; at most ${LARGEST / 1048576} MB are read)`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'may not be read (permission denied)',
  EPERM: 'may not be read (permission denied)',
  ELOOP: 'is a link that leads to itself',
  ENAMETOOLONG: 'the name is too long',
  ENOTDIR: 'a part of the path is not a folder',
};

/** Why a file could not be read, in words. */
export function readingTrouble(thrown: unknown): string {
  const code = (thrown as { code?: string }).code ?? '';
  return REASONS[code] ?? `cannot be read (${code || 'unknown trouble'})`;
}
