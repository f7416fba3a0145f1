import type { CancellationToken, DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import { uriIn } from '../../files/uris.ts';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';
import { nameAt } from './name-at.ts';

/** Where the entity or source that is named at a place has its own entries. Undefined in documents that are no facts files. */
export async function factsDefinition(
  { textDocument, position }: DefinitionParams,
  session: Session,
  _token: CancellationToken,
): Promise<Location[] | LocationLink[] | null | undefined> {
  const at = await nameAt(textDocument.uri, position, session);
  if (at === undefined || at === null) return at;
  const { encoding, definitionLinks } = session.abilities;
  const targets = at.same.filter(({ role }) => role === 'name' || role === 'source');
  return definitionLinks
    ? targets.map(({ path, document, span, entry }) => {
        const selection = rangeOf(document, span, encoding);
        return {
          targetUri: uriIn(at.file.root.uri, path),
          targetRange: entry ? rangeOf(document, entry.span, encoding) : selection,
          targetSelectionRange: selection,
          originSelectionRange: rangeOf(at.file.document, at.name.span, encoding),
        };
      })
    : targets.map(({ path, document, span }) => ({ uri: uriIn(at.file.root.uri, path), range: rangeOf(document, span, encoding) }));
}
