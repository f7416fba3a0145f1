import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analyzer, createAnalyzer } from '../../core/analyze/index.ts';
import { analyzerMemory } from '../../core/analyze/memory.ts';
import { contentHash } from '../../core/facts/content-hash.ts';
import { tell } from '../../core/telling/told.ts';
import { dayIn } from '../../core/values/dates/day-in.ts';
import { readConfig } from '../../store/config.ts';
import type { Ledger, LedgerEntry } from '../../store/ledger/ledger.ts';
import { type ReadLedger, readLedger } from '../../store/ledger/read-ledger.ts';
import { type FactsText, storeLoader } from '../../store/load.ts';
import type { OpenedPack } from '../../store/pack/open-pack.ts';
import { fileProblem, type StoreProblem } from '../../store/problem.ts';
import { RULINGS } from '../../store/rulings/rulings.ts';
import { SIGN_OFFS } from '../../store/sign-offs/sign-offs.ts';
import { folderOf, keyOf, pathIn, uriIn } from '../files/uris.ts';
import type { FileText } from '../files/workspace-files.ts';
import { isPack, packsOf } from './open-packs.ts';
import { patientSource } from './patient-source.ts';
import { type LedgerOfRoot, type Root, SETTINGS_FILE } from './root.ts';
import type { RootsOptions } from './roots.ts';
import { type EditorSettings, mergedSettings, NOTHING_SHOWN } from './settings.ts';

/** What is kept of a folder between one opening and the next, so that a change of one file reads one file. */
export interface RootMemory {
  readonly folder: string;
  readonly load: ReturnType<typeof storeLoader>;
  /** What was last read of each file, by path; a path that is missing here is read again. */
  readonly stored: Map<string, FileText>;
  /** Packs that were opened, by path; one that is missing here is read again. */
  readonly packs: Map<string, OpenedPack>;
  /** What told a pack from what may have been written since, by path. */
  readonly stamps: Map<string, string | undefined>;
  /** Nobody tells of changes, and some may have come since packs were opened. */
  packsMayDiffer: boolean;
  /** Facts files and packs by the globs that they were found with. */
  listed: { readonly globs: string; readonly paths: readonly string[] } | undefined;
  /** What its facts files said when it was opened first. */
  first: readonly FactsText[] | undefined;
  /** What its analyzers have read and judged: an edit of the facts has only that judged again which it touches. */
  readonly judged: ReturnType<typeof analyzerMemory>;
  analyzer: { readonly version: string; readonly analyzer: Analyzer } | undefined;
}

/** A memory of nothing. */
export function rootMemory(folder: string): RootMemory {
  return {
    folder,
    load: storeLoader(),
    stored: new Map(),
    packs: new Map(),
    stamps: new Map(),
    packsMayDiffer: false,
    listed: undefined,
    first: undefined,
    judged: analyzerMemory(OPEN_DRAFTS),
    analyzer: undefined,
  };
}

/** Drafts that somebody has open at one time, and goes back to. */
const OPEN_DRAFTS = 8;
/** Files of more characters together than this are worth a word of progress. */
const LONG_READ = 400_000;
/** Milliseconds. */
const PAUSE = 300;

/** What roots are made of, and whether a change has made this opening pointless. */
export interface OpeningOptions extends RootsOptions {
  readonly isCurrent: () => boolean;
}

