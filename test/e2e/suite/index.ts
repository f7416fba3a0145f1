// The entry that an extension host runs, in Node and in a web worker alike.
import { workspace } from 'vscode';
import { cardTests } from './cards.ts';
import { commandTests } from './commands.ts';
import { deskTests } from './desk-work.ts';
import { draftTests } from './drafts.ts';
import { factsTests } from './facts.ts';
import { featureTests } from './features.ts';
import { leftAloneTests } from './left-alone.ts';
import { packTests } from './packs.ts';
import { rulingTests } from './rulings.ts';
import { runInOrder } from './test.ts';
import { twoDesksTests } from './two-desks.ts';
import { writingTests } from './writing.ts';

/** Called by VS Code; a rejection is its exit code 1. */
export function run(): Promise<void> {
  if (workspace.workspaceFile !== undefined) return runInOrder(twoDesksTests);
  return runInOrder([
    ...draftTests,
    ...leftAloneTests,
    ...featureTests,
    ...writingTests,
    ...factsTests,
    ...deskTests,
    ...rulingTests,
    ...packTests,
    ...cardTests,
    ...commandTests,
  ]);
}
