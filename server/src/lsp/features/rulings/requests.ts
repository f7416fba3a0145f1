import type { WorkspaceEdit } from 'vscode-languageserver';
import { REVOKE_RULING, type RevokeRulingParams, RULINGS, type RulingsResult } from '../../protocol-rulings.ts';
import type { Session } from '../../session.ts';
import { rootWith } from '../root-with.ts';
import { listRulings } from './list-rulings.ts';
import { revokeEdit } from './rulings-edit.ts';

/** Answers for the list of rulings. */
export function answerRulings(session: Session): void {
  const { connection, roots } = session;
  connection.onRequest(RULINGS, (_, token): Promise<RulingsResult> => listRulings(session, token));
  connection.onRequest(REVOKE_RULING, async ({ root: wanted, ...asked }: RevokeRulingParams): Promise<WorkspaceEdit | null> => {
    const root = await rootWith(wanted, roots);
    const kept = root?.rulings.kept.find(({ draft, claim, fact }) => draft === asked.draft && claim === asked.claim && fact === asked.fact);
    return root && kept ? revokeEdit(kept, root, session) : null;
  });
}
