import type { CancellationToken, DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';
import { factsFileOf } from './facts-file.ts';

const ADDRESS = /https?:\/\/[^\s"'<>{}[\]]+[^\s"'<>{}[\],.;]/g;

/** The web addresses of a facts file. Undefined for other documents. */
export async function factsLinks(
  { textDocument }: DocumentLinkParams,
  session: Session,
  _token: CancellationToken,
): Promise<DocumentLink[] | undefined> {
  const file = await factsFileOf(textDocument.uri, session);
  if (!file) return undefined;
  return [...file.document.getText().matchAll(ADDRESS)].map(({ 0: target, index }) => ({
    range: rangeOf(file.document, { start: index, end: index + target.length }, session.abilities.encoding),
    target,
  }));
}
