// The entry that an extension host runs, in Node and in a web worker alike.
import { cardTests } from './cards.ts';
import { commandTests } from './commands.ts';
import { deskTests } from './desk-work.ts';
import { draftTests } from './drafts.ts';
import { factsTests } from './facts.ts';
import { featureTests } from './features.ts';
import { packTests } from './packs.ts';
import { rulingTests } from './rulings.ts';
import { runInOrder } from './test.ts';
import { writingTests } from './writing.ts';

/** Called by VS Code; a rejection is its exit code 1. */
export function run(): Promise<void> {
  return runInOrder([
    ...draftTests,
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
