import type { FactSource } from '../core/facts/fact-source.ts';
import { memorySource, type StoreContents } from '../core/facts/memory-source.ts';
import { resolverOf } from '../core/facts/resolve.ts';
import type { Source } from '../core/facts/source.ts';
import { isoOfDay } from '../core/values/dates/edtf.ts';
import { entityGroups, entityOf, type Report } from './compile/entities.ts';
import { plainStatements, quotesOf } from './compile/plain.ts';
import { sourceOf } from './compile/provenance.ts';
import { statementsOf } from './compile/statements.ts';
import { contentHash } from './content-hash.ts';
import { lintStore } from './lint/lint.ts';
import { problemIn, type StoreProblem } from './problem.ts';
import { readFactsFile } from './read-file.ts';

/** A facts file: its path relative to the store's root, with `/`, and its text. */
export interface FactsText {
  readonly path: string;
  readonly text: string;
}

/** A store that has been read: what it states, and everything that is wrong with it, by file and place. */
export interface LoadedStore {
  readonly contents: StoreContents;
  readonly problems: readonly StoreProblem[];
  /** Changes whenever the files do. */
  readonly version: string;
  readonly source: FactSource;
}

/** Reads a store from its files' texts. `today` is in days since 1970-01-01. Never throws: what cannot be read is named in `problems`, the rest is used. */
export function loadStore(given: readonly FactsText[], options: { readonly today: number }): LoadedStore {
  const ordered = [...given].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const files = ordered.map(({ path, text }) => readFactsFile(path, text));
  const problems: StoreProblem[] = files.flatMap((file) => file.troubles.map((trouble) => problemIn(file.path, file.lines, trouble)));
  const report: Report = (file, trouble) => problems.push(problemIn(file.path, file.lines, trouble));
  const sources = new Map<string, Source>();
  for (const file of files) for (const { id, value } of file.sources) if (!sources.has(id)) sources.set(id, sourceOf(value, id));
  const groups = entityGroups(files, report);
  const entities = groups.map((group) => entityOf(group, sources));
  const compiling = { resolver: resolverOf(entities), sources, report };
  const linted = groups.map((group, at) => ({ group, entity: entities[at]!, placed: statementsOf(group, entities[at]!, compiling) }));
  const plain = files.flatMap((file) => plainStatements(file, compiling));
  const contents: StoreContents = {
    entities,
    statements: linted.flatMap(({ placed }) => placed.map(({ statement }) => statement)),
    plain: plain.map(({ statement }) => statement),
    quotes: files.flatMap((file) => quotesOf(file, compiling)),
  };
  lintStore({ entities: linted, plain, today: isoOfDay(options.today), report });
  const version = contentHash(ordered.flatMap(({ path, text }) => [path, text]));
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.start - b.start || (a.message < b.message ? -1 : 1));
  return { contents, problems, version, source: memorySource(contents, version) };
}
