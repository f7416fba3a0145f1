// What each check and each stage adds: how much less is found without it, on the fresh cases and on an evaluation kit if there is one.
// Run by `npm run accuracy:ablations`; docs/accuracy.md says what the figures mean.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Case } from './case.ts';
import { ROUNDS, readKit, readRound } from './read-cases.ts';
import { STAGES } from './stages.ts';
import { takeOut } from './without-stage.ts';

const { values } = parseArgs({
  options: {
    /** The evaluation kit's folder. */
    kit: { type: 'string', default: '../shared/eval' },
    /** Only tells, as JSON, what is found without this stage: how the script asks itself, since a stage is taken out of a whole process. */
    without: { type: 'string' },
  },
});

/** Found slips, alarms on right versions, and findings beside the slip, for each set of cases. */
type Totals = readonly (readonly [found: number, alarms: number, stray: number])[];

const kit = existsSync(`${values.kit}/cases`) ? readKit(values.kit) : undefined;
const sets: readonly (readonly [name: string, cases: readonly Case[]])[] = [
  ...ROUNDS.map((round) => [`${round} round`, readRound(round)] as const),
  ...(kit ? [['kit', kit] as const] : []),
];

const stage = STAGES.find(({ name }) => name === values.without);
if (stage) takeOut(stage);
// Only now may the engine be loaded.
const { scoresOf } = await import('./score.ts');
const { checks } = await import('../../server/src/core/generated/checks.ts');
const whole = await Promise.all(sets.map(([, cases]) => scoresOf(cases)));

type Scores = Awaited<ReturnType<typeof scoresOf>>;
const totalsOf = (scores: readonly Scores[]): Totals =>
  scores.map((set) => [
    set.filter(({ found }) => found).length,
    set.reduce((sum, { alarms }) => sum + alarms.length, 0),
    set.reduce((sum, { stray }) => sum + stray.length, 0),
  ]);

if (values.without !== undefined) {
  if (!stage) throw new Error(`No stage is called “${values.without}”. There are: ${STAGES.map(({ name }) => name).join(', ')}.`);
  process.stdout.write(JSON.stringify(totalsOf(whole)));
} else {
  const all = totalsOf(whole);
  const line = (name: string, totals: Totals) => {
    const cells = totals.map(([found, alarms, stray], i) => {
      const less = found - all[i]![0];
      return `${less === 0 ? '' : less}`.padStart(14) + `${alarms + stray - all[i]![1] - all[i]![2] || ''}`.padStart(10);
    });
    process.stdout.write(`${name.padEnd(32)}${cells.join('')}\n`);
  };
  process.stdout.write(
    `${'without'.padEnd(32)}${sets.map(([name]) => `found, ${name}`.padStart(14).slice(-20) + 'false'.padStart(10)).join('')}\n`,
  );
  process.stdout.write(
    `${'(nothing)'.padEnd(32)}${all.map(([found, alarms, stray]) => String(found).padStart(14) + String(alarms + stray).padStart(10)).join('')}\n`,
  );
  for (const { id } of checks) {
    // Only where the check spoke can its silence change anything.
    const without = await Promise.all(
      whole.map(async (scores) => {
        const spoke = scores.filter(({ checks }) => checks.includes(id));
        const again = await scoresOf(
          spoke.map((each) => each.case),
          new Map([[id, 'off']]),
        );
        return [...scores.filter((each) => !spoke.includes(each)), ...again];
      }),
    );
    line(id, totalsOf(without));
  }
  for (const { name } of STAGES) {
    const { stdout, stderr, status } = spawnSync(process.execPath, [import.meta.filename, '--kit', values.kit, '--without', name], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`Without ${name}: ${stderr}`);
    line(name, JSON.parse(stdout) as Totals);
  }
}
