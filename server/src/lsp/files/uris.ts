/** The scheme of a URI: `file`, `untitled`, `vscode-vfs`. */
export function schemeOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.indexOf(':')));
}

/** The folder that a file or folder lies in, without a slash at its end; undefined at the top, and for what lies nowhere (`untitled:Untitled-1`). */
export function folderOf(uri: string): string | undefined {
  const start = uri.indexOf(':') + 1;
  const top = uri.startsWith('//', start) ? uri.indexOf('/', start + 2) : uri.startsWith('/', start) ? start : -1;
  const last = uri.lastIndexOf('/');
  return top < 0 || last < top || last === uri.length - 1 ? undefined : uri.slice(0, Math.max(last, top + 1));
}

const AUTHORITY_ALONE = /^[a-z][a-z\d+.-]*:\/\/[^/]+$/i;
const TOP = /^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?\/$/i;

/** A folder as `folderOf` would have it: without a slash at its end, unless it is the top. */
export function asFolder(uri: string): string {
  if (AUTHORITY_ALONE.test(uri)) return `${uri}/`;
  return TOP.test(uri) ? uri : uri.replace(/\/$/, '');
}

/** The name at the end of a URI, decoded. */
export function nameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

/** The address of a file by its path in a folder. */
export function uriIn(folder: string, path: string): string {
  return `${folder.replace(/\/$/, '')}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The path of a file relative to a folder, with `/`, decoded; undefined where it does not lie in it. */
export function pathIn(folder: string, uri: string): string | undefined {
  const start = `${keyOf(folder).replace(/\/$/, '')}/`;
  const key = keyOf(uri);
  return key.startsWith(start) ? key.slice(start.length) : undefined;
}

/** One form for all spellings of an address: editors differ in what they percent-encode, and in the case of drive letters. */
export function keyOf(uri: string): string {
  return decoded(uri).replace(/^file:\/\/\/([A-Z]):/, (_, drive: string) => `file:///${drive.toLowerCase()}:`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
