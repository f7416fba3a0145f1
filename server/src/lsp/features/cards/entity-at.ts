import type { CancellationToken } from 'vscode-languageserver';
import { atOffset } from '../../checking/at-offset.ts';
import { offsetAt } from '../../from-lsp.ts';
import type { EntityAtParams, EntityAtResult } from '../../protocol-cards.ts';
import type { Session } from '../../session.ts';
import { entityOf, namesOf } from '../facts-files/definitions.ts';
import { factsFileOf } from '../facts-files/facts-file.ts';
import { nameAt } from '../facts-files/name-at.ts';

/** Whom or what a position is about: the name there, in a draft or a facts file; in a facts file, else the entry that it lies in. */
export async function entityAt({ uri, position }: EntityAtParams, session: Session, token: CancellationToken): Promise<EntityAtResult> {
  const { encoding } = session.abilities;
  const file = await factsFileOf(uri, session);
  if (file) {
    const named = await nameAt(uri, position, session);
    const offset = offsetAt(file.document, position, encoding);
    const around = namesOf(file.root).find(
      ({ path, entry }) => path === file.path && entry && entry.span.start <= offset && offset <= entry.span.end,
    );
    const id = named?.entity ?? (around && entityOf(around, file.root));
    return id === undefined ? null : { root: file.root.uri, id };
  }
  const checked = await session.checker.check(uri, token);
  const mention = checked && atOffset(checked, offsetAt(checked.document, position, encoding)).mention;
  return checked && mention ? { root: checked.root.uri, id: mention.entity } : null;
}
