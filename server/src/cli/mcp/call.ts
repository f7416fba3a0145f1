import { call as callTool } from '../../core/assistants/call.ts';
import type { Desk, Outcome, Tool } from '../../core/assistants/tool.ts';
import { linesOf } from '../../store/lines.ts';
import { Failure, insideTrouble } from '../failure.ts';
import { joinShown } from '../files/paths.ts';
import type { Io } from '../io.ts';
import { rootRegistry } from '../roots/registry.ts';

/** Calls a tool for an assistant that was started in a folder. Never throws. */
export type Call = (tool: Tool, given: Readonly<Record<string, unknown>>) => Promise<Outcome>;

/** Calls that are answered from the facts above the folder that one is in, as they are at each call. */
export function callsIn({ cwd }: Pick<Io, 'cwd'>, clock: () => Date): Call {
  return async (tool, given) => {
    try {
      return await callTool(tool, given, () => deskAbove(cwd, clock()));
    } catch (thrown) {
      return { trouble: thrown instanceof Failure ? thrown.message : insideTrouble(thrown) };
    }
  };
}

async function deskAbove(cwd: string, now: Date): Promise<Desk> {
  // Opened anew at each call: the facts may have been edited since.
  const registry = rootRegistry({ cwd, now });
  const { path, contents, facts, analyzer, today, settings } = await registry.open(registry.rootOf(cwd));
  const { asOf, timeZone, checks: severities, style } = settings.config;
  return { contents, facts, analyzer, now, today, asOf, timeZone, severities, style, fileOf: (file) => joinShown(path, file), linesOf };
}
