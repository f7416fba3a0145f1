import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileEdit } from '../../store/edit/edit.ts';
import { uriIn } from '../files/uris.ts';
import type { Root } from '../roots/root.ts';
import type { Session } from '../session.ts';
import { rangeOf } from '../to-lsp.ts';
import { workspaceEditOf } from './workspace-edit.ts';

/** An edit of a root's rulings or sign-offs, whose file is made first where there is none and the client can. */
export function ledgerEdit(
  edit: FileEdit,
  { file, document: written }: Root['rulings'] | Root['signOffs'],
  root: Root,
  session: Session,
): WorkspaceEdit {
  const uri = uriIn(root.uri, file);
  const document = written ?? TextDocument.create(uri, 'yaml', 0, '');
  const placed = { uri, range: rangeOf(document, edit, session.abilities.encoding), newText: edit.newText };
  const made = workspaceEditOf([placed], session);
  if (written || !session.abilities.createsFiles || !made.documentChanges) return made;
  return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, ...made.documentChanges] };
}
