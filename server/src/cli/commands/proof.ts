import { dirname, relative, resolve, sep } from 'node:path';
import { type Proof, proofOf } from '../../core/proof/proof.ts';
import { proofPage } from '../../core/proof/proof-page.ts';
import { inEnglish } from '../../core/telling/told.ts';
import { keptOn } from '../../store/ledger/read-ledger.ts';
import { type Arguments, type Command, optionValue } from '../arguments/command.ts';
import { AS_OF, FACTS } from '../arguments/shared-options.ts';
import { readToCheck } from '../checking/check-draft.ts';
import { dayGiven } from '../checking/day-given.ts';
import { Failure } from '../failure.ts';
import { shownPath } from '../files/paths.ts';
import { readTextFile } from '../files/read-text.ts';
import { writeNew } from '../files/write-new.ts';
import { EXIT, type Io } from '../io.ts';
import { signOffsOf } from '../roots/ledgers.ts';
import { rootRegistry } from '../roots/registry.ts';

/** `stet proof`: every claim of a draft with how it stands, as a page to print. */
export const proof: Command = {
  name: 'proof',
  operands: 'DRAFT',
  summary: 'print a checking proof: every claim of a draft, how it stands, and its sources',
  about:
    'Makes what a fact-checker works through: the draft with its claims numbered, a table of the claims with what the facts say of each, and the sources as footnotes. A page for the printer, or JSON.',
  options: [
    { name: 'output', short: 'o', value: 'FILE', summary: 'Where to write it; without this, it goes to standard output.' },
    { name: 'format', short: 'f', value: 'FORMAT', choices: ['html', 'json'], summary: 'A page (the default) or data for programs.' },
    FACTS,
    AS_OF,
  ],
  examples: [['stet proof story.md -o proof.html', 'a page to print or send']],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  const [operand, ...more] = args.positionals;
  if (operand === undefined || more.length > 0) throw new Failure('proof needs one draft, such as stet proof story.md -o proof.html');
  const file = resolve(io.cwd, operand);
  const path = shownPath(io.cwd, file);
  const { text } = readTextFile(file, path);
  const registry = rootRegistry(io, args.values.get('facts'));
  const root = await registry.open(registry.rootOf(dirname(file)));
  const { draft, options } = readToCheck(text, { root, path, file, asOf: dayGiven(args) });
  const claims = await root.analyzer.claims(draft, options);
  const signOffs = keptOn(relative(root.folder, file).split(sep).join('/'), signOffsOf(root.folder, root.path));
  const made = proofOf({ path, draft, asOf: options.asOf, claims, signOffs });
  const printed = optionValue(args, 'format') === 'json' ? json(made) : proofPage(made, inEnglish, 'en');
  const output = optionValue(args, 'output');
  if (output === undefined) io.out(printed);
  else {
    writeNew(resolve(io.cwd, output), printed, output);
    io.note(`${output}: ${made.claims.length} claims, ${made.done} done`);
  }
  return EXIT.clean;
}

function json({ paragraphs: _, ...rest }: Proof): string {
  const claims = rest.claims.map((claim) => ({
    ...claim,
    evidence: claim.evidence.map(({ told: _, ...one }) => one),
    ...(claim.message === undefined ? {} : { message: inEnglish(claim.message) }),
  }));
  return `${JSON.stringify({ version: 1, ...rest, claims }, null, 2)}\n`;
}
