import { type CancellationToken, SymbolKind, type WorkspaceSymbol, type WorkspaceSymbolParams } from 'vscode-languageserver';
import type { EntityKind } from '../../core/facts/entity.ts';
import type { Session } from '../session.ts';
import { namedLike } from './named-like.ts';
import { placeOf } from './place-of.ts';

const KINDS: Readonly<Record<EntityKind, SymbolKind>> = {
  person: SymbolKind.Object,
  organization: SymbolKind.Module,
  place: SymbolKind.Namespace,
  work: SymbolKind.File,
  event: SymbolKind.Event,
};
const MOST = 200;

/** Entities of all stores in use with a name that begins with the query, or has a word that does; without a query, the first ones. */
export async function workspaceSymbols(
  { query }: WorkspaceSymbolParams,
  { roots, host, abilities }: Session,
  _token: CancellationToken,
): Promise<WorkspaceSymbol[]> {
  return (await roots.all()).flatMap((root) =>
    namedLike(query, root, { most: MOST, now: host.now() }).map(({ name, kind, subkind, origin }) => ({
      name,
      kind: KINDS[kind],
      containerName: subkind ?? kind,
      location: placeOf(origin, root, abilities.encoding),
    })),
  );
}
