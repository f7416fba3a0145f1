import { resolve } from 'node:path';
import type { FactSlice } from '../../core/facts/fact-source.ts';
import { memoryStore } from '../../core/facts/memory-store.ts';
import { popoloText } from '../../store/export/popolo.ts';
import { recordsOf } from '../../store/export/records-of.ts';
import { jsonlText } from '../../store/import/as-text.ts';
import { openPack } from '../../store/pack/open-pack.ts';
import { type Arguments, type Command, optionValue } from '../arguments/command.ts';
import { nearest } from '../arguments/nearest.ts';
import { Failure } from '../failure.ts';
import { newFile } from '../files/new-file.ts';
import { readBytes } from '../files/read-bytes.ts';
import { EXIT, type Io } from '../io.ts';
import { isPack } from '../roots/open-packs.ts';
import { rootRegistry } from '../roots/registry.ts';

type Exporter = (facts: FactSlice) => Iterable<string>;

const EXPORTERS: Readonly<Record<string, Exporter>> = {
  jsonl: function* (facts) {
    const text = jsonlText();
    for (const record of recordsOf(facts)) yield text.take(record);
  },
  popolo: popoloText,
};

/** `stet facts export`: facts for other programs. */
export const factsExport: Command = {
  name: 'facts export',
  operands: 'FORMAT [FILE ...]',
  summary: 'write facts for other programs',
  about: [
    'Writes what facts files or packs hold, each fact with its source and licence. Without files, it takes the facts files of the folder you are in. Facts under embargo are left out.',
    'jsonl: JSON Lines of Stet’s own, which hold everything and which stet facts import reads again.',
    'popolo: Popolo JSON, people with their offices and parties, and organizations.',
  ].join('\n'),
  options: [{ name: 'out', short: 'o', value: 'FILE', summary: 'Where to write. Without it, to standard output.' }],
  examples: [
    ['stet facts export jsonl -o facts.jsonl', 'everything'],
    ['stet facts export popolo facts/congress.stetpack', 'the people of a pack'],
  ],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  const [format = '', ...files] = args.positionals;
  const exporter = Object.hasOwn(EXPORTERS, format) ? EXPORTERS[format] : undefined;
  if (!exporter) {
    const formats = Object.keys(EXPORTERS);
    const meant = nearest(format, formats);
    throw new Failure(
      `facts export needs a format, one of ${formats.join(', ')}${format === '' ? '' : `, not “${format}”${meant ? ` (did you mean ${meant}?)` : ''}`}`,
    );
  }
  const slice = await sliceOf(files, io);
  const out = optionValue(args, 'out');
  if (out === undefined) {
    for (const piece of exporter(slice)) io.out(piece);
    return EXIT.clean;
  }
  const file = newFile(resolve(io.cwd, out), out);
  for (const piece of exporter(slice)) file.write(piece);
  file.finish();
  return EXIT.clean;
}

/** What the files hold, not what else a draft would be held against. */
async function sliceOf(files: readonly string[], io: Io): Promise<FactSlice> {
  const [pack] = files.filter(isPack);
  if (pack !== undefined) {
    if (files.length > 1) throw new Failure('facts export takes one pack, or facts files');
    const opened = openPack(pack, readBytes(resolve(io.cwd, pack), pack));
    if (opened.kind === 'unreadable') throw new Failure(`${pack}: ${opened.why}`);
    return opened.store.slice;
  }
  const registry = rootRegistry(io, files.length > 0 ? files : undefined);
  const root = await registry.open(registry.rootOf(io.cwd));
  if (root.texts.size === 0) throw new Failure(`no facts files in ${root.path}`);
  return memoryStore(root.contents, 'export').slice;
}
