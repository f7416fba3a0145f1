import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Finding } from '../../../core/findings/finding.ts';
import { factAgainst } from '../../../core/findings/ruling.ts';
import { tell } from '../../../core/telling/told.ts';
import type { Span } from '../../../core/text/span.ts';
import type { Checked } from '../../checking/checked.ts';
import { ASK_REASON, type LetStandParams } from '../../protocol.ts';
import type { Session } from '../../session.ts';
import { diagnosticOf } from '../draft-diagnostics.ts';
import { letStandEdit, revokeEdit } from './rulings-edit.ts';

/** Ways to let the findings of a stretch stand, and to take back the rulings on it. `span` is in UTF-16 offsets of the draft. */
export function rulingActions({ start, end }: Span, checked: Checked, session: Session): CodeAction[] {
  const touches = (span: Span) => span.start <= end && start <= span.end;
  const { findings, ruled } = checked.analysis;
  const toStand = findings.filter(touches).flatMap((finding): CodeAction[] => letStand(finding, checked, session));
  const toRevoke = ruled.flatMap(({ finding, ruling }): CodeAction[] => {
    const kept = ruling && checked.root.rulings.kept.find((one) => one === ruling);
    if (!kept || !touches(finding)) return [];
    return [
      {
        title: session.say(tell('Stet: take back the ruling on “{said}”', { said: wordsOf(finding, checked) })),
        kind: CodeActionKind.QuickFix,
        edit: revokeEdit(kept, checked.root, session),
      },
    ];
  });
  return [...toStand, ...toRevoke];
}

function letStand(finding: Finding, checked: Checked, session: Session): CodeAction[] {
  const edit = letStandEdit(finding, checked, session);
  if (!edit) return [];
  const said = wordsOf(finding, checked);
  const title = session.say(tell('Stet: let “{said}” stand', { said }));
  const shared = { kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(finding, checked, session)] };
  if (!session.asksReasons) return [{ title, ...shared, edit }];
  const params: LetStandParams = { uri: checked.document.uri, claim: finding.claim, fact: factAgainst(finding) };
  return [
    { title, ...shared, edit },
    {
      title: session.say(tell('Stet: let “{said}” stand, with a reason…', { said })),
      ...shared,
      command: { title, command: ASK_REASON, arguments: [params] },
    },
  ];
}

function wordsOf({ start, end }: Span, { document }: Checked): string {
  return document.getText().slice(start, end).replace(/\s+/g, ' ');
}
