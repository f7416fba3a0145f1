import type { Entity, EntityKind } from '../../core/facts/entity.ts';
import type { Resolver } from '../../core/facts/resolve.ts';
import type { Statement } from '../../core/facts/statement.ts';
import { error } from '../problem.ts';
import { nodeAt, type Path, spanAt } from '../yaml/tree.ts';
import type { EntityGroup, EntityPart, Report } from './entities.ts';
import { addEventFacts, addOrganizationFacts, addPersonFacts, addPlaceFacts, addWorkFacts } from './facts-by-kind.ts';
import { provenanceOf, type Sources } from './provenance.ts';
import type { FactMaker } from './typed-facts.ts';

/** What compiling needs to know of the whole store. */
export interface Compiling {
  readonly resolver: Resolver;
  readonly sources: Sources;
  readonly report: Report;
}

/** A statement and where exactly it is written. */
export interface PlacedStatement {
  readonly statement: Statement;
  readonly part: EntityPart;
  readonly path: Path;
}

/** The typed keys of an entity as statements; what two files say alike stands once. */
export function statementsOf(group: EntityGroup, entity: Entity, compiling: Compiling): PlacedStatement[] {
  const placed: PlacedStatement[] = [];
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  for (const part of group.parts) {
    const { tree, value: inherited } = part.entry.valid;
    reportUnknownSources(part, [], provenanceOf(inherited, {}, compiling.sources).unknown, compiling.report);
    const maker: FactMaker = { refer: (text, path, kinds) => refer(text, { part, path, kinds }, compiling), made: [] };
    addFacts(maker, part.entry);
    for (const fact of maker.made) {
      const { provenance, unknown } = provenanceOf(fact.written, inherited, compiling.sources);
      reportUnknownSources(part, fact.path, unknown, compiling.report);
      const { predicate, value, qualifiers } = fact;
      const same = JSON.stringify([predicate, value, qualifiers]);
      if (group.parts.length > 1 && seen.has(same)) continue;
      seen.add(same);
      const count = counts.get(predicate) ?? 0;
      counts.set(predicate, count + 1);
      const { line } = part.file.lines.at(spanAt(tree, fact.path).start);
      placed.push({
        statement: {
          id: `${entity.id}/${predicate}/${count}`,
          subject: entity.id,
          predicate,
          value,
          qualifiers,
          provenance,
          origin: { file: part.file.path, line },
        },
        part,
        path: fact.path,
      });
    }
  }
  return placed;
}

function addFacts(maker: FactMaker, entry: EntityPart['entry']): void {
  if (entry.kind === 'person') addPersonFacts(maker, entry.valid.value);
  else if (entry.kind === 'organization') addOrganizationFacts(maker, entry.valid.value);
  else if (entry.kind === 'place') addPlaceFacts(maker, entry.valid.value);
  else if (entry.kind === 'work') addWorkFacts(maker, entry.valid.value);
  else addEventFacts(maker, entry.valid.value);
}

interface Reference {
  readonly part: EntityPart;
  readonly path: Path;
  readonly kinds: readonly EntityKind[];
}

function refer(text: string, { part, path, kinds }: Reference, { resolver, report }: Compiling): { text: string; id?: string } {
  const resolution = resolver.resolve(text, kinds);
  if (resolution.type === 'known') return { text, id: resolution.id };
  const span = nodeAt(part.entry.valid.tree, path);
  if (resolution.type === 'ambiguous') {
    report(part.file, {
      start: span.start,
      end: span.end,
      severity: 'information',
      code: 'ambiguous-name',
      message: `“${text}” may be ${resolution.ids.join(' or ')}: write the id to say which.`,
    });
    return { text };
  }
  const near = resolver.near(text);
  if (near !== undefined)
    report(part.file, {
      start: span.start,
      end: span.end,
      severity: 'information',
      code: 'near-name',
      message: `“${text}” is one slip away from ${near}, which the store knows.`,
      suggestion: near,
    });
  return { text };
}

/** Names each source id that is not there, where the fact names it. */
export function reportUnknownSources(part: EntityPart, path: Path, unknown: readonly string[], report: Report): void {
  const tree = part.entry.valid.tree;
  for (const id of unknown)
    report(part.file, error(nodeAt(tree, [...path, 'source']), 'unknown-source', `There is no source \`${id}\` under \`sources\`.`));
}
