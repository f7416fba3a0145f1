import type { CancellationToken, DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import { atOffset } from '../checking/at-offset.ts';
import { offsetAt } from '../from-lsp.ts';
import type { Session } from '../session.ts';
import { rangeOf } from '../to-lsp.ts';
import { placeOf } from './place-of.ts';

/** Where facts files speak of the words under the cursor: the entry of whom they name, else the facts that a finding there rests on. */
export async function definitionAt(
  { textDocument, position }: DefinitionParams,
  session: Session,
  token: CancellationToken,
): Promise<Location[] | LocationLink[] | null> {
  const checked = await session.checker.check(textDocument.uri, token);
  if (!checked) return null;
  const { encoding, definitionLinks } = session.abilities;
  const { findings, mention } = atOffset(checked, offsetAt(checked.document, position, encoding));
  const span = mention ?? findings[0];
  if (!span) return null;
  const facts = await checked.root.store.source.slice(mention ? [mention.entity] : []);
  const entity = mention && facts.entity(mention.entity);
  const origins = entity ? [entity.origin] : findings.flatMap(({ evidence }) => evidence.map(({ origin }) => origin));
  // A pack has no lines to go to.
  const places = origins.filter(({ pack }) => pack === undefined).map((origin) => placeOf(origin, checked.root, encoding));
  if (!definitionLinks) return places;
  const originSelectionRange = rangeOf(checked.document, span, encoding);
  return places.map(({ uri, range }) => ({ targetUri: uri, targetRange: range, targetSelectionRange: range, originSelectionRange }));
}
