import type { Diagnostic } from 'vscode-languageserver';
import type { Root } from '../../roots/root.ts';

/** Whether the client is told of all drafts, open or not, and what it was last told at facts. */
export interface WholeWorkspace {
  /** Somebody has had the workspace checked, and not called it off since. */
  asked: boolean;
  /** Rows at facts, by the key of their file's address, so that a facts file which is open has them too. */
  rows: ReadonlyMap<string, readonly Diagnostic[]>;
}

/** Nobody has asked for anything. */
export function wholeWorkspace(): WholeWorkspace {
  return { asked: false, rows: new Map() };
}

/** Whether the drafts of these roots are told of: as somebody has asked, or as a setting says. */
export function isToldWhole({ asked }: WholeWorkspace, roots: readonly Root[]): boolean {
  return asked || roots.some(({ shows }) => shows.wholeWorkspace);
}
