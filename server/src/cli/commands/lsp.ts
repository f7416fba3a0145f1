import type { Arguments, Command } from '../arguments/command.ts';
import { Failure } from '../failure.ts';

/** `stet lsp`: the language server, for any editor. */
export const lsp: Command = {
  name: 'lsp',
  operands: '[--stdio|--socket PORT|--node-ipc]',
  summary: 'serve an editor over the Language Server Protocol',
  about:
    'Runs the language server for an editor that starts it. It speaks over standard input and output, a socket, or the channel of a Node parent process; name one of them.',
  options: [
    { name: 'stdio', summary: 'Speak over standard input and output.' },
    { name: 'socket', value: 'PORT', summary: 'Connect to the editor at this port of this machine.' },
    { name: 'node-ipc', summary: 'Speak over the channel to the Node process that started this one.' },
    { name: 'clientProcessId', value: 'ID', summary: 'End when the process with this id ends.' },
  ],
  examples: [['stet lsp --stdio', 'what to name in the settings of Neovim, Helix, Emacs, Zed and others']],
  run,
};

async function run({ flags, values }: Arguments): Promise<number> {
  const ways = [flags.has('stdio'), values.has('socket'), flags.has('node-ipc')].filter(Boolean).length;
  if (ways !== 1) throw new Failure('lsp needs one of --stdio, --socket=PORT and --node-ipc');
  if (flags.has('node-ipc') && !process.send) throw new Failure('--node-ipc is for a Node process that starts stet with a channel');
  // Loaded here, so that no other command waits for it.
  const { startNodeServer } = await import('../../node.ts');
  startNodeServer();
  // The connection ends the process.
  return new Promise(() => {});
}
