import { asBefore } from '../core/facts/as-before.ts';
import { contentHash } from '../core/facts/content-hash.ts';
import { embargoed, nextRelease } from '../core/facts/embargo.ts';
import type { FactSource } from '../core/facts/fact-source.ts';
import { type FactStore, sourceOver } from '../core/facts/fact-store.ts';
import { layeredStore } from '../core/facts/layered-store.ts';
import { memoryStore, type StoreContents } from '../core/facts/memory-store.ts';
import { type Resolver, resolverOf } from '../core/facts/resolve.ts';
import { resolverOver } from '../core/facts/resolve-over.ts';
import type { Provenance, Source } from '../core/facts/source.ts';
import { tell } from '../core/telling/told.ts';
import { isoOfDay } from '../core/values/dates/edtf.ts';
import { entityGroups, entityOf, placesAround, type Report } from './compile/entities.ts';
import { plainStatements, quotesOf } from './compile/plain.ts';
import { type Sources, sourceOf } from './compile/provenance.ts';
import { statementsOf } from './compile/statements.ts';
import { lintStore } from './lint/lint.ts';
import { problemIn, type StoreProblem } from './problem.ts';
import { type FactsFile, readFactsFile } from './read-file.ts';

/** A facts file: its path relative to the store's root, with `/`, and its text. */
export interface FactsText {
  readonly path: string;
  readonly text: string;
}

/** A store that has been read: what it states, and everything that is wrong with it, by file and place. */
export interface LoadedStore {
  readonly contents: StoreContents;
  /** The same without what is under embargo: what drafts are held against. */
  readonly shown: StoreContents;
  readonly problems: readonly StoreProblem[];
  /** Changes whenever the files do, and what of them is shown. */
  readonly version: string;
  /** When the next embargo ends: read from then on, the store shows more. Absent where none is to end. */
  readonly nextRelease?: Date;
  readonly source: FactSource;
  /** Finds entries of the files by what they call them. */
  readonly resolver: Resolver;
}

/** Milliseconds. */
const DAY = 86_400_000;

/** What loading needs to know beside the files. */
export interface LoadOptions {
  /** Days since 1970-01-01. */
  readonly today: number;
  /** The moment, for embargoes; without it, the beginning of `today`. */
  readonly now?: Date;
  /** Packs of imported facts, over which those of the files take precedence. */
  readonly packs?: readonly FactStore[];
}

/** Reads a store from its files' texts. Never throws: what cannot be read is named in `problems`, the rest is used. */
export function loadStore(given: readonly FactsText[], options: LoadOptions): LoadedStore {
  return storeLoader()(given, options);
}

const NOTHING: StoreContents = { entities: [], statements: [], plain: [], quotes: [] };

/** A `loadStore` that keeps what it read of each file, so that an edit of one does not parse the others again, and what it made of each fact. */
export function storeLoader(): typeof loadStore {
  let kept = new Map<string, { readonly text: string; readonly file: FactsFile }>();
  let former = NOTHING;
  return (given, options) => {
    const ordered = [...given].sort((a, b) => byCodeUnits(a.path, b.path));
    const reads = ordered.map(({ path, text }) => {
      const known = kept.get(path);
      return known?.text === text ? known : { text, file: readFactsFile(path, text) };
    });
    kept = new Map(reads.map((read) => [read.file.path, read]));
    const version = contentHash(ordered.flatMap(({ path, text }) => [path, text]));
    const loaded = assembled(
      reads.map(({ file }) => file),
      { ...options, version, former },
    );
    former = loaded.contents;
    return loaded;
  };
}

function assembled(
  files: readonly FactsFile[],
  { today, now, version, former, packs = [] }: LoadOptions & { readonly version: string; readonly former: StoreContents },
): LoadedStore {
  const problems: StoreProblem[] = files.flatMap((file) => file.troubles.map((trouble) => problemIn(file.path, file.lines, trouble)));
  const report: Report = (file, trouble) => problems.push(problemIn(file.path, file.lines, trouble));
  const sources = sourcesOf(files, report);
  const groups = entityGroups(files, report);
  const entities = groups.map((group) => entityOf(group, sources));
  const resolver = resolverOf(groups.map((group, at) => ({ ...entities[at]!, within: placesAround(group) })));
  const compiling = { resolver: resolverOver(resolver, packs), sources, report };
  const linted = groups.map((group, at) => ({ group, entity: entities[at]!, placed: statementsOf(group, entities[at]!, compiling) }));
  const plain = files.flatMap((file) => plainStatements(file, compiling));
  const read: StoreContents = {
    entities,
    statements: linted.flatMap(({ placed }) => placed.map(({ statement }) => statement)),
    plain: plain.map(({ statement }) => statement),
    quotes: files.flatMap((file) => quotesOf(file, compiling)),
  };
  const contents = former === NOTHING ? read : asBefore(read, former);
  lintStore({ entities: linted, plain, today: isoOfDay(today), report });
  problems.sort((a, b) => byCodeUnits(a.file, b.file) || a.start - b.start || byCodeUnits(a.message, b.message));
  const moment = now ?? new Date(today * DAY);
  const shown = withoutEmbargoed(contents, moment);
  const release = nextRelease(everythingIn(contents), moment);
  const hidden = everythingIn(contents).length - everythingIn(shown).length;
  const shownVersion = [`${version}-${hidden}`, ...packs.map((pack) => pack.version)].join(' ');
  const source = sourceOver(shownVersion, () => layeredStore([memoryStore(shown, shownVersion), ...packs]));
  return { contents, shown, problems, version: shownVersion, source, resolver, ...(release ? { nextRelease: release } : {}) };
}

function everythingIn({ entities, statements, plain, quotes }: StoreContents): readonly { readonly provenance: Provenance }[] {
  return [...entities, ...statements, ...plain, ...quotes];
}

/** What drafts may be held against: a fact under embargo is neither shown nor hinted at by a finding. */
function withoutEmbargoed(contents: StoreContents, now: Date): StoreContents {
  const isShown = ({ provenance }: { readonly provenance: Provenance }) => !embargoed(provenance, now);
  const entities = contents.entities.filter(isShown);
  const known = new Set(entities.map(({ id }) => id));
  return {
    entities,
    statements: contents.statements.filter((statement) => isShown(statement) && known.has(statement.subject)),
    plain: contents.plain.filter(isShown),
    quotes: contents.quotes.filter(isShown),
  };
}

/** All sources by id. Of two that share an id and differ, the first counts. */
function sourcesOf(files: readonly FactsFile[], report: Report): Sources {
  const sources = new Map<string, Source>();
  for (const file of files) {
    for (const { id, entry, value } of file.sources) {
      const source = sourceOf(value, id);
      const first = sources.get(id);
      if (!first) sources.set(id, source);
      else if (JSON.stringify(first) !== JSON.stringify(source)) {
        report(file, {
          ...entry.key,
          severity: 'warning',
          code: 'source-twice',
          told: tell('There is another source `{id}`, “{title}”, which counts instead of this one.', { id, title: first.title }),
        });
      }
    }
  }
  return sources;
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
