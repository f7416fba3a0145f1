import { inEnglish } from '../../core/telling/told.ts';
import { isoOfDay } from '../../core/values/dates/edtf.ts';
import { type StaleFact, staleFacts } from '../../store/stale.ts';
import { type Arguments, type Command, optionValue } from '../arguments/command.ts';
import { Failure } from '../failure.ts';
import { EXIT, type Io } from '../io.ts';
import { shownOrigin } from '../reporters/shown-origin.ts';
import { rootRegistry } from '../roots/registry.ts';

/** `stet facts stale`: what is due to be checked again. */
export const factsStale: Command = {
  name: 'facts stale',
  operands: '',
  summary: 'list the facts that are due to be checked again',
  about:
    'Lists the facts whose recheck is past, the longest overdue first. --within looks ahead as well. Ends with status 1 if any is past its day.',
  options: [
    { name: 'within', value: 'DAYS', summary: 'Also list what falls due in so many days.' },
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: ['pretty', 'json'],
      summary: 'pretty for people (the default), json for programs.',
    },
  ],
  examples: [
    ['stet facts stale', 'what is overdue'],
    ['stet facts stale --within 14', 'and what falls due in two weeks'],
  ],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  const within = optionValue(args, 'within') ?? '0';
  if (!/^\d{1,5}$/.test(within)) throw new Failure(`--within needs a number of days, not “${within}”`);
  const registry = rootRegistry(io);
  const root = await registry.open(registry.rootOf(io.cwd));
  if (!root.texts.size) throw new Failure(`no facts files in ${root.path}`);
  const today = isoOfDay(root.today);
  const found = staleFacts(root.contents, { until: isoOfDay(root.today + Number(within)), now: io.now });
  if (optionValue(args, 'format') === 'json')
    io.out(
      `${JSON.stringify(
        found.map((fact) => ({ ...fact, says: inEnglish(fact.says) })),
        null,
        2,
      )}\n`,
    );
  else io.out(found.map((fact) => `${line(fact, today, root.path)}\n`).join(''));
  const overdue = found.filter(({ due }) => due < today).length;
  io.note(overdue > 0 ? `${overdue} of ${found.length} overdue` : found.length > 0 ? 'nothing overdue yet' : 'nothing to check again');
  return overdue > 0 ? EXIT.findings : EXIT.clean;
}

function line({ due, says, verified, origin }: StaleFact, today: string, root: string): string {
  const since = verified === undefined ? '' : `, verified ${verified}`;
  return `${due}${due < today ? '' : ' (not yet)'}  ${inEnglish(says)}\n            ${shownOrigin(origin, root)}${since}`;
}
