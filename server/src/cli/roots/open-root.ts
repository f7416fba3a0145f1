import { join } from 'node:path';
import { type Analyzer, createAnalyzer } from '../../core/analyze/index.ts';
import { analyzerMemory } from '../../core/analyze/memory.ts';
import type { FactSource } from '../../core/facts/fact-source.ts';
import type { StoreContents } from '../../core/facts/memory-store.ts';
import { dayIn } from '../../core/values/dates/day-in.ts';
import type { loadStore } from '../../store/load.ts';
import { fileProblem, type StoreProblem } from '../../store/problem.ts';
import { RULINGS_FILE, type Rulings } from '../../store/rulings/rulings.ts';
import { Failure } from '../failure.ts';
import { factsMatching, factsOfRoot, leadsOutside } from '../files/list-facts.ts';
import { byCodeUnits, joinShown } from '../files/paths.ts';
import { readTextFile } from '../files/read-text.ts';
import { rulingsOf } from './ledgers.ts';
import { isPack, type OpenPack, packsOf } from './open-packs.ts';
import type { Settings } from './settings.ts';

/** A root with its settings and its facts, ready to check drafts against. */
export interface OpenRoot {
  readonly folder: string;
  /** Relative to the working folder. */
  readonly path: string;
  readonly settings: Settings;
  /** Sorted by file and place; files are relative to the root. */
  readonly problems: readonly StoreProblem[];
  /** What its facts files hold; what its packs hold is asked of `facts`. */
  readonly contents: StoreContents;
  readonly packs: readonly OpenPack[];
  readonly facts: FactSource;
  readonly analyzer: Analyzer;
  /** Days since 1970-01-01 in the root's time zone. */
  readonly today: number;
  readonly rulings: Rulings;
  /** The texts of its facts files, `stet.yaml` and rulings, by path relative to the root. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface OpenRootOptions {
  readonly folder: string;
  readonly path: string;
  readonly settings: Settings;
  readonly settingsText: string | undefined;
  /** Globs given on the command line, relative to `folder`, in place of the root's own. */
  readonly facts: readonly string[] | undefined;
  /** Files to read with them wherever they lie, relative to `folder`. */
  readonly also: readonly string[];
  readonly now: Date;
  readonly rootOf: (folder: string) => string;
  readonly load: typeof loadStore;
}

/** Reads a root's facts. A facts file that cannot be read is a problem of the store, not the end of the run; a glob of the command line that names no file is a `Failure`. */
export async function openRoot(options: OpenRootOptions): Promise<OpenRoot> {
  const { folder, path, settings, now } = options;
  const own = options.facts
    ? await factsGiven(options.facts, folder)
    : await factsOfRoot(folder, [...settings.config.facts, ...settings.config.packs], options.rootOf);
  const strays = options.facts ? [] : own.filter((name) => leadsOutside(join(folder, name), folder));
  const all = [...new Set([...own.filter((name) => !strays.includes(name)), ...options.also])].sort(byCodeUnits);
  const names = all.filter((name) => !isPack(name));
  const packs = packsOf(all.filter(isPack), { folder, path, starter: settings.config.starter ?? true });
  const unreadable: StoreProblem[] = strays.map((name) => unreadableFile(name, `${joinShown(path, name)}: ${LEADS_OUTSIDE}`));
  const texts = new Map<string, string>();
  for (const name of names) {
    try {
      texts.set(name, readTextFile(join(folder, name), joinShown(path, name)).text);
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown;
      unreadable.push(unreadableFile(name, thrown.message));
    }
  }
  const today = dayIn(settings.config.timeZone, now);
  const store = options.load(
    [...texts].map(([name, text]) => ({ path: name, text })),
    { today, now, packs: packs.opened.map(({ store }) => store) },
  );
  const { rulings, text: rulingsText } = rulingsOf(folder, path);
  if (options.settingsText !== undefined) texts.set('stet.yaml', options.settingsText);
  if (rulingsText !== undefined) texts.set(RULINGS_FILE, rulingsText);
  const problems = [...settings.problems, ...unreadable, ...packs.problems, ...store.problems, ...rulings.problems];
  problems.sort((a, b) => byCodeUnits(a.file, b.file) || a.start - b.start || byCodeUnits(a.message, b.message));
  return {
    folder,
    path,
    settings,
    problems,
    rulings,
    contents: store.contents,
    packs: packs.opened,
    facts: store.source,
    // A file is checked once: nothing need be kept for the one after the next.
    analyzer: createAnalyzer(store.source, analyzerMemory(1)),
    today,
    texts,
  };
}

const LEADS_OUTSIDE = 'is a link that leads out of this folder and its repository, and is not read';

async function factsGiven(globs: readonly string[], folder: string): Promise<string[]> {
  const lists = await Promise.all(globs.map((glob) => factsMatching([glob], folder)));
  const missing = globs.find((_, index) => lists[index]!.length === 0);
  if (missing !== undefined) throw new Failure(`--facts ${missing}: no such file`);
  return lists.flat();
}

function unreadableFile(file: string, message: string): StoreProblem {
  return fileProblem(file, 'unreadable-file', [message]);
}
