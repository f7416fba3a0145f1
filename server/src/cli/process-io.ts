import type { Io } from './io.ts';

/** The world outside as this process sees it. A reader that closes the pipe early (`| head`) ends the run quietly. */
export function processIo(): Io {
  const { stdout, stderr, stdin, env } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  return {
    cwd: process.cwd(),
    now: pinnedNow(env.SOURCE_DATE_EPOCH) ?? new Date(),
    out: (text) => void stdout.write(text),
    note: (line) => void stderr.write(`${line}\n`),
    err: (text) => void stderr.write(text),
    outIsTerminal: stdout.isTTY === true,
    errIsTerminal: stderr.isTTY === true,
    columns: stdout.isTTY ? stdout.columns : 80,
    colour: !env.NO_COLOR && env.TERM !== 'dumb',
    readStdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    },
  };
}

/** The moment that reproducible runs are pinned to (reproducible-builds.org's SOURCE_DATE_EPOCH, seconds since 1970). */
function pinnedNow(seconds: string | undefined): Date | undefined {
  return seconds && /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1000) : undefined;
}
