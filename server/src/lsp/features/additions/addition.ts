import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Proposals } from '../../../core/analyze/index.ts';
import { slugOf } from '../../../core/facts/slug.ts';
import { addItem } from '../../../store/edit/add-item.ts';
import { addSource } from '../../../store/edit/add-source.ts';
import { entityLines, statementLines } from '../../../store/edit/new-item.ts';
import { uriIn } from '../../files/uris.ts';
import type { AddFactParams, AddFactResult } from '../../protocol.ts';
import type { Root } from '../../roots/root.ts';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';
import { workspaceEditOf } from '../workspace-edit.ts';
import { filesFor, sectionFor } from './where.ts';

/** The edit that adds what a draft offers to a facts file, with a new source where one is given. Undefined if the draft does not offer it any more. */
export function additionOf(
  proposals: Proposals,
  params: Omit<AddFactParams, 'label'>,
  { root, session }: { readonly root: Root; readonly session: Session },
): AddFactResult | undefined {
  const { entry, statement } = proposals;
  const section = sectionFor(params);
  const file = filesFor(section, root).find(({ path }) => params.file === undefined || path === params.file);
  if (!file) return undefined;
  const { source } = params;
  const id = typeof source === 'string' || source === undefined ? source : idFor(source, root);
  const offered =
    params.what === 'statement'
      ? statement && statementLines(statement.says, id)
      : entry && entityLines({ ...entry, ...(id === undefined ? {} : { source: id }) });
  if (!offered) return undefined;
  const uri = uriIn(root.uri, file.path);
  const text = session.documents.get(uri)?.getText() ?? root.files.get(file.path)?.getText() ?? '';
  const added = addItem(text, section, offered);
  const sourced = typeof source === 'object' ? addSource(text, id!, source) : undefined;
  const document = TextDocument.create(uri, 'yaml', 0, text);
  const edits = [added.edit, ...(sourced ? [sourced] : [])].map((edit) => ({
    uri,
    range: rangeOf(document, edit, session.abilities.encoding),
    newText: edit.newText,
  }));
  const shift = sourced && sourced.start <= added.edit.start ? sourced.newText.length : 0;
  const written = added.at + shift;
  const inserted = added.edit.newText.slice(added.at - added.edit.start);
  const empty = inserted.indexOf('source: ');
  const cursor = id === undefined && empty !== -1 ? written + empty + 'source: '.length : written + inserted.trimEnd().length;
  return { edit: file.isNew ? creating(uri, edits) : workspaceEditOf(edits, session), uri, cursor };
}

/** An id that no source has yet, made from its title or address. */
function idFor({ title, url }: { readonly title?: string; readonly url?: string }, root: Root): string {
  const host = url === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1];
  const slug = slugOf((title ?? host ?? 'source').slice(0, 40)) || 'source';
  const taken = new Set(root.store.contents.entities.flatMap(({ provenance }) => provenance.sources.flatMap(({ id }) => id ?? [])));
  for (let nth = 1; ; nth++) {
    const id = nth === 1 ? slug : `${slug}-${nth}`;
    if (!taken.has(id)) return id;
  }
}

function creating(
  uri: string,
  edits: readonly { range: { start: { line: number; character: number }; end: { line: number; character: number } }; newText: string }[],
): WorkspaceEdit {
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: edits.map(({ range, newText }) => ({ range, newText })) },
    ],
  };
}
