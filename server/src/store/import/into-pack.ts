import * as v from 'valibot';
import type { EntityId } from '../../core/facts/entity.ts';
import type { Source } from '../../core/facts/source.ts';
import type { PlainStatement, Quote } from '../../core/facts/statement.ts';
import { isoOfDay } from '../../core/values/dates/edtf.ts';
import { bracketed } from '../compile/brackets.ts';
import { provenanceOf, sourceOf } from '../compile/provenance.ts';
import type { PackAbout } from '../pack/about.ts';
import { packBuilder } from '../pack/pack-builder.ts';
import { quote, type WrittenQuote } from '../schema/quote.ts';
import { source, type WrittenSource } from '../schema/source.ts';
import { statement, type WrittenStatement } from '../schema/statement.ts';
import { compiledEntry, validEntry, wantedId } from './compiled-entry.ts';
import type { ImportedRecord } from './record.ts';
import { type KeptTally, tally } from './tally.ts';

/** Where facts of a pack are said to stand while it is made; whoever opens it knows better. */
const HERE = { file: '', line: 0 };

/** Takes records in one by one and makes a pack of them. */
export interface PackIntake {
  readonly tally: KeptTally;
  take(record: ImportedRecord): void;
  built(about: Omit<PackAbout, 'counts'>): Uint8Array<ArrayBuffer>;
}

/** An intake of nothing yet. Facts under embargo are left out: a pack is handed round. Entities that share a name get ids that tell them apart. */
export function packIntake(): PackIntake {
  const builder = packBuilder({ resolves: true });
  const sources = new Map<string, Source>();
  const counted = tally();
  const namesakes = new Map<string, string>();
  const sentenceId = (kind: string, count: number) => `pack/${kind}/${count}`;

  function takeEntity(record: ImportedRecord & { readonly type: 'entity' }): string | undefined {
    const valid = validEntry(record.section, record.entry);
    if ('why' in valid) return valid.why;
    for (const why of valid.without) counted.skip(`a part of an entry: ${why}`);
    if (valid.written.embargo !== undefined) return UNDER_EMBARGO;
    const wanted = wantedId(valid.written);
    const born = 'born' in valid.written ? valid.written.born?.value : undefined;
    const year = born && Number.isFinite(born.first) ? isoOfDay(born.first).slice(0, 4) : undefined;
    for (const id of idsFor(wanted, year)) {
      const { entity, statements } = compiledEntry(valid, { id, sources, origin: HERE });
      const shown = statements.filter(({ provenance }) => provenance.embargo === undefined);
      if (builder.add(entity, shown)) {
        if (id !== wanted) namesakes.set(wanted, `${wanted}-1`);
        counted.entities++;
        counted.statements += shown.length;
        return undefined;
      }
    }
    return 'an id that cannot be told from others';
  }

  function takeSentence(record: ImportedRecord & { readonly type: 'statement' | 'quote' }): string | undefined {
    if (record.type === 'quote') {
      const read = v.safeParse(quote as v.GenericSchema<unknown, WrittenQuote>, record.entry);
      if (!read.success) return `a quotation ${read.issues[0].message}`;
      const { speaker, text, on } = read.output;
      const { provenance } = provenanceOf(read.output, {}, sources);
      if (provenance.embargo !== undefined) return UNDER_EMBARGO;
      builder.addQuote({
        id: sentenceId('quotes', counted.quotes++),
        speaker: { text: speaker },
        text,
        ...(on ? { on } : {}),
        provenance,
        origin: HERE,
      } as Quote);
      return undefined;
    }
    const read = v.safeParse(statement as v.GenericSchema<unknown, WrittenStatement>, record.entry);
    if (!read.success) return `a statement ${read.issues[0].message}`;
    const { says: written, never = [], many = false, from, to, on, tolerance } = read.output;
    const { says, slots, trouble } = bracketed(written);
    if (trouble !== undefined || slots.length === 0) return `a statement ${trouble ?? 'without square brackets'}`;
    const { provenance } = provenanceOf(read.output, {}, sources);
    if (provenance.embargo !== undefined) return UNDER_EMBARGO;
    const made: PlainStatement = {
      id: sentenceId('statements', counted.statements++),
      says,
      slots,
      never,
      many,
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      ...(on ? { on } : {}),
      ...(tolerance === undefined ? {} : { tolerance }),
      provenance,
      origin: HERE,
    };
    builder.addPlain(made);
    return undefined;
  }

  function takeSource({ id, entry }: ImportedRecord & { readonly type: 'source' }): string | undefined {
    const read = v.safeParse(source as v.GenericSchema<unknown, WrittenSource>, entry);
    if (!read.success) return `a source ${read.issues[0].message}`;
    sources.set(id, sourceOf(read.output, id));
    return undefined;
  }

  return {
    tally: counted,
    take(record) {
      const why =
        record.type === 'skipped'
          ? record.why
          : record.type === 'entity'
            ? takeEntity(record)
            : record.type === 'source'
              ? takeSource(record)
              : takeSentence(record);
      if (why !== undefined) counted.skip(why);
    },
    built: (about) => builder.built(about, namesakes),
  };
}

const UNDER_EMBARGO = 'under embargo, which a pack cannot keep';
const MOST_NAMESAKES = 10_000;

/** Ids to try: the one wanted, the same with the year of birth, then with a number. */
function* idsFor(wanted: EntityId, year: string | undefined): Iterable<EntityId> {
  yield wanted;
  const base = year === undefined ? wanted : `${wanted}-${year}`;
  if (year !== undefined) yield base;
  for (let count = 2; count < MOST_NAMESAKES; count++) yield `${base}-${count}`;
}
