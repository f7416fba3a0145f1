import { type ClientCapabilities, type CreateFile, type TextDocumentEdit, TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ABLE } from './editor.ts';

/** What VS Code can do, files that an edit makes included. */
export const CREATES: ClientCapabilities = {
  ...ABLE,
  workspace: { ...ABLE.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } },
};

/** The text of a file after the edits that a workspace edit makes in it. */
export function after(text: string, edit: WorkspaceEdit | undefined, uri: string): string {
  const changes = (edit?.documentChanges ?? []) as (TextDocumentEdit | CreateFile)[];
  const edits = changes.flatMap((change) => ('edits' in change && change.textDocument.uri === uri ? change.edits : []));
  return TextDocument.applyEdits(TextDocument.create(uri, 'yaml', 1, text), edits.filter(TextEdit.is));
}
