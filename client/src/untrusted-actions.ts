import { type CodeAction, type Command, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** The files in which Stet keeps people's word. */
const LEDGER = /\/stet\.(?:rulings|signoffs)\.yaml$/;

/** Offers nothing that would write a ruling at once in a folder that nobody has trusted; the action that asks for a reason says why it writes none. */
export const trustedActions: NonNullable<Middleware['provideCodeActions']> = async (document, range, context, token, next) => {
  const offered = await next(document, range, context, token);
  return workspace.isTrusted ? offered : offered?.filter((action) => !writesInLedger(action));
};

function writesInLedger(action: CodeAction | Command): boolean {
  return 'edit' in action && (action.edit?.entries().some(([{ path }]) => LEDGER.test(path)) ?? false);
}
