import {
  type CancellationToken,
  LSPErrorCodes,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { EntityId } from '../../../core/facts/entity.ts';
import { slugOf } from '../../../core/facts/slug.ts';
import { type Told, tell } from '../../../core/telling/told.ts';
import { entryAround } from '../../../store/edit/map-around.ts';
import { scalar } from '../../../store/edit/scalar.ts';
import { setKey } from '../../../store/edit/set-key.ts';
import type { Encoding } from '../../encoding.ts';
import { uriIn } from '../../files/uris.ts';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';
import { type PlacedEdit, workspaceEditOf } from '../workspace-edit.ts';
import type { PlacedName } from './definitions.ts';
import { type NameAt, nameAt } from './name-at.ts';

/** The name at a position, if it can be renamed: an entity's id or name, or a source's id. */
export async function prepareRename(
  { textDocument, position }: PrepareRenameParams,
  session: Session,
  _token: CancellationToken,
): Promise<{ range: Range; placeholder: string } | null> {
  const at = await nameAt(textDocument.uri, position, session);
  return at ? { range: rangeOf(at.file.document, at.name.span, session.abilities.encoding), placeholder: at.name.text } : null;
}

/** Writes another id or name wherever facts files have this one, in the quotes that each place has. */
export async function renameAt(
  { textDocument, position, newName }: RenameParams,
  session: Session,
  _token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  const at = await nameAt(textDocument.uri, position, session);
  if (!at) return null;
  const wanted = newName.trim();
  const why = refusal(wanted, at);
  if (why !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, session.say(why));
  const { encoding } = session.abilities;
  const edits = placesOf(at, wanted).map(({ name, text }) => ({
    uri: uriIn(at.file.root.uri, name.path),
    range: rangeOf(name.document, name.span, encoding),
    newText: inPlace(text, name),
  }));
  return workspaceEditOf([...edits, ...writtenId(at, wanted, encoding)], session);
}

/** An id that was made from the name is written down with the entry once it becomes another. */
function writtenId(at: NameAt, wanted: string, encoding: Encoding): PlacedEdit[] {
  const entry = at.same.find(({ role }) => role === 'name');
  if (!isId(at) || !entry || at.same.some(({ role }) => role === 'id')) return [];
  const { document, span, path } = entry;
  const map = entryAround(document.getText(), span.start)?.map;
  if (!map) return [];
  const edit = setKey(document.getText(), map, { key: 'id', text: wanted });
  return [{ uri: uriIn(at.file.root.uri, path), range: rangeOf(document, edit, encoding), newText: edit.newText }];
}

const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

function refusal(wanted: string, { name, entity, file }: NameAt): Told | undefined {
  const { resolver, contents } = file.root.store;
  if (wanted === '') return tell('A name needs at least one letter.');
  if (name.refers === 'source') {
    if (!ID.test(wanted)) return tell('The id of a source takes letters, digits and hyphens, without spaces.');
    const taken = contents.entities.some(({ provenance }) => provenance.sources.some(({ id }) => id === wanted));
    return taken && wanted !== name.text ? tell('There is another source with the id {id}.', { id: wanted }) : undefined;
  }
  if (isId({ name, entity }) && !ID.test(wanted)) return tell('An id takes letters, digits and hyphens, without spaces.');
  const resolution = resolver.resolve(wanted);
  if (resolution.type === 'known' && resolution.id !== entity)
    return tell('There is another entry that is called {name}.', { name: wanted });
  return undefined;
}

/** Whether the text under the cursor is the entity's id and not its name. */
function isId({ name, entity }: { readonly name: PlacedName; readonly entity?: EntityId | undefined }): boolean {
  return name.role === 'id' || (name.role === 'reference' && name.text === entity);
}

/** The places that have the same text, with the new one. An id that is made from the name changes with it. */
function placesOf(at: NameAt, wanted: string): { readonly name: PlacedName; readonly text: string }[] {
  const { name, same, entity } = at;
  if (name.refers === 'source') return same.map((one) => ({ name: one, text: wanted }));
  const derives = !same.some(({ role }) => role === 'id');
  if (isId(at)) {
    return same.flatMap((one) => (one.text === entity && one.role !== 'name' ? [{ name: one, text: wanted }] : []));
  }
  return same.flatMap((one) => {
    if (one.text === name.text && one.role !== 'id') return [{ name: one, text: wanted }];
    return derives && one.role === 'reference' && one.text === entity ? [{ name: one, text: slugOf(wanted) }] : [];
  });
}

/** A text as it may stand where the old one did: within its quotes, else as a scalar of its own. */
function inPlace(text: string, { document, span }: PlacedName): string {
  const source = document.getText();
  const quote = source[span.start - 1];
  if (quote === '"' && source[span.end] === '"') return text.replaceAll(/["\\]/g, '\\$&');
  if (quote === "'" && source[span.end] === "'") return text.replaceAll("'", "''");
  return scalar(text, { flow: true });
}
