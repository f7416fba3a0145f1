import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../../core/findings/finding.ts';
import { factAgainst } from '../../../core/findings/ruling.ts';
import { isoOfDay } from '../../../core/values/dates/edtf.ts';
import { type KeptRuling, RULINGS_FILE } from '../../../store/rulings/read-rulings.ts';
import { type RulingsEdit, revokingEdit, rulingEdit } from '../../../store/rulings/write-rulings.ts';
import type { Checked } from '../../checking/checked.ts';
import { pathIn, uriIn } from '../../files/uris.ts';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';
import { workspaceEditOf } from '../workspace-edit.ts';

/** The edit that lets a finding stand; undefined for a draft that was never saved, and where the rulings file is written in a way of its own. */
export function letStandEdit(finding: Finding, checked: Checked, session: Session, reason?: string): WorkspaceEdit | undefined {
  const { document, root } = checked;
  const draft = pathIn(root.uri, document.uri);
  if (draft === undefined) return undefined;
  const [evidence] = finding.evidence;
  const edit = rulingEdit(root.rulings.document?.getText() ?? '', {
    draft,
    claim: finding.claim,
    fact: factAgainst(finding),
    says: document.getText().slice(finding.start, finding.end).replace(/\s+/g, ' '),
    ...(evidence ? { against: evidence.statement } : {}),
    ...(reason ? { reason } : {}),
    on: isoOfDay(root.today),
  });
  return edit && editOf(edit, checked, session);
}

/** The edit that takes a ruling back. */
export function revokeEdit(ruling: KeptRuling, checked: Checked, session: Session): WorkspaceEdit {
  return editOf(revokingEdit(checked.root.rulings.document?.getText() ?? '', ruling), checked, session);
}

/** An edit of the rulings file, which is made first where there is none and the client can. */
function editOf(edit: RulingsEdit, { root }: Checked, session: Session): WorkspaceEdit {
  const uri = uriIn(root.uri, RULINGS_FILE);
  const document = root.rulings.document ?? TextDocument.create(uri, 'yaml', 0, '');
  const placed = { uri, range: rangeOf(document, edit, session.abilities.encoding), newText: edit.newText };
  const written = workspaceEditOf([placed], session);
  if (root.rulings.document || !session.abilities.createsFiles || !written.documentChanges) return written;
  return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, ...written.documentChanges] };
}
