import { type CancellationToken, WorkDoneProgress } from 'vscode-languageserver';
import type { Severity } from '../../../core/findings/finding.ts';
import { CHECK_WORKSPACE, type CheckWorkspaceParams, type CheckWorkspaceResult } from '../../protocol.ts';
import type { Session } from '../../session.ts';

/** Answers the client's command that checks all drafts. */
export function answerWorkspaceChecks(session: Session): void {
  session.connection.onRequest(
    CHECK_WORKSPACE,
    async ({ on, workDoneToken }: CheckWorkspaceParams, token): Promise<CheckWorkspaceResult> => {
      const counted = on ? await countAll(session, workDoneToken, token) : null;
      if (on && !counted) return null;
      session.whole.asked = on;
      session.factsChanged.tell();
      return counted;
    },
  );
}

async function countAll(
  { connection, drafts }: Session,
  told: string | number | undefined,
  token: CancellationToken,
): Promise<CheckWorkspaceResult> {
  const count = { drafts: 0, withFindings: 0, errors: 0, warnings: 0, remarks: 0 };
  let shown = -1;
  const progress = (done: number, all: number, path?: string): void => {
    const percentage = Math.floor((100 * done) / Math.max(all, 1));
    if (told === undefined || path === undefined || percentage === shown) return;
    shown = percentage;
    void connection.sendProgress(WorkDoneProgress.type, told, { kind: 'report', percentage, message: path });
  };
  for await (const { analysis } of drafts.all(token, { told: progress })) {
    count.drafts++;
    if (analysis.findings.length > 0) count.withFindings++;
    for (const { severity } of analysis.findings) count[COUNTED[severity]]++;
  }
  return token.isCancellationRequested ? null : count;
}

const COUNTED: Readonly<Record<Severity, 'errors' | 'warnings' | 'remarks'>> = {
  error: 'errors',
  warning: 'warnings',
  information: 'remarks',
  hint: 'remarks',
};
