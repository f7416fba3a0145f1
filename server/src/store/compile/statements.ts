import type { Entity } from '../../core/facts/entity.ts';
import type { Statement } from '../../core/facts/statement.ts';
import { error } from '../problem.ts';
import { nodeAt, type Path, spanAt } from '../yaml/tree.ts';
import type { EntityGroup, EntityPart, Report } from './entities.ts';
import { addEventFacts, addOrganizationFacts, addPersonFacts, addPlaceFacts, addWorkFacts } from './facts-by-kind.ts';
import { provenanceOf } from './provenance.ts';
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
    addFacts(maker, part.entry);
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

function addFacts(maker: FactMaker, entry: EntityPart['entry']): void {
  if (entry.kind === 'person') addPersonFacts(maker, entry.valid.value);
  else if (entry.kind === 'organization') addOrganizationFacts(maker, entry.valid.value);
  else if (entry.kind === 'place') addPlaceFacts(maker, entry.valid.value);
  else if (entry.kind === 'work') addWorkFacts(maker, entry.valid.value);
  else addEventFacts(maker, entry.valid.value);
}

/** Names each source id that is not there, where the fact names it. */
function reportUnknownSources(part: EntityPart, path: Path, unknown: readonly string[], report: Report): void {
  const tree = part.entry.valid.tree;
  for (const id of unknown)
    report(part.file, error(nodeAt(tree, [...path, 'source']), 'unknown-source', `There is no source \`${id}\` under \`sources\`.`));
}
