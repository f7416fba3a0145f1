import { lstatSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Arguments, type Command, optionValue } from '../arguments/command.ts';
import { FAIL_ON, MAX_WARNINGS, QUIET } from '../arguments/shared-options.ts';
import { exitStatus, thresholdOf } from '../checking/verdict.ts';
import { Failure } from '../failure.ts';
import { rootsBelow } from '../files/list-drafts.ts';
import { byCodeUnits, isWithin, shownPath } from '../files/paths.ts';
import { isFolder } from '../files/root-of.ts';
import type { Io } from '../io.ts';
import { storesJson } from '../reporters/json.ts';
import { prettyProblems } from '../reporters/pretty-problems.ts';
import type { OpenRoot } from '../roots/open-root.ts';
import { type RootRegistry, rootRegistry } from '../roots/registry.ts';
import { painter } from '../terminal/paint.ts';

/** `stet facts lint`: the facts files themselves. */
export const factsLint: Command = {
  name: 'facts lint',
  operands: '[FILE|FOLDER ...]',
  summary: 'check the facts files themselves',
  about: [
    'Checks that facts files can be read and agree with each other: unknown keys, bad dates, facts that contradict each other, facts without a source.',
    'Name files or folders; with none, the facts of the folder you are in are checked. A file is always read together with the others of its store.',
  ].join('\n'),
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: ['pretty', 'json'],
      summary: 'How to print problems: pretty for people (the default), json for programs.',
    },
    FAIL_ON,
    MAX_WARNINGS,
    QUIET,
  ],
  examples: [
    ['stet facts lint', 'check every facts file of this folder'],
    ['stet facts lint facts/people.yaml', 'check one of them'],
  ],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  const threshold = thresholdOf(args);
  const registry = rootRegistry(io);
  const operands = (args.positionals.length ? args.positionals : [registry.rootOf(io.cwd)]).map((operand) => resolve(io.cwd, operand));
  const roots = await rootsOf(operands, registry, io.cwd);
  const asked = roots.map((root) => onlyWithin(root, operands));
  const columns = io.columns;
  const paint = painter(io.outIsTerminal && io.colour && !args.flags.has('no-color'));
  io.out(
    optionValue(args, 'format') === 'json' ? storesJson(asked) : prettyProblems(asked, { paint, columns, quiet: args.flags.has('quiet') }),
  );
  return exitStatus(
    asked.flatMap(({ problems }) => problems.map(({ severity }) => severity)),
    threshold,
  );
}

/** The roots that hold what was named, opened, each with the files that were named outright. Throws a `Failure` where there is nothing to read. */
async function rootsOf(operands: readonly string[], registry: RootRegistry, cwd: string): Promise<OpenRoot[]> {
  const wanted = new Map<string, string[]>();
  for (const operand of operands) {
    if (isFolder(operand)) {
      for (const root of await rootsBelow(operand, registry)) wanted.set(root, wanted.get(root) ?? []);
      continue;
    }
    if (!lstatSync(operand, { throwIfNoEntry: false })) throw new Failure(`${shownPath(cwd, operand)}: no such file or folder`);
    const root = registry.rootOf(dirname(operand));
    wanted.set(root, [...(wanted.get(root) ?? []), shownPath(root, operand)]);
  }
  const roots = await Promise.all([...wanted].map(([root, also]) => registry.open(root, also)));
  const readable = roots.filter(({ texts, problems }) => texts.size + problems.length > 0);
  if (!readable.length) throw new Failure(`no facts files in ${roots.map(({ path }) => path).join(', ')}`);
  return readable.sort((a, b) => byCodeUnits(a.path, b.path));
}

function onlyWithin(root: OpenRoot, operands: readonly string[]): OpenRoot {
  const named = (file: string) => operands.some((operand) => isWithin(operand, resolve(root.folder, file)));
  return { ...root, problems: root.problems.filter(({ file }) => named(file)) };
}
