import type { Entity } from '../../core/facts/entity.ts';
import type { FactSlice } from '../../core/facts/fact-source.ts';
import { senseOf, valueInWords } from '../../core/facts/in-words.ts';
import type { Source } from '../../core/facts/source.ts';
import type { Statement } from '../../core/facts/statement.ts';
import { withoutEmpty } from '../import/defined.ts';

/** What Popolo has a place for, as its JSON, piece by piece: people with their offices and parties, and organizations. */
export function* popoloText(facts: FactSlice): Iterable<string> {
  const kinds = ['organization', 'person'] as const;
  const lists = { organization: 'organizations', person: 'persons' };
  let isFirstList = true;
  yield '{\n';
  for (const kind of kinds) {
    yield `${isFirstList ? '' : ',\n'}"${lists[kind]}": [`;
    isFirstList = false;
    let isFirst = true;
    for (const entity of facts.entities()) {
      if (entity.kind !== kind || entity.provenance.embargo !== undefined) continue;
      const item = kind === 'person' ? person(entity, facts) : organization(entity, facts);
      yield `${isFirst ? '' : ','}\n  ${JSON.stringify(item)}`;
      isFirst = false;
    }
    yield '\n]';
  }
  yield '\n}\n';
}

function person(entity: Entity, facts: FactSlice) {
  const statements = openFacts(entity, facts);
  return withoutEmpty({
    ...named(entity),
    family_name: entity.family,
    given_name: entity.given,
    summary: entity.description,
    birth_date: firstValue(statements, 'born'),
    death_date: firstValue(statements, 'died'),
    national_identity: firstValue(statements, 'nationality'),
    memberships: statements.flatMap((statement) => membership(statement, facts) ?? []),
  });
}

function organization(entity: Entity, facts: FactSlice) {
  const statements = openFacts(entity, facts);
  return withoutEmpty({
    ...named(entity),
    classification: entity.subkind,
    founding_date: firstValue(statements, 'founded'),
    dissolution_date: firstValue(statements, 'dissolved'),
  });
}

function named({ id, name, aliases, wikidata, links, provenance }: Entity) {
  const identifiers = [
    { scheme: 'stet', identifier: id },
    ...(wikidata === undefined ? [] : [{ scheme: 'wikidata', identifier: wikidata }]),
  ];
  return {
    id,
    name,
    other_names: aliases.map((alias) => ({ name: alias })),
    identifiers,
    links: links.map(({ url, title }) => withoutEmpty({ url, note: title })),
    sources: provenance.sources.map(({ title, url }: Source) => withoutEmpty({ note: title, url })),
  };
}

/** An office, or a party that somebody belongs to. */
function membership(statement: Statement, facts: FactSlice) {
  const { of, from, to } = statement.qualifiers;
  const span = { start_date: from?.text, end_date: typeof to === 'object' ? to.text : undefined };
  if (statement.predicate === 'party') return withoutEmpty({ on_behalf_of: { name: valueInWords(statement) }, ...span });
  // Popolo cannot say that something is over without saying since when.
  if (senseOf(statement) !== 'office' || to === 'unknown') return undefined;
  const isBody = of?.id !== undefined && facts.entity(of.id)?.kind === 'organization';
  const where = of === undefined ? {} : isBody ? { organization: { name: of.text } } : { area: { name: of.text } };
  return withoutEmpty({ role: valueInWords(statement), ...where, ...span });
}

function openFacts(entity: Entity, facts: FactSlice): readonly Statement[] {
  return facts.about(entity.id).filter(({ provenance }) => provenance.embargo === undefined && provenance.status !== 'withdrawn');
}

function firstValue(statements: readonly Statement[], predicate: string): string | undefined {
  const found = statements.find((statement) => statement.predicate === predicate);
  return found && valueInWords(found);
}
