import { Range, TextEditorRevealType, type Uri, ViewColumn, window, workspace } from 'vscode';
import type { PlaceRange } from '../../../server/src/lsp/protocol.ts';

/** Shows a place of a file in the column of the text, scrolled to unless it is in sight. */
export async function showPlace(uri: Uri, range: Range): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const editor = await window.showTextDocument(document, { viewColumn: ViewColumn.One, selection: range });
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** A range as the editor has it. */
export function rangeOf({ start, end }: PlaceRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
