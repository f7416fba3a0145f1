import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Finding } from '../../../core/findings/finding.ts';
import { factAgainst } from '../../../core/findings/ruling.ts';
import { isoOfDay } from '../../../core/values/dates/edtf.ts';
import { enteringEdit, removingEdit } from '../../../store/ledger/write-ledger.ts';
import { type KeptRuling, RULINGS } from '../../../store/rulings/rulings.ts';
import type { Checked } from '../../checking/checked.ts';
import { pathIn } from '../../files/uris.ts';
import type { Root } from '../../roots/root.ts';
import type { Session } from '../../session.ts';
import { ledgerEdit } from '../ledger-edit.ts';

/** The edit that lets a finding stand; undefined for a draft that was never saved, and where the rulings file is written in a way of its own. */
export function letStandEdit(finding: Finding, checked: Checked, session: Session, reason?: string): WorkspaceEdit | undefined {
  const { document, root } = checked;
  const draft = pathIn(root.uri, document.uri);
  if (draft === undefined) return undefined;
  const [evidence] = finding.evidence;
  const entry = {
    draft,
    claim: finding.claim,
    fact: factAgainst(finding),
    says: document.getText().slice(finding.start, finding.end).replace(/\s+/g, ' '),
    ...(evidence ? { against: evidence.statement } : {}),
    ...(reason ? { reason } : {}),
    ...(session.by === undefined ? {} : { by: session.by }),
    on: isoOfDay(root.today),
  };
  const edit = enteringEdit(root.rulings.document?.getText() ?? '', entry, RULINGS);
  return edit && ledgerEdit(edit, root.rulings, root, session);
}

/** The edit that takes a ruling back. */
export function revokeEdit(ruling: KeptRuling, root: Root, session: Session): WorkspaceEdit {
  return ledgerEdit(removingEdit(root.rulings.document?.getText() ?? '', ruling), root.rulings, root, session);
}
