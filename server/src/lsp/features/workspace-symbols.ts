import { type CancellationToken, SymbolKind, type WorkspaceSymbol, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { embargoed } from '../../core/facts/embargo.ts';
import type { EntityKind } from '../../core/facts/entity.ts';
import { folded } from '../../core/text/folding.ts';
import { uriIn } from '../files/uris.ts';
import type { Session } from '../session.ts';
import { lineRange } from '../to-lsp.ts';
import { prefixesOf } from './name-prefixes.ts';

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
  session: Session,
  _token: CancellationToken,
): Promise<WorkspaceSymbol[]> {
  const { roots, host, abilities } = session;
  const wanted = folded(query.trim().split(/\s+/)[0] ?? '');
  const words = query.trim().split(/\s+/).map(folded);
  const found: WorkspaceSymbol[] = [];
  for (const root of await roots.all()) {
    const entities = wanted === '' ? root.store.contents.entities.slice(0, MOST) : prefixesOf(root.store).startingWith(wanted, MOST);
    for (const entity of entities) {
      const names = [entity.name, ...entity.aliases].map((name) => name.split(/[\s-]+/).map(folded));
      if (
        embargoed(entity.provenance, host.now()) ||
        !names.some((name) => words.every((word) => name.some((part) => part.startsWith(word))))
      )
        continue;
      const { file, line } = entity.origin;
      const document = root.files.get(file);
      const point = { line, character: 0 };
      found.push({
        name: entity.name,
        kind: KINDS[entity.kind],
        containerName: entity.subkind ?? entity.kind,
        location: {
          uri: uriIn(root.uri, file),
          range: document ? lineRange(document, line, abilities.encoding) : { start: point, end: point },
        },
      });
    }
  }
  return found;
}
