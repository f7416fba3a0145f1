import { nearest } from '../core/text/nearest.ts';
import type { Command } from './arguments/command.ts';
import { helpOf, overview } from './arguments/help.ts';
import { parseArguments } from './arguments/parse.ts';
import { check } from './commands/check.ts';
import { factsBuild } from './commands/facts-build.ts';
import { factsExport } from './commands/facts-export.ts';
import { factsImport } from './commands/facts-import.ts';
import { factsLint } from './commands/facts-lint.ts';
import { factsShow } from './commands/facts-show.ts';
import { factsStale } from './commands/facts-stale.ts';
import { lsp } from './commands/lsp.ts';
import { mcp } from './commands/mcp.ts';
import { proof } from './commands/proof.ts';
import { rulingsList } from './commands/rulings-list.ts';
import { rulingsRevoke } from './commands/rulings-revoke.ts';
import { Failure, insideTrouble } from './failure.ts';
import { EXIT, type Io } from './io.ts';
import { packageInfo } from './package-info.ts';

/** Every command, in the order of the help. */
const COMMANDS: readonly Command[] = [
  check,
  proof,
  factsLint,
  factsShow,
  factsImport,
  factsBuild,
  factsExport,
  factsStale,
  rulingsList,
  rulingsRevoke,
  lsp,
  mcp,
];

/** Runs what was typed after `stet` and gives the exit status. Whatever goes wrong becomes one line on standard error. */
export async function run(typed: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(typed, io);
  } catch (thrown) {
    io.note(`stet: ${thrown instanceof Failure ? thrown.message : insideTrouble(thrown)}`);
    return EXIT.failed;
  }
}

async function dispatch(typed: readonly string[], io: Io): Promise<number> {
  const [first] = typed;
  if (first === '--version' || first === '-V') return said(io, `${packageInfo().version}\n`);
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') return said(io, overview(COMMANDS, io.columns));
  const command = COMMANDS.find(({ name }) => name.split(' ').every((word, index) => typed[index] === word));
  if (!command) return withoutCommand(typed, io);
  const rest = typed.slice(command.name.split(' ').length);
  const args = parseArguments(command, rest);
  return args.flags.has('help') ? said(io, helpOf(command, io.columns)) : command.run(args, io);
}

/** For words that call no command: the help of a group (`stet facts --help`), or a failure that names the nearest command. */
function withoutCommand(typed: readonly string[], io: Io): number {
  const [first = '', second] = typed;
  const group = COMMANDS.filter(({ name }) => name.startsWith(`${first} `));
  if (group.length && (second === undefined || second === '--help' || second === '-h')) return said(io, overview(group, io.columns));
  const words = group.length ? `${first} ${second}` : first;
  const meant = nearest(
    words,
    COMMANDS.map(({ name }) => name),
  );
  throw new Failure(`unknown command “${words}”; ${meant ? `did you mean stet ${meant}?` : 'see stet --help'}`);
}

function said(io: Io, text: string): number {
  io.out(text);
  return EXIT.clean;
}
