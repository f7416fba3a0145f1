import type { WorkspaceFiles } from './files/workspace-files.ts';

/** What the server needs of the machine that it runs on. Only node.ts and browser.ts make one. */
export interface Host {
  /** Files that the server can see by itself, by URI scheme; the client is asked for all others. */
  readonly files: ReadonlyMap<string, WorkspaceFiles>;
  readonly now: () => Date;
  /** Lets messages that have arrived be handled before the work goes on. */
  readonly turn: () => Promise<void>;
  /** Runs work once after so many milliseconds, unless the returned function is called before. */
  readonly later: (milliseconds: number, work: () => void) => () => void;
  /** The facts files of a folder, given by its URI, as they were last committed, by their paths; undefined where nobody keeps versions of them. */
  readonly committed?: (folder: string, paths: readonly string[]) => ReadonlyMap<string, string> | undefined;
  /** URI of the folder with the checks' pages, if they came with the server. */
  readonly docs?: string;
  readonly version?: string;
}
