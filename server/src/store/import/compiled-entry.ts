import * as v from 'valibot';
import type { Entity, EntityKind } from '../../core/facts/entity.ts';
import { slugOf } from '../../core/facts/slug.ts';
import type { Origin } from '../../core/facts/source.ts';
import type { Statement } from '../../core/facts/statement.ts';
import { inEnglish } from '../../core/telling/told.ts';
import { describedEntity } from '../compile/entities.ts';
import { provenanceOf, type Sources } from '../compile/provenance.ts';
import { addFacts } from '../compile/statements.ts';
import type { FactMaker } from '../compile/typed-facts.ts';
import type { EntityEntry } from '../read-file.ts';
import { ENTITY_SECTIONS } from '../schema/facts-file.ts';
import { toldBy } from '../schema/says.ts';
import type { EntitySection, FactsEntry } from './record.ts';

type Written = EntityEntry['valid']['value'];

/** An entry that fits the format, with why each part of it was left out that did not; or why none of it could be taken. Reasons are in words that are the same for all entries of that kind. */
export type ValidEntry =
  | { readonly kind: EntityKind; readonly written: Written; readonly entry: FactsEntry; readonly without: readonly string[] }
  | { readonly why: string };

/** Without these an entry is none. */
const VITAL = new Set(['name', 'id', 'embargo']);

/** Holds an entry against the schema of its section. Of a list, items that do not fit are left out; of other keys, the key. */
export function validEntry(section: EntitySection, entry: FactsEntry): ValidEntry {
  const { kind, schema } = ENTITY_SECTIONS[section];
  const parse = (given: FactsEntry) => v.safeParse(schema as v.GenericSchema<unknown, Written>, given);
  const whole = parse(entry);
  if (whole.success) return { kind, written: whole.output, entry, without: [] };
  const without: string[] = [];
  const fits = (key: string, value: unknown): boolean => {
    const result = parse({ name: 'x', [key]: value });
    if (!result.success) without.push(inWords(section, result.issues[0]));
    return result.success;
  };
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(entry)) {
    if (VITAL.has(key)) kept[key] = value;
    else if (Array.isArray(value)) {
      const items = value.filter((item) => fits(key, [item]));
      if (items.length > 0) kept[key] = items;
    } else if (fits(key, value)) kept[key] = value;
  }
  const rest = parse(kept as FactsEntry);
  return rest.success ? { kind, written: rest.output, entry: kept as FactsEntry, without } : { why: inWords(section, rest.issues[0]) };
}

function inWords(section: EntitySection, issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).flatMap(({ key }) => (typeof key === 'string' ? [key] : []));
  return `\`${keys.join('.') || section}\` ${inEnglish(toldBy(issue)).replace(/ \([^)]*\)/g, '')}`;
}

/** The id that an entry asks for: its own, else the slug of its name. */
export function wantedId({ id, name }: Written): string {
  return id ?? (slugOf(name) || encodeURIComponent(name.trim()));
}

/** An entity and its statements from one valid entry. Names of others stay names. */
export function compiledEntry(
  { kind, written }: { readonly kind: EntityKind; readonly written: Written },
  { id, sources, origin }: { readonly id: string; readonly sources: Sources; readonly origin: Origin },
): { readonly entity: Entity; readonly statements: readonly Statement[] } {
  const maker: FactMaker = { refer: (text) => ({ text }), made: [] };
  addFacts(maker, kind, written);
  const counts = new Map<string, number>();
  const statements = maker.made.map(({ predicate, value, qualifiers, written: own }): Statement => {
    const count = counts.get(predicate) ?? 0;
    counts.set(predicate, count + 1);
    const { provenance } = provenanceOf(own, written, sources);
    return { id: `${id}/${predicate}/${count}`, subject: id, predicate, value, qualifiers, provenance, origin };
  });
  const { provenance } = provenanceOf(written, {}, sources);
  return { entity: describedEntity([written], { id, kind, provenance, origin }), statements };
}
