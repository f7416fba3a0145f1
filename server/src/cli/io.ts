/** What a command may touch of the world outside, so that one place alone knows the process. */
export interface Io {
  /** Absolute. */
  readonly cwd: string;
  readonly now: Date;
  /** Findings and answers. */
  readonly out: (text: string) => void;
  /** One line of everything else: errors, notes. */
  readonly note: (line: string) => void;
  /** Raw text to standard error, for progress. */
  readonly err: (text: string) => void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Width of the terminal in cells; 80 where there is none. */
  readonly columns: number;
  /** Whether the environment lets output be coloured. */
  readonly colour: boolean;
  readonly readStdin: () => Promise<Uint8Array>;
}

export const EXIT = { clean: 0, findings: 1, failed: 2 } as const;
