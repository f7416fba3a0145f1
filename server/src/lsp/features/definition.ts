import type { CancellationToken, DefinitionParams, Location, LocationLink, Range } from 'vscode-languageserver';
import type { Origin } from '../../core/facts/source.ts';
import { atOffset } from '../checking/at-offset.ts';
import type { Checked } from '../checking/checked.ts';
import { uriIn } from '../files/uris.ts';
import { offsetAt } from '../from-lsp.ts';
import type { Session } from '../session.ts';
import { lineRange, rangeOf } from '../to-lsp.ts';

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
  const places = origins.filter(({ pack }) => pack === undefined).map((origin) => placeOf(origin, checked, session));
  if (!definitionLinks) return places;
  const originSelectionRange = rangeOf(checked.document, span, encoding);
  return places.map(({ uri, range }) => ({ targetUri: uri, targetRange: range, targetSelectionRange: range, originSelectionRange }));
}

function placeOf({ file, line }: Origin, { root }: Checked, { abilities }: Session): { uri: string; range: Range } {
  const document = root.files.get(file);
  const start = { line, character: 0 };
  return { uri: uriIn(root.uri, file), range: document ? lineRange(document, line, abilities.encoding) : { start, end: start } };
}
