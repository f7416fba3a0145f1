import type { Position } from 'vscode-languageserver';
import type { EntityId } from '../../../core/facts/entity.ts';
import { offsetAt } from '../../from-lsp.ts';
import type { Session } from '../../session.ts';
import { entityOf, namesOf, type PlacedName } from './definitions.ts';
import { type FactsFile, factsFileOf } from './facts-file.ts';

/** A name in a facts file, and every place of the root's facts files that names the same entity or source. */
export interface NameAt {
  readonly file: FactsFile;
  readonly name: PlacedName;
  /** Absent for a source. */
  readonly entity?: EntityId;
  readonly same: readonly PlacedName[];
}

/** The name at a position: null where none stands, undefined in documents that are no facts files. */
export async function nameAt(uri: string, position: Position, session: Session): Promise<NameAt | null | undefined> {
  const file = await factsFileOf(uri, session);
  if (!file) return undefined;
  const offset = offsetAt(file.document, position, session.abilities.encoding);
  const all = namesOf(file.root);
  const name = all.find(({ path, span }) => path === file.path && span.start <= offset && offset <= span.end);
  if (!name) return null;
  if (name.refers === 'source') return { file, name, same: all.filter(({ refers, text }) => refers === 'source' && text === name.text) };
  const entity = entityOf(name, file.root);
  if (entity === undefined) return null;
  return { file, name, entity, same: namesOfEntity(entity, file, all) };
}

/** Every place of a root's facts files that names an entity. */
export function namesOfEntity(entity: EntityId, { root }: Pick<FactsFile, 'root'>, all = namesOf(root)): PlacedName[] {
  return all.filter((name) => name.refers === 'entity' && entityOf(name, root) === entity);
}
