import { type Command, type TextDocumentShowOptions, Uri } from 'vscode';
import type { PlaceInFile } from '../../../server/src/lsp/protocol.ts';
import { rangeOf } from '../panels/show-place.ts';

/** The command that opens a place, by the editor's own means. The keyboard stays in the tree, so that arrows go on. */
export function opening({ uri, range }: PlaceInFile, title: string): Command {
  const options: TextDocumentShowOptions = { selection: rangeOf(range), preserveFocus: true };
  return { command: 'vscode.open', title, arguments: [Uri.parse(uri), options] };
}
