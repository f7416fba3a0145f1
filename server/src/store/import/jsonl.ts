import { linesOfPieces } from './lines.ts';
import { type EntitySection, type FactsEntry, ImportError, type ImportedRecord, type Importer } from './record.ts';

/** What `kind` says in each section, and what each kind is called here. */
const SECTION_OF_KIND: Readonly<Record<string, EntitySection>> = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  work: 'works',
  event: 'events',
};

/** Records of a kind of their own beside entities. */
const OTHERS = new Set(['statement', 'quote', 'source']);
/** A first line that is no record of ours means that the file is something else. */
const UNREADABLE = 'not a JSON object with a `stet` key that says what it is';

/** JSON Lines of our own: one entry of a facts file a line, with `stet` beside its keys to say what it is. */
export const jsonl: Importer = {
  id: 'jsonl',
  about:
    'JSON Lines of Stet’s own, as stet facts export jsonl writes them: one entry of a facts file a line, with a key `stet` that says what it is.',
  async *records({ text }) {
    let read = 0;
    for await (const line of linesOfPieces(text())) {
      if (line.trim() === '') continue;
      const record = recordOf(line);
      if (read++ === 0 && record.type === 'skipped')
        throw new ImportError(`is no JSON Lines file of Stet: its first line is ${UNREADABLE}`);
      yield record;
    }
  },
};

function recordOf(line: string): ImportedRecord {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    return { type: 'skipped', why: UNREADABLE };
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return { type: 'skipped', why: UNREADABLE };
  const { stet, ...entry } = read as Readonly<Record<string, unknown>>;
  if (typeof stet !== 'string') return { type: 'skipped', why: UNREADABLE };
  const section = SECTION_OF_KIND[stet];
  if (section) return { type: 'entity', section, entry: asTexts(entry) as FactsEntry };
  if (!OTHERS.has(stet)) return { type: 'skipped', why: `\`stet\` says ${stet.slice(0, 40)}, which is no kind of record` };
  if (stet !== 'source') return { type: stet as 'statement' | 'quote', entry: asTexts(entry) as Readonly<Record<string, unknown>> };
  const { id, ...source } = entry;
  return typeof id === 'string'
    ? { type: 'source', id, entry: asTexts(source) as Readonly<Record<string, unknown>> }
    : { type: 'skipped', why: 'a source without an id' };
}

/** Scalars as texts, as the schemas of the format take them. */
function asTexts(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(asTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => (each === null ? [] : [[key, asTexts(each)]])));
}
