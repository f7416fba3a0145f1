import { type Command, Range, type TextDocumentShowOptions, Uri } from 'vscode';
import type { PlaceInFile } from '../../../server/src/lsp/protocol.ts';

/** The command that opens a place, by the editor's own means. The keyboard stays in the tree, so that arrows go on. */
export function opening({ uri, range: { start, end } }: PlaceInFile, title: string): Command {
  const options: TextDocumentShowOptions = {
    selection: new Range(start.line, start.character, end.line, end.character),
    preserveFocus: true,
  };
  return { command: 'vscode.open', title, arguments: [Uri.parse(uri), options] };
}
