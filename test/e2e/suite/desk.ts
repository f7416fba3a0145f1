// What the tests do in the editor: open files of the sample newsroom, change them, and ask what is said of them.
import {
  type CodeAction,
  commands,
  type Diagnostic,
  type Hover,
  languages,
  type MarkdownString,
  Position,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { eventually } from './test.ts';

/** The address of a file of the newsroom. */
export function fileUri(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No folder is open.');
  return Uri.joinPath(folder.uri, path);
}

/** Opens a file of the newsroom in front. */
export async function shown(path: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(fileUri(path));
  await window.showTextDocument(document);
  return document;
}

/** What Stet says of a document now, in the order of the text. */
export function findings({ uri }: TextDocument): readonly Diagnostic[] {
  const ours = languages.getDiagnostics(uri).filter(({ source }) => source === 'stet');
  return ours.sort(
    (a, b) => a.range.start.compareTo(b.range.start) || a.range.end.compareTo(b.range.end) || codeOf(a).localeCompare(codeOf(b)),
  );
}

/** What Stet says of a document, as soon as it is as wanted. */
export function findingsWhen(
  document: TextDocument,
  wanted: (found: readonly Diagnostic[]) => boolean,
  what: string,
): Promise<readonly Diagnostic[]> {
  let last: readonly Diagnostic[] = [];
  const asked = eventually(what, () => {
    last = findings(document);
    return wanted(last) ? last : undefined;
  });
  return asked.catch((error: Error) => {
    throw new Error(`${error.message} There is:\n${last.map(({ message }) => message).join('\n')}`);
  });
}

/** The id of the check, whether or not it carries a link. */
export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Where a passage stands in a document; throws if it does not. */
export function rangeOf(document: TextDocument, passage: string): Range {
  const start = document.getText().indexOf(passage);
  if (start < 0) throw new Error(`“${passage}” is not in ${document.uri}`);
  return new Range(document.positionAt(start), document.positionAt(start + passage.length));
}

/** Puts one passage in the place of another, does something, and restores the text. Nothing is saved before that. */
export async function whileEdited(
  document: TextDocument,
  [from, to]: readonly [string, string],
  during: () => Promise<void>,
): Promise<void> {
  await restoring(document, async () => {
    await replace(document, rangeOf(document, from), to);
    await during();
  });
}

/** Does something, and restores the document's text. Saved in the end, or the editor would no longer follow the disk. */
export async function restoring(document: TextDocument, during: () => Promise<void>): Promise<void> {
  const before = document.getText();
  try {
    await during();
  } finally {
    await rewritten(document, before);
  }
}

/** Does something that writes, makes or deletes files on the disk, and leaves them as they were. */
export async function leaving(paths: readonly string[], during: () => Promise<void>): Promise<void> {
  const { fs } = workspace;
  const before: (readonly [Uri, Uint8Array | undefined])[] = [];
  for (const uri of paths.map(fileUri)) before.push([uri, await bytesOf(uri)]);
  try {
    await during();
  } finally {
    for (const [uri, bytes] of before) {
      if (bytes !== undefined) await fs.writeFile(uri, bytes);
      else if ((await bytesOf(uri)) !== undefined) await fs.delete(uri);
    }
  }
}

/** What a file holds on the disk; undefined where there is none. */
export async function storedText(path: string): Promise<string | undefined> {
  const bytes = await bytesOf(fileUri(path));
  return bytes && new TextDecoder().decode(bytes);
}

/** Writes a file on the disk. */
export async function stored(path: string, text: string): Promise<void> {
  await workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));
}

async function bytesOf(uri: Uri): Promise<Uint8Array | undefined> {
  return workspace.fs.readFile(uri).then(
    (bytes) => bytes,
    () => undefined,
  );
}

/** Gives a document another text, and saves it. */
async function rewritten(document: TextDocument, text: string): Promise<void> {
  if (document.getText() === text && !document.isDirty) return;
  await replace(document, new Range(new Position(0, 0), document.positionAt(document.getText().length)), text);
  if (!(await document.save())) throw new Error(`${document.uri} could not be saved.`);
}

async function replace({ uri }: TextDocument, range: Range, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(uri, range, text);
  if (!(await workspace.applyEdit(edit))) throw new Error(`${uri} could not be edited.`);
}

/** The first action of a kind that is offered on a range, or the one of a title, as soon as there is one. */
export function action(uri: Uri, range: Range, kind: string, title?: string): Promise<CodeAction> {
  return eventually(title ?? kind, async () => {
    const offered = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind, 10);
    return offered.find((one) => title === undefined || one.title === title);
  });
}

/** Makes the edit of an action. */
export async function applied({ title, edit }: CodeAction): Promise<void> {
  if (edit === undefined || !(await workspace.applyEdit(edit))) throw new Error(`“${title}” could not be applied.`);
}

/** The hover at a place of a document that holds a text, as soon as there is one. */
export function hoverWith(text: string, { uri }: TextDocument, at: Position): Promise<string> {
  return eventually(`a hover with ${text}`, async () => {
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, at);
    const all = hovers.flatMap(({ contents }) => contents).map((content) => (content as MarkdownString).value ?? content);
    return all.find((content) => content.includes(text));
  });
}
