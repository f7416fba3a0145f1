import { inEnglish } from '../../core/telling/told.ts';
import { type Arguments, type Command, optionValue } from '../arguments/command.ts';
import { onlyNewSince } from '../checking/changed-facts.ts';
import { dayGiven } from '../checking/day-given.ts';
import { draftsToCheck } from '../checking/drafts-to-check.ts';
import type { Report } from '../checking/report.ts';
import { checkAll, type RunResult } from '../checking/run.ts';
import { exitStatus, thresholdOf, wholeNumber } from '../checking/verdict.ts';
import { Failure } from '../failure.ts';
import { EXIT, type Io } from '../io.ts';
import { counted } from '../reporters/counted.ts';
import { github } from '../reporters/github.ts';
import { json } from '../reporters/json.ts';
import { pretty } from '../reporters/pretty.ts';
import { sarif } from '../reporters/sarif.ts';
import { rootRegistry } from '../roots/registry.ts';
import { painter } from '../terminal/paint.ts';
import { progressLine } from '../terminal/progress.ts';
import { CHECK_OPTIONS } from './check-options.ts';

/** `stet check`: drafts against the facts kept beside them. */
export const check: Command = {
  name: 'check',
  operands: '[FILE|FOLDER|GLOB ...]',
  summary: 'check drafts against your facts',
  about: [
    'Checks drafts against the facts that are kept beside them: in a folder called facts, or in files that end in .facts.yaml, in the nearest folder above the draft that has a facts folder or a stet.yaml.',
    'Name files, folders or patterns; with none, every draft of the folder you are in is checked. - reads one draft from standard input.',
  ].join('\n'),
  options: CHECK_OPTIONS,
  examples: [
    ['stet check story.md', 'check one draft'],
    ['stet check drafts --fail-on warning', 'check a folder, and count warnings as failures'],
    ['stet check --fix story.md', 'mend what is safe to mend'],
    ['pbpaste | stet check - --as-of 2025-09-16', 'check what you have copied'],
  ],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  const stdinFilename = optionValue(args, 'stdin-filename');
  const threshold = thresholdOf(args);
  const fix = args.flags.has('fix');
  if (wholeNumber(args, 'jobs') === 0) throw new Failure('--jobs needs a number above 0');
  if (fix && args.positionals.includes('-')) throw new Failure('--fix cannot rewrite standard input; name a file');
  if (stdinFilename !== undefined && !args.positionals.includes('-'))
    throw new Failure('--stdin-filename goes with -, which reads standard input');
  const roots = rootRegistry(io, args.values.get('facts'));
  const drafts = await draftsToCheck({ operands: args.positionals, cwd: io.cwd, stdinFilename }, roots);
  const quiet = args.flags.has('quiet');
  const progress = progressLine(quiet ? { ...io, errIsTerminal: false } : io, drafts.length, 'checking draft');
  const sift = siftOf(args, io);
  const result = await checkAll(drafts, {
    io,
    roots,
    asOf: dayGiven(args),
    fix,
    explain: args.flags.has('explain'),
    progress: progress.at,
    ...(sift ? { sift } : {}),
  });
  progress.end();
  io.out(rendered(result.report, args, io));
  if (!quiet) for (const note of notesOn(result)) io.note(note);
  const troubles = [...result.failures, ...(args.flags.has('strict') ? storeErrors(result.report) : [])];
  for (const trouble of troubles) io.note(`stet: ${trouble}`);
  if (troubles.length) return EXIT.failed;
  const severities = result.report.documents.flatMap((document) => document.analysis.findings.map((finding) => finding.severity));
  return exitStatus(severities, threshold);
}

/** With `--changed-facts`, what the facts of the commit did not find. */
function siftOf(args: Arguments, io: Io): ReturnType<typeof onlyNewSince> | undefined {
  const since = optionValue(args, 'since');
  if (args.flags.has('changed-facts')) return onlyNewSince(since ?? 'HEAD', io.now);
  if (since !== undefined) throw new Failure('--since goes with --changed-facts');
  return undefined;
}

function rendered(report: Report, args: Arguments, io: Io): string {
  switch (optionValue(args, 'format')) {
    case 'json':
      return json(report);
    case 'sarif':
      return sarif(report);
    case 'github':
      return github(report);
    default: {
      const paint = painter(io.outIsTerminal && io.colour && !args.flags.has('no-color'));
      return pretty(report, { paint, columns: io.columns, quiet: args.flags.has('quiet') });
    }
  }
}

function notesOn({ report, fixed }: RunResult): string[] {
  const applied = fixed.map(({ path, applied }) => `fixed: ${counted(applied, 'finding')} in ${path}`);
  const faulty = report.roots.flatMap((root) => {
    const errors = root.problems.filter((problem) => problem.severity === 'error').length;
    return errors ? [`note: the facts in ${root.path} have ${counted(errors, 'error')}; run stet facts lint`] : [];
  });
  const empty = report.roots.filter((root) => root.texts.size === 0).map((root) => `note: no facts files in ${root.path}`);
  const dates = report.documents.flatMap(({ path, asOf }) =>
    asOf.problem ? [`note: ${path}: ${inEnglish(asOf.problem)} It is read as of ${asOf.text}.`] : [],
  );
  return [...applied, ...dates, ...faulty, ...empty];
}

function storeErrors({ roots }: Report): string[] {
  return roots.flatMap(({ path, problems }) => {
    const [first, ...others] = problems.filter((problem) => problem.severity === 'error');
    if (!first) return [];
    const more = others.length ? ` (and ${others.length} more in ${path})` : '';
    return [`${path === '.' ? '' : `${path}/`}${first.file}:${first.line + 1}: ${first.message}${more}`];
  });
}
