import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FactSlice } from '../../core/facts/fact-source.ts';
import { memoryStore } from '../../core/facts/memory-store.ts';
import { inEnglish } from '../../core/telling/told.ts';
import { nearest } from '../../core/text/nearest.ts';
import { popoloText } from '../../store/export/popolo.ts';
import { recordsOf } from '../../store/export/records-of.ts';
import { jsonlText } from '../../store/import/as-text.ts';
import { openPack } from '../../store/pack/open-pack.ts';
import { type Arguments, type Command, optionValue } from '../arguments/command.ts';
import { checkDraft } from '../checking/check-draft.ts';
import { Failure } from '../failure.ts';
import { newFile } from '../files/new-file.ts';
import { readBytes } from '../files/read-bytes.ts';
import { readTextFile } from '../files/read-text.ts';
import { EXIT, type Io } from '../io.ts';
import { claimReviews } from '../reporters/claim-review.ts';
import { isPack } from '../roots/open-packs.ts';
import { rootRegistry } from '../roots/registry.ts';

const CLAIM_REVIEW = 'claimreview';

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
    'claimreview: ClaimReview (schema.org) as JSON-LD, of the rulings that stand and have a reason.',
  ].join('\n'),
  options: [
    { name: 'out', short: 'o', value: 'FILE', summary: 'Where to write. Without it, to standard output.' },
    { name: 'author', value: 'NAME', summary: 'For claimreview: who publishes. Without it, whoever made each ruling.' },
    { name: 'url', value: 'ADDRESS', summary: 'For claimreview: the address under which drafts are published.' },
  ],
  examples: [
    ['stet facts export jsonl -o facts.jsonl', 'everything'],
    ['stet facts export popolo facts/congress.stetpack', 'the people of a pack'],
  ],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  const [format = '', ...files] = args.positionals;
  if (format === CLAIM_REVIEW) {
    deliver([await reviewsText(args, io)], args, io);
    return EXIT.clean;
  }
  const exporter = Object.hasOwn(EXPORTERS, format) ? EXPORTERS[format] : undefined;
  if (!exporter) {
    const formats = [...Object.keys(EXPORTERS), CLAIM_REVIEW];
    const meant = nearest(format, formats);
    throw new Failure(
      `facts export needs a format, one of ${formats.join(', ')}${format === '' ? '' : `, not “${format}”${meant ? ` (did you mean ${meant}?)` : ''}`}`,
    );
  }
  const slice = await sliceOf(files, io);
  deliver(exporter(slice), args, io);
  return EXIT.clean;
}

/** Writes pieces of text where they were asked for. */
function deliver(pieces: Iterable<string>, args: Arguments, io: Io): void {
  const out = optionValue(args, 'out');
  const file = out === undefined ? undefined : newFile(resolve(io.cwd, out), out);
  for (const piece of pieces) file ? file.write(piece) : io.out(piece);
  file?.finish();
}

/** The rulings of the folder as JSON-LD. Drafts are read again: only a ruling that still stands is told. */
async function reviewsText(args: Arguments, io: Io): Promise<string> {
  const registry = rootRegistry(io);
  const root = await registry.open(registry.rootOf(io.cwd));
  const [author, url] = [optionValue(args, 'author'), optionValue(args, 'url')?.replace(/\/$/, '')];
  const publisher = { ...(author === undefined ? {} : { name: author }), ...(url === undefined ? {} : { url }) };
  const reviews: object[] = [];
  for (const draft of new Set(root.rulings.kept.map((ruling) => ruling.draft))) {
    const path = resolve(root.folder, draft);
    if (!existsSync(path)) continue;
    const checked = await checkDraft(readTextFile(path, draft), { root, path: draft, file: path, asOf: undefined });
    reviews.push(...claimReviews(checked, publisher));
  }
  return `${JSON.stringify(reviews, null, 2)}\n`;
}

/** What the files hold, not what else a draft would be held against. */
async function sliceOf(files: readonly string[], io: Io): Promise<FactSlice> {
  const [pack] = files.filter(isPack);
  if (pack !== undefined) {
    if (files.length > 1) throw new Failure('facts export takes one pack, or facts files');
    const opened = openPack(pack, readBytes(resolve(io.cwd, pack), pack));
    if (opened.kind === 'unreadable') throw new Failure(`${pack}: ${inEnglish(opened.why)}`);
    return opened.store.slice;
  }
  const registry = rootRegistry(io, files.length > 0 ? files : undefined);
  const root = await registry.open(registry.rootOf(io.cwd));
  if (root.texts.size === 0) throw new Failure(`no facts files in ${root.path}`);
  return memoryStore(root.contents, 'export').slice;
}
