/** A section of a facts file that holds entities. */
export type EntitySection = 'people' | 'organizations' | 'places' | 'works' | 'events';

/** An entry of a facts file as YAML or JSON would write it: keys of the format, scalars as texts. */
export interface FactsEntry {
  readonly name: string;
  readonly [key: string]: unknown;
}

/**
 * What an importer makes of one record of its file. Nothing here knows where it goes: to YAML, to a pack, or to JSON Lines.
 * `skipped` says why a record was left out, in words that are the same for all records of that kind, so that they can be counted.
 */
export type ImportedRecord =
  | { readonly type: 'entity'; readonly section: EntitySection; readonly entry: FactsEntry }
  | { readonly type: 'statement' | 'quote'; readonly entry: Readonly<Record<string, unknown>> }
  | { readonly type: 'source'; readonly id: string; readonly entry: Readonly<Record<string, unknown>> }
  | { readonly type: 'skipped'; readonly why: string };

/** A file to import from. It may be read several times, from its beginning each time. */
export interface ImportInput {
  /** Pieces of its text in order, broken anywhere. */
  readonly text: () => AsyncIterable<string>;
  /** Its name without a folder, for messages and sources. */
  readonly name: string;
}

/** What the person who imports says of the whole file; it goes into the provenance of every fact. */
export interface ImportOptions {
  /** A source id or title. */
  readonly source?: string;
  /** Where the file can be had. */
  readonly url?: string;
  readonly licence?: string;
  /** ISO date on which it was fetched. */
  readonly retrieved?: string;
  /** A table of which column or property is which key, in JSON. */
  readonly mapping?: string;
}

/** Reads one format. `about` is what `stet facts import --help` says of it. */
export interface Importer {
  readonly id: string;
  readonly about: string;
  /** What the format itself says of its licence and origin, where it has only one. */
  readonly defaults?: Pick<ImportOptions, 'source' | 'url' | 'licence'>;
  /** Yields records as it reads, and holds no more of the file than one needs. Throws an `ImportError` where the file is not of its format. */
  readonly records: (input: ImportInput, options: ImportOptions) => AsyncIterable<ImportedRecord>;
}

/** A file that cannot be imported: its message goes on after the file’s name. */
export class ImportError extends Error {}
