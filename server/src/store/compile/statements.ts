import type { Entity, EntityKind } from '../../core/facts/entity.ts';
import type { Statement } from '../../core/facts/statement.ts';
import type { EntityEntry } from '../read-file.ts';
import type { WrittenEvent } from '../schema/event.ts';
import type { WrittenOrganization } from '../schema/organization.ts';
import type { WrittenPerson } from '../schema/person.ts';
import type { WrittenPlace } from '../schema/place.ts';
import type { WrittenWork } from '../schema/work.ts';
import { nodeAt, type Path, spanAt } from '../yaml/tree.ts';
import type { EntityGroup, EntityPart, Report } from './entities.ts';
import { addEventFacts, addOrganizationFacts, addPersonFacts, addPlaceFacts, addWorkFacts } from './facts-by-kind.ts';
import { provenanceOf, unknownSource } from './provenance.ts';
import { type Compiling, refer } from './refer.ts';
import type { FactMaker } from './typed-facts.ts';

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
    const maker: FactMaker = {
      refer: (text, path, kinds) => refer(text, { file: part.file, span: nodeAt(tree, path), kinds }, compiling),
      made: [],
    };
    addFacts(maker, part.entry.kind, part.entry.valid.value);
    for (const fact of maker.made) {
      const { provenance, unknown } = provenanceOf(fact.written, inherited, compiling.sources);
      reportUnknownSources(part, fact.path, unknown, compiling.report);
      const { predicate, value, qualifiers } = fact;
      if (group.parts.length > 1) {
        const same = JSON.stringify([predicate, value, qualifiers]);
        if (seen.has(same)) continue;
        seen.add(same);
      }
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

/** Makes the facts that an entry's keys state. */
export function addFacts(maker: FactMaker, kind: EntityKind, written: EntityEntry['valid']['value']): void {
  if (kind === 'person') addPersonFacts(maker, written as WrittenPerson);
  else if (kind === 'organization') addOrganizationFacts(maker, written as WrittenOrganization);
  else if (kind === 'place') addPlaceFacts(maker, written as WrittenPlace);
  else if (kind === 'work') addWorkFacts(maker, written as WrittenWork);
  else addEventFacts(maker, written as WrittenEvent);
}

/** Names each source id that is not there, where the fact names it. */
function reportUnknownSources(part: EntityPart, path: Path, unknown: readonly string[], report: Report): void {
  const tree = part.entry.valid.tree;
  for (const id of unknown) report(part.file, unknownSource(id, nodeAt(tree, [...path, 'source'])));
}
