import { tools } from '../../core/assistants/tools.ts';
import type { Arguments, Command } from '../arguments/command.ts';
import { Failure } from '../failure.ts';
import { EXIT, type Io } from '../io.ts';
import { callsIn } from '../mcp/call.ts';
import { packageInfo } from '../package-info.ts';

/** `stet mcp`: the store and the checks for assistants. */
export const mcp: Command = {
  name: 'mcp',
  operands: '',
  summary: 'let an assistant look up your facts and check texts, over the Model Context Protocol',
  about:
    'Runs a server that an assistant starts. It speaks over standard input and output and has two tools that only read: stet_lookup says what your facts hold of somebody or something, stet_check holds a text against them. It answers from the facts of the folder that it is started in, as they are at each call, and sends nothing anywhere else.',
  options: [],
  examples: [['stet mcp', 'what to name in the settings of the assistant, with the folder to start it in']],
  run,
};

const INSTRUCTIONS =
  'Stet holds a newsroom’s own verified facts. Look names up with stet_lookup before stating anything of them, cite the sources that come with a fact, and check what you write with stet_check. What the store does not hold is not verified: say so.';

/** The bundle beside this one that alone holds the SDK, so that no other command loads it. */
const BUNDLE = new URL('./mcp.js', import.meta.url).href;

async function run(args: Arguments, io: Io): Promise<number> {
  if (args.positionals.length) throw new Failure('mcp takes no operands: start it in the folder whose facts it is to answer from');
  const { serve }: typeof import('../mcp/serve.ts') = await import(BUNDLE);
  const opened = Date.now();
  // Where the moment is pinned, it stays pinned; else it moves on.
  const clock = () => new Date(io.now.getTime() + (Date.now() - opened));
  await serve({ version: packageInfo().version, instructions: INSTRUCTIONS, tools, call: callsIn(io, clock) });
  return EXIT.clean;
}
