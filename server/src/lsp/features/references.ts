import type { CancellationToken, Location, Position, ReferenceParams } from 'vscode-languageserver';
import type { EntityId } from '../../core/facts/entity.ts';
import { tell } from '../../core/telling/told.ts';
import { atOffset } from '../checking/at-offset.ts';
import { uriIn } from '../files/uris.ts';
import { offsetAt } from '../from-lsp.ts';
import type { Root } from '../roots/root.ts';
import type { Session } from '../session.ts';
import { rangeOf } from '../to-lsp.ts';
import type { PlacedName } from './facts-files/definitions.ts';
import { nameAt, namesOfEntity } from './facts-files/name-at.ts';
import { shownProgress } from './progress.ts';

/** Every place that names whom or what stands at a position: in the drafts of its root, pronouns aside, and in its facts files. */
export async function referencesAt(
  { textDocument, position, context }: ReferenceParams,
  session: Session,
  token: CancellationToken,
): Promise<Location[] | null> {
  const meant = await meantAt(textDocument.uri, position, session, token);
  if (!meant) return null;
  const { root, entity, names } = meant;
  const wanted = names.filter(({ role }) => context.includeDeclaration || role === 'reference');
  const inFacts = wanted.map(
    (name): Location => ({
      uri: uriIn(root.uri, name.path),
      range: rangeOf(name.document, name.span, session.abilities.encoding),
    }),
  );
  return [...inFacts, ...(entity === undefined ? [] : await inDrafts(entity, { root, session, token }))];
}

interface Meant {
  readonly root: Root;
  /** Absent for a source. */
  readonly entity?: EntityId;
  readonly names: readonly PlacedName[];
}

async function meantAt(uri: string, position: Position, session: Session, token: CancellationToken): Promise<Meant | undefined> {
  const at = await nameAt(uri, position, session);
  if (at) return { root: at.file.root, names: at.same, ...(at.entity === undefined ? {} : { entity: at.entity }) };
  const checked = at === undefined ? await session.checker.check(uri, token) : undefined;
  if (!checked) return undefined;
  const { mention } = atOffset(checked, offsetAt(checked.document, position, session.abilities.encoding));
  const { root } = checked;
  return mention && { root, entity: mention.entity, names: namesOfEntity(mention.entity, { root }) };
}

interface Search {
  readonly root: Root;
  readonly session: Session;
  readonly token: CancellationToken;
}

async function inDrafts(entity: EntityId, { root, session, token }: Search): Promise<Location[]> {
  const { encoding, progress } = session.abilities;
  const done = await shownProgress(session.connection, session.say(tell('Reading the drafts of the workspace')), progress);
  const found: Location[] = [];
  try {
    for await (const { document, analysis } of session.drafts.of(root, token))
      for (const mention of analysis.mentions)
        if (mention.entity === entity) found.push({ uri: document.uri, range: rangeOf(document, mention, encoding) });
  } finally {
    done();
  }
  return found;
}
