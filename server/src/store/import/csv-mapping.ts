import type * as v from 'valibot';
import { ENTITY_SECTIONS } from '../schema/facts-file.ts';
import { keysAt } from '../schema/keys-at.ts';
import type { Dialect } from './csv-rows.ts';
import { listIn, objectIn, textIn } from './plain-json.ts';
import { type EntitySection, ImportError } from './record.ts';

/** What a column becomes: a key of an entry, or one of the keys of its titles, and how its text is read. */
export interface Column {
  readonly header: string;
  /** `born`, or `titles.from`. */
  readonly key: string;
  /** The pattern of a date, as Table Schema writes it: `%d/%m/%Y`. */
  readonly dateFormat?: string;
  /** What stands between several values in one field. */
  readonly separator?: string;
}

/** How a CSV file is read. */
export interface CsvMapping {
  readonly section: EntitySection;
  readonly columns: readonly Column[];
  readonly missing: ReadonlySet<string>;
  readonly dialect?: Partial<Dialect>;
}

const LISTS = new Set(['aliases', 'never', 'descriptors', 'links', 'demonym']);
const TITLE_KEYS = ['title', 'of', 'from', 'to', 'acting', 'holders'];

/**
 * Reads a mapping: a Frictionless Table Schema (or a resource that holds one) whose fields have a property `stet` with the
 * key, or an object of `section` and `columns` (from header to key). Without one, headers are taken for keys.
 */
export function csvMapping(
  json: string | undefined,
): Omit<CsvMapping, 'columns'> & { readonly columnsFor: (headers: readonly string[]) => readonly Column[] } {
  let written: Readonly<Record<string, unknown>> = {};
  if (json !== undefined) {
    try {
      written = objectIn(JSON.parse(json));
    } catch {
      throw new ImportError('the mapping is no JSON');
    }
  }
  const schema = objectIn(written.schema ?? (written.fields ? written : {}));
  const section = (textIn(written.section) ?? textIn(schema.section) ?? 'people') as EntitySection;
  if (!(section in ENTITY_SECTIONS))
    throw new ImportError(`the mapping’s section is ${section}; it should be one of ${Object.keys(ENTITY_SECTIONS).join(', ')}`);
  const dialect = objectIn(written.dialect);
  const missing = new Set(['', ...listIn(schema.missingValues).flatMap((value) => (typeof value === 'string' ? [value] : []))]);
  const columns = objectIn(written.columns);
  const fields = new Map(listIn(schema.fields).map((field) => [textIn(objectIn(field).name) ?? '', objectIn(field)]));
  const columnsFor = (headers: readonly string[]): readonly Column[] =>
    headers.flatMap((header): Column[] => {
      const field = fields.get(header) ?? {};
      const named = textIn(columns[header]) ?? textIn(field.stet);
      const key = named ?? (isKey(section, header) ? header : undefined);
      if (key === undefined) return [];
      if (!isKey(section, key)) throw new ImportError(`the column “${header}” becomes \`${key}\`, which is no key of ${section}`);
      const format =
        field.type === 'date' && typeof field.format === 'string' && field.format.includes('%') ? { dateFormat: field.format } : {};
      const separator = textIn(field.separator) ?? (LISTS.has(key) ? ';' : undefined);
      return [{ header, key, ...format, ...(separator === undefined ? {} : { separator }) }];
    });
  return {
    section,
    missing,
    dialect: {
      ...(typeof dialect.delimiter === 'string' ? { delimiter: dialect.delimiter } : {}),
      ...(typeof dialect.quoteChar === 'string' ? { quote: dialect.quoteChar } : {}),
    },
    columnsFor,
  };
}

function isKey(section: EntitySection, key: string): boolean {
  if (key.startsWith('titles.')) return section === 'people' && TITLE_KEYS.includes(key.slice('titles.'.length));
  return key !== 'titles' && keysAt(ENTITY_SECTIONS[section].schema as unknown as v.GenericSchema, []).includes(key);
}
