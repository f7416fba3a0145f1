import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearest } from '../../core/text/nearest.ts';
import { jsonlText, yamlText } from '../../store/import/as-text.ts';
import { IMPORTERS } from '../../store/import/formats.ts';
import { packIntake } from '../../store/import/into-pack.ts';
import { ImportError, type ImportedRecord, type ImportOptions } from '../../store/import/record.ts';
import type { KeptTally } from '../../store/import/tally.ts';
import { type Arguments, type Command, optionValue } from '../arguments/command.ts';
import { Failure } from '../failure.ts';
import { inputText } from '../files/input-text.ts';
import { newFile } from '../files/new-file.ts';
import { shownPath } from '../files/paths.ts';
import { EXIT, type Io } from '../io.ts';
import { tallyLines } from '../reporters/tally-lines.ts';
import { byteProgress } from '../terminal/byte-progress.ts';

/** `stet facts import`: facts of others, as facts files or as a pack. */
export const factsImport: Command = {
  name: 'facts import',
  operands: 'FORMAT FILE',
  summary: 'make facts files or a pack from other people’s data',
  about: [
    'Reads a file of one of these formats and writes what Stet can use of it: a facts file (.yaml), a pack (.stetpack, for what nobody will edit), or JSON Lines (.jsonl). A file whose name ends in .gz is unpacked on the way. What is left out is counted, with the reason.',
    ...IMPORTERS.map(({ id, about }) => `${id}: ${about}`),
  ].join('\n'),
  options: [
    {
      name: 'out',
      short: 'o',
      value: 'FILE',
      summary: 'Where to write: a name that ends in .yaml, .stetpack or .jsonl. Without it, a facts file goes to standard output.',
    },
    { name: 'source', value: 'TITLE', summary: 'What to name as the source of every fact that names none itself.' },
    { name: 'url', value: 'ADDRESS', summary: 'Where that source can be read.' },
    { name: 'licence', value: 'NAME', summary: 'The licence that the data is under; it is kept with every fact.' },
    { name: 'retrieved', value: 'DATE', summary: 'The day that the file was fetched; it is kept with every source.' },
    { name: 'mapping', value: 'FILE', summary: 'For csv: a Frictionless Table Schema, or which column is which key, in JSON.' },
    { name: 'title', value: 'TEXT', summary: 'What to call a pack where its facts are shown.' },
  ],
  examples: [
    ['stet facts import congress-legislators current.yaml -o us.stetpack', 'a pack of the members of Congress'],
    ['stet facts import csv council.csv -o facts/council.yaml', 'a facts file from a table'],
  ],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  const [format, file, ...more] = args.positionals;
  const importer = IMPORTERS.find(({ id }) => id === format);
  if (!importer) {
    const ids = IMPORTERS.map(({ id }) => id);
    const meant = nearest(format ?? '', ids);
    throw new Failure(
      `facts import needs a format, one of ${ids.join(', ')}${format === undefined ? '' : `, not “${format}”${meant ? ` (did you mean ${meant}?)` : ''}`}`,
    );
  }
  if (file === undefined || more.length > 0) throw new Failure('facts import takes one file, such as stet facts import csv council.csv');
  if (file === '-') throw new Failure('facts import reads some formats more than once: give it a file, not standard input');
  const path = resolve(io.cwd, file);
  const shown = shownPath(io.cwd, path);
  const progress = byteProgress(io, `reading ${shown}`);
  const options = { ...importer.defaults, ...optionsOf(args, io) };
  const records = importer.records(inputText(path, shown, progress.at), options);
  try {
    const tally = await written(records, { args, io, name: shown, options });
    progress.end();
    for (const line of tallyLines(tally)) io.note(line);
    return EXIT.clean;
  } catch (thrown) {
    progress.end();
    throw thrown instanceof ImportError ? new Failure(`${shown}: ${thrown.message}`) : thrown;
  }
}

interface Writing {
  readonly args: Arguments;
  readonly io: Io;
  readonly name: string;
  readonly options: ImportOptions;
}

/** Writes the records where they were asked for. */
async function written(records: AsyncIterable<ImportedRecord>, { args, io, name, options }: Writing): Promise<KeptTally> {
  const out = optionValue(args, 'out');
  const kind = out === undefined ? 'yaml' : (/\.(ya?ml|stetpack|jsonl)$/i.exec(out)?.[1]?.toLowerCase() ?? '');
  if (kind === '') throw new Failure(`--out needs a name that ends in .yaml, .stetpack or .jsonl, not “${out}”`);
  const target = out === undefined ? undefined : newFile(resolve(io.cwd, out), out);
  const write = target?.write ?? ((piece: string | Uint8Array) => io.out(String(piece)));
  try {
    if (kind === 'stetpack') {
      const intake = packIntake();
      for await (const record of records) intake.take(record);
      const title = optionValue(args, 'title') ?? options.source;
      const { licence, retrieved } = options;
      write(
        intake.built({
          ...(title === undefined ? {} : { title }),
          from: name,
          ...(licence === undefined ? {} : { licence }),
          ...(retrieved === undefined ? {} : { retrieved }),
        }),
      );
      target?.finish();
      return intake.tally;
    }
    const intake =
      kind === 'jsonl'
        ? jsonlText()
        : yamlText(`# Imported from ${name.replace(/[\r\n]/g, ' ')}${options.licence === undefined ? '' : ` (${options.licence})`}.\n`);
    for await (const record of records) {
      const text = intake.take(record);
      if (text !== '') write(text);
    }
    target?.finish();
    return intake.tally;
  } catch (thrown) {
    target?.abandon();
    throw thrown;
  }
}

function optionsOf(args: Arguments, io: Io): ImportOptions {
  const text = (name: string) => {
    const value = optionValue(args, name);
    return value === undefined ? {} : { [name]: value };
  };
  const retrieved = optionValue(args, 'retrieved');
  if (retrieved !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(retrieved))
    throw new Failure(`--retrieved needs a day such as 2026-01-31, not “${retrieved}”`);
  const mapping = optionValue(args, 'mapping');
  return {
    ...text('source'),
    ...text('url'),
    ...text('licence'),
    ...text('retrieved'),
    ...(mapping === undefined ? {} : { mapping: mappingIn(resolve(io.cwd, mapping), mapping) }),
  };
}

function mappingIn(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Failure(`--mapping ${shown}: cannot be read`);
  }
}
