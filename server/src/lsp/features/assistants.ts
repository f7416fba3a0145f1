import { call } from '../../core/assistants/call.ts';
import type { Desk } from '../../core/assistants/tool.ts';
import { tools } from '../../core/assistants/tools.ts';
import { linesOf } from '../../store/lines.ts';
import { ASK_TOOL, type AskToolParams, type AskToolResult } from '../protocol.ts';
import type { Root } from '../roots/root.ts';
import type { Session } from '../session.ts';

/** Answers assistants in the editor with what `stet mcp` would answer them. */
export function answerAssistants(session: Session): void {
  session.connection.onRequest<AskToolResult, void>(ASK_TOOL, async ({ tool: name, input, uri }: AskToolParams) => {
    const tool = tools.find((one) => one.name === name);
    const root = await rootFor(uri, session);
    if (!tool || !root) return { trouble: tool ? 'there are no facts in this workspace' : `there is no tool “${name}”` };
    return call(tool, input, async () => deskOf(root, session));
  });
}

/** The root of a document, if facts are kept there; else the first where they are. */
async function rootFor(uri: string | undefined, { roots }: Session): Promise<Root | undefined> {
  const own = uri === undefined ? undefined : await roots.of(uri);
  return own?.kept ? own : (await roots.all()).find(({ kept }) => kept);
}

function deskOf({ store, analyzer, today, config }: Root, { host }: Session): Desk {
  const { asOf, timeZone, checks: severities, style } = config;
  const { contents, source: facts } = store;
  return { contents, facts, analyzer, now: host.now(), today, asOf, timeZone, severities, style, fileOf: (file) => file, linesOf };
}
