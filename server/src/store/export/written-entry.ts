import type { Entity, EntityKind } from '../../core/facts/entity.ts';
import { predicateOf, valueInWords } from '../../core/facts/in-words.ts';
import type { Provenance, Source } from '../../core/facts/source.ts';
import type { Qualifiers, Statement } from '../../core/facts/statement.ts';
import { withoutEmpty } from '../import/defined.ts';
import type { EntitySection, FactsEntry } from '../import/record.ts';

type Written = Readonly<Record<string, unknown>>;

/** The section of each kind of entity. */
export const SECTIONS: Readonly<Record<EntityKind, EntitySection>> = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  work: 'works',
  event: 'events',
};

/** An entity and its statements as an entry of a facts file would write them: compiled again, it gives the same entity and statements. */
export function writtenEntry(entity: Entity, statements: readonly Statement[]): FactsEntry {
  const facts: Record<string, unknown> = {};
  for (const statement of statements) {
    const own = isSame(statement.provenance, entity.provenance) ? {} : writtenProvenance(statement.provenance);
    addFact(facts, statement, own);
  }
  const { id, name, aliases, never, descriptors, demonyms, links, complete, subkind } = entity;
  const { abbr, article, given, family, short, order, honorific, pronouns, description } = entity;
  return {
    ...withoutEmpty({
      name,
      id,
      aliases,
      never,
      descriptors,
      abbr,
      kind: subkind,
      article,
      given,
      family,
      short,
      order,
      honorific,
      pronouns,
      fictional: entity.fictional === true ? 'true' : undefined,
      description,
      demonym: demonyms,
      links: links.map((link) => (link.title === undefined ? link.url : { ...link })),
      complete: complete.map((predicate) => predicateOf(predicate)?.key ?? predicate),
      wikidata: entity.wikidata,
      ...writtenProvenance({ ...entity.provenance, ...(entity.note === undefined ? {} : { note: entity.note }) }),
    }),
    ...facts,
    name,
  };
}

/** Where a fact comes from, as its keys. A source with an id is pointed to. */
export function writtenProvenance({ sources, status, verifiedOn, verifiedBy, recheckOn, note, licence, embargo }: Provenance): Written {
  return withoutEmpty({
    source: sources.map((source) => source.id ?? writtenSource(source)),
    verified: verifiedBy === undefined ? verifiedOn : withoutEmpty({ on: verifiedOn, by: verifiedBy }),
    recheck: recheckOn,
    status: status === 'verified' ? undefined : status,
    note,
    licence,
    embargo,
  });
}

/** A source without its id. */
export function writtenSource({ title, publisher, url, date, retrieved }: Source): Written {
  return withoutEmpty({ title, publisher, url, date, retrieved });
}

/** A fact's own note is not the entity's. */
function isSame(a: Provenance, b: Provenance): boolean {
  const { note: _, ...inherited } = b;
  return JSON.stringify(a) === JSON.stringify(inherited);
}

/** How facts are written that are more than a value, by their predicates: the reverse of what compile/facts-by-kind.ts does with their keys. */
const WRITERS: Readonly<Record<string, (statement: Statement) => Written>> = {
  title: ({ qualifiers, ...statement }) =>
    withoutEmpty({
      title: valueInWords({ qualifiers, ...statement }),
      of: qualifiers.of?.text,
      ...term(qualifiers),
      acting: qualifiers.acting === undefined ? undefined : String(qualifiers.acting),
      holders: qualifiers.holders,
    }),
  elected: (statement) =>
    withoutEmpty({
      on: valueInWords(statement),
      to: statement.qualifiers.as ?? term(statement.qualifiers).to,
      of: statement.qualifiers.of?.text,
    }),
  relative: (statement) => withoutEmpty({ relation: statement.qualifiers.as, of: valueInWords(statement), ...term(statement.qualifiers) }),
  author: (statement) => withoutEmpty({ name: valueInWords(statement), as: statement.qualifiers.as }),
};

function addFact(facts: Record<string, unknown>, statement: Statement, own: Written): void {
  const predicate = predicateOf(statement.predicate);
  const key = predicate?.key ?? statement.predicate;
  const { as } = statement.qualifiers;
  const whole = {
    ...(WRITERS[statement.predicate]?.(statement) ?? { value: valueInWords(statement), ...term(statement.qualifiers) }),
    ...own,
  };
  if (predicate?.varies || predicate?.many) facts[key] = [...((facts[key] as unknown[] | undefined) ?? []), whole];
  else if (as !== undefined) facts.dates = { ...(facts.dates as object | undefined), [as]: whole };
  else facts[key] = whole;
}

function term({ from, to }: Qualifiers): { readonly from?: string; readonly to?: string } {
  return { ...(from ? { from: from.text } : {}), ...(to ? { to: to === 'unknown' ? to : to.text } : {}) };
}
