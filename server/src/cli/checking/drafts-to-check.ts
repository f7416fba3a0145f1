import { lstatSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { looksLikeFacts } from '../../store/looks-like-facts.ts';
import { Failure } from '../failure.ts';
import { draftsIn, draftsMatching, type Roots } from '../files/list-drafts.ts';
import { byCodeUnits, shownPath } from '../files/paths.ts';
import { isFolder } from '../files/root-of.ts';

/** A draft to be read: a file, or standard input under a name. */
export interface DraftToCheck {
  /** Absolute; for standard input, where its name would lie. */
  readonly file: string;
  /** As the output shows it. */
  readonly path: string;
  readonly stdin: boolean;
}

export interface Request {
  readonly operands: readonly string[];
  readonly cwd: string;
  readonly stdinFilename: string | undefined;
}

/** The drafts that the operands name, each once, sorted by path. Throws a `Failure` for an operand that names none. */
export async function draftsToCheck({ operands, cwd, stdinFilename }: Request, roots: Roots): Promise<DraftToCheck[]> {
  const drafts = new Map<string, DraftToCheck>();
  for (const operand of operands.length ? operands : [undefined]) {
    if (operand === '-') {
      const file = resolve(cwd, stdinFilename ?? '-');
      drafts.set('-', { file, path: stdinFilename ? shownPath(cwd, file) : '-', stdin: true });
      continue;
    }
    for (const file of await filesOf(operand, cwd, roots)) drafts.set(file, { file, path: shownPath(cwd, file), stdin: false });
  }
  return [...drafts.values()].sort((a, b) => byCodeUnits(a.path, b.path));
}

async function filesOf(operand: string | undefined, cwd: string, roots: Roots): Promise<string[]> {
  if (operand === undefined) {
    const root = roots.rootOf(cwd);
    return some(await draftsIn(root, roots, false), `no drafts in ${shownPath(cwd, root)}; name a file or folder to check`);
  }
  if (operand === '') throw new Failure('an empty file name was given');
  const path = resolve(cwd, operand);
  if (isFolder(path)) return some(await draftsIn(path, roots, true), `${shownPath(cwd, path)}: holds no drafts`);
  if (lstatSync(path, { throwIfNoEntry: false })) {
    if (looksLikeFacts(path)) throw new Failure(`${shownPath(cwd, path)}: is no draft; to check facts, run stet facts lint`);
    return [path];
  }
  if (!isDynamicPattern(operand)) throw new Failure(`${operand}: no such file or folder`);
  return some(await draftsMatching(operand, cwd), `${operand}: no draft matches`);
}

function some(files: string[], otherwise: string): string[] {
  if (!files.length) throw new Failure(otherwise);
  return files;
}

/** The folder whose root a draft is checked against. */
export function folderOf({ file }: DraftToCheck): string {
  return dirname(file);
}
