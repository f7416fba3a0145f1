import { FileType, languages, RelativePattern, type TextDocument, Uri, workspace } from 'vscode';

/** Which files to find; globs are relative to the folder. */
export interface Wanted {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** About how many are enough; without it, all. */
  readonly enough?: number;
}

/** Never looked into. */
const NOWHERE: readonly string[] = ['**/node_modules/**', '**/.*/**'];

/** Where the editor's own search sees every file. Elsewhere, finding nothing may mean that there is nothing to search with. */
const SEARCHED: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

/** Folders of a virtual workspace that are listed at most: each may be a question to a distant machine. */
const MOST_FOLDERS = 2000;

/** Matching files of all folders of the workspace. */
export async function filesOfWorkspace(wanted: Wanted): Promise<Uri[]> {
  const lists = await Promise.all((workspace.workspaceFolders ?? []).map(({ uri }) => filesBelow(uri, wanted)));
  return lists.flat();
}

/** Matching files below a folder, in any order; none in node_modules or in a folder whose name begins with a dot. */
export async function filesBelow(folder: Uri, wanted: Wanted): Promise<Uri[]> {
  const exclude = [...NOWHERE, ...wanted.exclude];
  const without = new RelativePattern(folder, `{${exclude.join(',')}}`);
  const search = (glob: string) => workspace.findFiles(new RelativePattern(folder, glob), without, wanted.enough);
  const found = (await Promise.all(wanted.include.map(search))).flat();
  if (found.length > 0 || SEARCHED.has(folder.scheme)) return [...new Map(found.map((uri) => [uri.toString(), uri])).values()];
  const matches = (globs: readonly string[], uri: Uri) => globs.some((glob) => matchesGlob(folder, glob, uri));
  return (await listed(folder)).filter((uri) => matches(wanted.include, uri) && !matches(exclude, uri));
}

/** The editor's own reading of globs, which it offers for documents only: it looks at nothing but address and language. */
function matchesGlob(folder: Uri, glob: string, uri: Uri): boolean {
  return languages.match({ pattern: new RelativePattern(folder, glob) }, { uri, languageId: '' } as TextDocument) > 0;
}

/** Every file below a folder, level by level, as far as folders can be listed. */
async function listed(top: Uri): Promise<Uri[]> {
  const files: Uri[] = [];
  let level: readonly Uri[] = [top];
  for (let seen = 0; level.length > 0 && seen < MOST_FOLDERS; ) {
    seen += level.length;
    const lists = await Promise.all(level.map(async (folder) => (await entriesOf(folder)).map(([name, type]) => ({ name, type, folder }))));
    const entries = lists.flat().filter(({ name }) => name !== 'node_modules' && !name.startsWith('.'));
    const uriOf = ({ name, folder }: { readonly name: string; readonly folder: Uri }) => Uri.joinPath(folder, name);
    files.push(...entries.filter(({ type }) => type & FileType.File).map(uriOf));
    level = entries.filter(({ type }) => type & FileType.Directory && !(type & FileType.SymbolicLink)).map(uriOf);
  }
  return files;
}

async function entriesOf(folder: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
