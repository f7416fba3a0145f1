import type { CancellationToken } from 'vscode-languageserver';
import type { Session } from '../session.ts';
import { codeActions } from './code-actions.ts';
import { definitionAt } from './definition.ts';
import { hoverAt } from './hover/hover.ts';

/** Answers requests about places in drafts. What goes wrong in one is logged, and that answer is empty: the server stays up. */
export function answers(session: Session): void {
  const { connection } = session;
  const safely =
    <P, R>(answer: (params: P, session: Session, token: CancellationToken) => Promise<R>, empty: R) =>
    async (params: P, token: CancellationToken): Promise<R> => {
      try {
        return await answer(params, session, token);
      } catch (thrown) {
        connection.console.error(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
        return empty;
      }
    };
  connection.onHover(safely(hoverAt, null));
  connection.onDefinition(safely(definitionAt, null));
  connection.onCodeAction(safely(codeActions, []));
}
