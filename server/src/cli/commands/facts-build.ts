import { resolve } from 'node:path';
import { packIntake } from '../../store/import/into-pack.ts';
import { jsonl } from '../../store/import/jsonl.ts';
import { ImportError } from '../../store/import/record.ts';
import { type PackAbout, packAbout } from '../../store/pack/about.ts';
import { unpacked } from '../../store/pack/layout.ts';
import { packOf } from '../../store/pack/pack-of.ts';
import { type Arguments, type Command, optionValue } from '../arguments/command.ts';
import { Failure } from '../failure.ts';
import { inputText } from '../files/input-text.ts';
import { newFile } from '../files/new-file.ts';
import { shownPath } from '../files/paths.ts';
import { EXIT, type Io } from '../io.ts';
import { counted } from '../reporters/counted.ts';
import { tallyLines } from '../reporters/tally-lines.ts';
import { rootRegistry } from '../roots/registry.ts';
import { byteProgress } from '../terminal/byte-progress.ts';

/** `stet facts build`: facts as a pack. */
export const factsBuild: Command = {
  name: 'facts build',
  operands: '[FILE ...] --out FILE.stetpack',
  summary: 'make a pack of facts files',
  about:
    'Makes one read-only file, a pack, of facts files or of a JSON Lines file of Stet’s own: it opens at once however much it holds. Without files, it is made of the facts files of the folder you are in. Facts under embargo are left out.',
  options: [
    { name: 'out', short: 'o', value: 'FILE', summary: 'Where to write it: a name that ends in .stetpack.' },
    { name: 'title', value: 'TEXT', summary: 'What to call it where its facts are shown.' },
    { name: 'licence', value: 'NAME', summary: 'The licence that its facts are under.' },
  ],
  examples: [
    ['stet facts build reference/*.yaml -o facts/reference.stetpack', 'of some facts files'],
    ['stet facts build people.jsonl.gz -o facts/people.stetpack', 'of JSON Lines'],
  ],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  const out = optionValue(args, 'out');
  if (out === undefined || !/\.stetpack$/i.test(out)) throw new Failure('facts build needs --out, a name that ends in .stetpack');
  const about = { ...named(args, 'title'), ...named(args, 'licence') };
  const lines = args.positionals.filter((name) => /\.jsonl(\.gz)?$/i.test(name));
  if (lines.length > 0 && lines.length < args.positionals.length)
    throw new Failure('facts build takes facts files or JSON Lines, not both at once');
  const bytes = lines.length > 0 ? await fromLines(lines, about, io) : await fromFiles(args.positionals, about, io);
  const file = newFile(resolve(io.cwd, out), out);
  file.write(bytes);
  file.finish();
  const made = unpacked(bytes);
  const { entities, statements, plain, quotes } = packAbout(made.kind === 'sections' ? made.about : undefined).counts;
  io.note(
    `made ${out}: ${counted(entities, 'entry', 'entries')}, ${counted(statements + plain + quotes, 'fact')}, ${(bytes.length / 1e6).toFixed(1)} MB`,
  );
  return EXIT.clean;
}

type About = Omit<PackAbout, 'counts'>;

/** Of facts files, which may name one another's entries. Throws a `Failure` where one of them has an error: a pack cannot be mended. */
async function fromFiles(names: readonly string[], about: About, io: Io): Promise<Uint8Array> {
  const registry = rootRegistry(io, names.length > 0 ? names : undefined);
  const root = await registry.open(registry.rootOf(io.cwd));
  const [first, ...more] = root.problems.filter(({ severity }) => severity === 'error');
  if (first) throw new Failure(`${first.file}:${first.line + 1}: ${first.message}${more.length > 0 ? ` (and ${more.length} more)` : ''}`);
  if (root.contents.entities.length + root.contents.plain.length + root.contents.quotes.length === 0)
    throw new Failure('no facts to make a pack of');
  return packOf(root.contents, about);
}

async function fromLines(names: readonly string[], about: About, io: Io): Promise<Uint8Array> {
  const intake = packIntake();
  for (const name of names) {
    const path = resolve(io.cwd, name);
    const progress = byteProgress(io, `reading ${name}`);
    try {
      for await (const record of jsonl.records(inputText(path, shownPath(io.cwd, path), progress.at), {})) intake.take(record);
    } catch (thrown) {
      throw thrown instanceof ImportError ? new Failure(`${name}: ${thrown.message}`) : thrown;
    } finally {
      progress.end();
    }
  }
  for (const line of tallyLines(intake.tally).slice(1)) io.note(line);
  return intake.built(about);
}

function named(args: Arguments, name: 'title' | 'licence'): About {
  const value = optionValue(args, name);
  return value === undefined ? {} : { [name]: value };
}
