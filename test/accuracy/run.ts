// How much of what newspapers correct Stet catches, on cases that were written before anybody tuned on them.
// Run by `npm run accuracy`; docs/accuracy.md says what the figures mean.
import { parseArgs } from 'node:util';
import { knownMisses, writeKnownMisses } from './known-misses.ts';
import { PRACTICE, ROUNDS, readKit, readRound, readTables } from './read-cases.ts';
import { details, table } from './report.ts';
import { type Score, scoresOf } from './score.ts';
import { writeKit } from './write-kit.ts';

const { values } = parseArgs({
  options: {
    /** The cases of an evaluation kit in this folder, instead of the fresh ones. */
    kit: { type: 'string' },
    /** The cases of the tables in this folder: those that are no round yet. */
    tables: { type: 'string' },
    /** Names every case that is missed, and every finding that should not be. */
    list: { type: 'boolean' },
    /** Takes what is found off the lists of what is known to be missed. */
    record: { type: 'boolean' },
    /** Writes the fresh cases into this folder, in the layout of a kit. */
    write: { type: 'string' },
  },
});

function print(name: string, scores: readonly Score[]): void {
  process.stdout.write(`\n${name}\n${table(scores)}\n`);
  if (values.list) process.stdout.write(`${details(scores)}\n`);
}

if (values.kit) print(values.kit, await scoresOf(readKit(values.kit)));
else if (values.tables) print(values.tables, await scoresOf(readTables(values.tables)));
else {
  for (const round of [...ROUNDS, ...PRACTICE]) {
    const cases = readRound(round);
    if (values.write) writeKit(values.write, cases);
    const scores = await scoresOf(cases);
    print(`Round: ${round}`, scores);
    const found = new Set(scores.flatMap((each) => (each.found ? [each.case.id] : [])));
    if (values.record)
      writeKnownMisses(
        round,
        [...knownMisses(round)].filter((id) => !found.has(id)),
      );
  }
}
