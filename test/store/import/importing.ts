import type { FactStore } from '../../../server/src/core/facts/fact-store.ts';
import { inEnglish } from '../../../server/src/core/telling/told.ts';
import { packIntake } from '../../../server/src/store/import/into-pack.ts';
import type { ImportedRecord, Importer, ImportOptions } from '../../../server/src/store/import/record.ts';
import { openPack } from '../../../server/src/store/pack/open-pack.ts';

/** A text as an importer is given it, in pieces of so many characters. */
export function inputOf(text: string, name = 'file.json', piece = 7) {
  return {
    name,
    async *text() {
      for (let at = 0; at < text.length; at += piece) yield text.slice(at, at + piece);
    },
  };
}

/** The records of a text. */
export async function recordsIn(
  importer: Importer,
  text: string,
  options: ImportOptions & { readonly name?: string; readonly piece?: number } = {},
) {
  const records: ImportedRecord[] = [];
  for await (const record of importer.records(inputOf(text, options.name, options.piece), options)) records.push(record);
  return records;
}

/** A pack of records, opened, and what was left out. */
export function packedRecords(records: Iterable<ImportedRecord>): {
  readonly store: FactStore;
  readonly skipped: Readonly<Record<string, number>>;
} {
  const intake = packIntake();
  for (const record of records) intake.take(record);
  const opened = openPack('p.stetpack', intake.built({ title: 'p' }), (why) => {
    throw new Error(why);
  });
  if (opened.kind !== 'pack') throw new Error(inEnglish(opened.why));
  return { store: opened.store, skipped: Object.fromEntries(intake.tally.skipped) };
}

/** Everything that a store holds, in order, without the place where it stands. */
export function everythingIn({ slice }: FactStore) {
  const entities = [...slice.entities()];
  const all = { entities, statements: entities.map(({ id }) => slice.about(id)), plain: slice.plain(), quotes: slice.quotes() };
  return JSON.parse(
    JSON.stringify(all, (key, value) => (key === 'origin' || (key === 'id' && String(value).includes('/statements/')) ? undefined : value)),
  );
}
