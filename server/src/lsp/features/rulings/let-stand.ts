import type { CancellationToken, WorkspaceEdit } from 'vscode-languageserver';
import { factAgainst } from '../../../core/findings/ruling.ts';
import type { LetStandParams } from '../../protocol.ts';
import type { Session } from '../../session.ts';
import { letStandEdit } from './rulings-edit.ts';

/** The edit that lets a claim stand for a reason which the client has asked for. Null where the finding is no longer there. */
export async function letStandAnswer(params: LetStandParams, session: Session, token: CancellationToken): Promise<WorkspaceEdit | null> {
  const { uri, claim, fact, reason } = params;
  const checked = await session.checker.check(uri, token);
  const finding = checked?.analysis.findings.find((one) => one.claim === claim && factAgainst(one) === fact);
  return (checked && finding && letStandEdit(finding, checked, session, reason)) ?? null;
}
