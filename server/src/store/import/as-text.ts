import { stringify } from 'yaml';
import { slugOf } from '../../core/facts/slug.ts';
import { validEntry } from './compiled-entry.ts';
import type { FactsEntry, ImportedRecord } from './record.ts';
import { type KeptTally, tally } from './tally.ts';
import { textCounts } from './text-counts.ts';

/** Turns records into text, one by one. */
export interface TextIntake {
  readonly tally: KeptTally;
  /** The text that this record adds; empty for one that is left out. */
  take(record: ImportedRecord): string;
}

const KINDS = { people: 'person', organizations: 'organization', places: 'place', works: 'work', events: 'event' } as const;
const SENTENCES = { statement: 'statements', quote: 'quotes', source: 'sources' } as const;

/** Records as JSON Lines of our own. */
export function jsonlText(): TextIntake {
  const ids = idGiver();
  return intake((record) => {
    if (record.type === 'entity') return line({ stet: KINDS[record.section], ...ids(record.entry) });
    return record.type === 'source'
      ? line({ stet: 'source', id: record.id, ...record.entry })
      : line({ stet: record.type, ...record.entry });
  });
}

/** Records as a facts file. A section's heading is written again where records of another came in between, since one file may hold a section once only in each document. */
export function yamlText(heading: string): TextIntake {
  const ids = idGiver();
  let open = '';
  let isFirst = true;
  return intake((record) => {
    const section = record.type === 'entity' ? record.section : SENTENCES[record.type];
    const entry = record.type === 'source' ? { [record.id]: record.entry } : [record.type === 'entity' ? ids(record.entry) : record.entry];
    const body = stringify(entry, { lineWidth: 0, aliasDuplicateObjects: false, schema: 'core' })
      .split('\n')
      .map((text) => (text === '' ? '' : `  ${text}`))
      .join('\n');
    const start = isFirst ? heading : section === open ? '' : '---\n';
    const title = section === open ? '' : `${section}:\n`;
    isFirst = false;
    open = section;
    return `${start}${title}${body}`;
  });
}

function intake(textOf: (record: Exclude<ImportedRecord, { type: 'skipped' }>) => string): TextIntake {
  const counted = tally();
  return {
    tally: counted,
    take(record) {
      if (record.type === 'skipped') {
        counted.skip(record.why);
        return '';
      }
      if (record.type === 'statement') counted.statements++;
      if (record.type === 'quote') counted.quotes++;
      if (record.type !== 'entity') return textOf(record);
      const valid = validEntry(record.section, record.entry);
      if ('why' in valid) {
        counted.skip(valid.why);
        return '';
      }
      for (const why of valid.without) counted.skip(`a part of an entry: ${why}`);
      counted.entities++;
      return textOf(valid.without.length === 0 ? record : { ...record, entry: valid.entry });
    },
  };
}

/** Gives ids to entries that share a name with an earlier one, which in a facts file would otherwise be taken for the same. */
function idGiver(): (entry: FactsEntry) => FactsEntry {
  const countOf = textCounts();
  return (entry) => {
    if (typeof entry.id === 'string') return entry;
    const slug = slugOf(entry.name);
    const count = countOf(slug);
    return count === 1 ? entry : { ...entry, id: `${slug}-${count}` };
  };
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