/** Opens a folder: its settings, then its facts. Undefined where a change came in between. Never rejects because of what files hold. */
export async function openRoot(memory: RootMemory, editor: EditorSettings, options: OpeningOptions): Promise<Root | undefined> {
  const { folder } = memory;
  const settings = await textOf(SETTINGS_FILE, memory, options);
  const written = settings.kind === 'text' ? settings.text : '';
  const { config: desk, problems } = readConfig(written, SETTINGS_FILE);
  const config = mergedSettings(desk, editor);
  const rulings = await ledgerOf(RULINGS, memory, options);
  const signOffs = await ledgerOf(SIGN_OFFS, memory, options);
  const all = await factsPaths([...config.facts, ...config.packs], memory, options);
  const paths = all.filter((path) => !isPack(path));
  const { opened: packs, problems: damaged } = await packsOf(all.filter(isPack), memory, { ...options, starter: config.starter ?? true });
  const texts = new Map(
    await Promise.all(paths.map(async (path): Promise<[string, FileText]> => [path, await textOf(path, memory, options)])),
  );
  const files = new Map<string, TextDocument>();
  const unreadable: StoreProblem[] = [];
  if (settings.kind === 'text') files.set(SETTINGS_FILE, documentOf(folder, SETTINGS_FILE, written));
  for (const [path, text] of texts) {
    if (text.kind === 'text') files.set(path, documentOf(folder, path, text.text));
    if (text.kind === 'unreadable') unreadable.push(fileProblem(path, 'unreadable-file', tell('This file {why}.', { why: text.why })));
  }
  const given = [...texts].flatMap(([path, text]) => (text.kind === 'text' ? [{ path, text: text.text }] : []));
  const today = dayIn(config.timeZone, options.host.now());
  const length = given.reduce((sum, { text }) => sum + text.length, 0);
  // A big store is read once the typing pauses, not at every letter.
  if (length > LONG_READ && memory.analyzer) await new Promise<void>((resolve) => void options.host.later(PAUSE, resolve));
  if (!options.isCurrent()) return undefined;
  const done =
    length > LONG_READ
      ? await options.progress(
          given.length === 1 ? tell('Reading the facts file') : tell('Reading {count} facts files', { count: String(given.length) }),
        )
      : undefined;
  const store = memory.load(given, { today, now: options.host.now(), packs: packs.map(({ store }) => store) });
  done?.();
  memory.first ??= given;
  if (memory.analyzer?.version !== store.version)
    memory.analyzer = {
      version: store.version,
      analyzer: createAnalyzer(patientSource(store.source, options.host.turn), memory.judged),
    };
  const rules = contentHash([
    String(today),
    ...packs.map(({ store: pack }) => pack.version),
    JSON.stringify([[...config.checks], config.style, config.asOf, config.timeZone]),
  ]);
  return {
    uri: folder,
    stamp: contentHash([
      store.version,
      rules,
      written,
      rulings.document?.getText() ?? '',
      JSON.stringify([config.drafts, unreadable, damaged, editor.show]),
    ]),
    rules,
    config,
    store,
    analyzer: memory.analyzer.analyzer,
    today,
    files,
    first: memory.first,
    shows: { ...NOTHING_SHOWN, ...editor.show },
    packs,
    problems: [...problems, ...unreadable, ...damaged, ...store.problems, ...rulings.problems, ...signOffs.problems],
    rulings,
    signOffs,
    kept: settings.kind !== 'missing' || all.length > 0,
  };
}

async function ledgerOf<T extends LedgerEntry>(
  ledger: Ledger<T>,
  memory: RootMemory,
  options: RootsOptions,
): Promise<LedgerOfRoot<T> & ReadLedger<T>> {
  const { file } = ledger;
  const found = await textOf(file, memory, options);
  if (found.kind !== 'text') return { file, kept: [], problems: [] };
  return { file, ...readLedger(found.text, ledger), document: documentOf(memory.folder, file, found.text) };
}

/** The facts files of a folder; those of roots inside it are not its own. */
async function factsPaths(globs: readonly string[], memory: RootMemory, { files, finder }: RootsOptions): Promise<readonly string[]> {
  const key = globs.join('\n');
  if (memory.listed?.globs === key) return memory.listed.paths;
  const found = await files.find(memory.folder, { include: globs, exclude: [] });
  const own = await Promise.all(
    found.map(async (path) => {
      const folder = folderOf(uriIn(memory.folder, path));
      const root = folder === undefined ? undefined : await finder.rootOf(folder);
      return root === undefined || keyOf(root) === keyOf(memory.folder);
    }),
  );
  const paths = found.filter((_, index) => own[index]);
  memory.listed = { globs: key, paths };
  return paths;
}

/** The editor's text of a file that is open, else what is stored. */
async function textOf(path: string, { folder, stored }: RootMemory, { files, unsaved, workspaceFolders }: RootsOptions): Promise<FileText> {
  const uri = uriIn(folder, path);
  const open = unsaved(uri);
  if (open !== undefined) return { kind: 'text', text: open };
  const known = stored.get(path);
  if (known) return known;
  const text = await files.read(uri, folderAround(folder, workspaceFolders()));
  stored.set(path, text);
  return text;
}

/** The workspace folder that a root lies in, else the root itself: links may lead from one root to another, and no further. */
export function folderAround(root: string, workspaceFolders: readonly string[]): string {
  return workspaceFolders.find((folder) => keyOf(root) === keyOf(folder) || pathIn(folder, root) !== undefined) ?? root;
}

function documentOf(folder: string, path: string, text: string): TextDocument {
  return TextDocument.create(uriIn(folder, path), 'yaml', 0, text);
}
