import { type Column, csvMapping } from './csv-mapping.ts';
import { csvRows, type Dialect } from './csv-rows.ts';
import { withoutEmpty } from './defined.ts';
import { entryProvenance } from './provenance.ts';
import {
  type EntitySection,
  type FactsEntry,
  ImportError,
  type ImportedRecord,
  type Importer,
  type ImportInput,
  type ImportOptions,
} from './record.ts';

/** Delimiters to guess from, in a file that does not say. */
const DELIMITERS = [',', ';', '\t', '|'];

/** Tables: one row for each entry, or for each office of one, told apart by headers. */
export const csv: Importer = {
  id: 'csv',
  about:
    'A table as CSV. Headers are keys of a facts file (name, born, titles.title, titles.from …), or --mapping says which column is which key. Rows that follow on one another with the same id or name are one entry.',
  async *records(input, options) {
    const { section, missing, dialect, columnsFor } = csvMapping(options.mapping);
    const told: Dialect = { delimiter: dialect?.delimiter ?? (await delimiterOf(input)), quote: dialect?.quote ?? '"' };
    let columns: readonly Column[] | undefined;
    let places: readonly number[] = [];
    let open: Open | undefined;
    for await (const row of csvRows(input.text(), told)) {
      if (!columns) {
        const headers = row.map((header) => header.trim());
        columns = columnsFor(headers);
        places = columns.map(({ header }) => headers.indexOf(header));
        if (!columns.some(({ key }) => key === 'name'))
          throw new ImportError(
            `has no column called name; say with --mapping which of ${headers.map((header) => `“${header}”`).join(', ')} it is`,
          );
        continue;
      }
      const fields = new Map<string, string | readonly string[]>();
      let why: string | undefined;
      for (const [at, column] of columns.entries()) {
        const text = row[places[at]!]?.trim() ?? '';
        if (missing.has(text)) continue;
        const value = fieldOf(text, column);
        if (value === undefined) why ??= `\`${column.key}\` is not written as its format says`;
        else fields.set(column.key, value);
      }
      const name = fields.get('name');
      if (typeof name !== 'string') yield { type: 'skipped', why: 'a row without a name' };
      else {
        if (why !== undefined) yield { type: 'skipped', why };
        const key = `${fields.get('id') ?? ''} ${name}`;
        if (open?.key !== key) {
          if (open) yield recordOf(open, section, options);
          open = { key, entry: entryOf(fields, name), titles: [] };
        }
        const title = titleOf(fields);
        if (title) open.titles.push(title);
      }
    }
    if (open) yield recordOf(open, section, options);
  },
};

/** An entry that further rows may add to. */
interface Open {
  readonly key: string;
  readonly entry: FactsEntry;
  readonly titles: Readonly<Record<string, unknown>>[];
}

function recordOf({ entry, titles }: Open, section: EntitySection, options: ImportOptions): ImportedRecord {
  const whole = withoutEmpty({ ...entry, titles, ...entryProvenance(options) });
  return { type: 'entity', section, entry: entry.source === undefined ? whole : { ...whole, source: entry.source } };
}

function entryOf(fields: ReadonlyMap<string, unknown>, name: string): FactsEntry {
  return { ...Object.fromEntries([...fields].filter(([key]) => !key.startsWith('titles.'))), name };
}

function titleOf(fields: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> | undefined {
  const keys = [...fields].flatMap(([key, value]) => (key.startsWith('titles.') ? [[key.slice('titles.'.length), value] as const] : []));
  const title = Object.fromEntries(keys);
  return 'title' in title ? title : undefined;
}

function fieldOf(text: string, { dateFormat, separator }: Column): string | readonly string[] | undefined {
  if (separator !== undefined)
    return text
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return dateFormat === undefined ? text : isoOf(text, dateFormat);
}

/** A date read by a pattern of `%d`, `%m`, `%Y` and `%y` as an ISO date; undefined where it does not fit. Two digits of a year are of this century up to 30. */
function isoOf(text: string, format: string): string | undefined {
  let at = 0;
  const found: Record<string, string> = {};
  for (let i = 0; i < format.length; i++) {
    if (format[i] !== '%') {
      if (text[at++] !== format[i]) return undefined;
      continue;
    }
    const part = format[++i] ?? '';
    const digits = /^\d+/.exec(text.slice(at, at + (part === 'Y' ? 4 : 2)))?.[0];
    if (digits === undefined || !'dmYy'.includes(part)) return undefined;
    found[part] = digits;
    at += digits.length;
  }
  if (at !== text.length) return undefined;
  const year = found.Y ?? (found.y === undefined ? undefined : `${Number(found.y) <= 30 ? '20' : '19'}${found.y.padStart(2, '0')}`);
  if (year === undefined) return undefined;
  return [year.padStart(4, '0'), found.m?.padStart(2, '0'), found.d?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
}

async function delimiterOf(input: ImportInput): Promise<string> {
  for await (const piece of input.text()) {
    const [header = ''] = piece.split(/[\r\n]/);
    const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
    return counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
  }
  return ',';
}
