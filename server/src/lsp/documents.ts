import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Encoding } from './encoding.ts';
import { utf16Position } from './from-lsp.ts';

/** What editors have open. */
export type Documents = TextDocuments<TextDocument>;

/** Keeps open documents in step with the editor, whose changes count in the negotiated units. `encoding` is asked at each change. */
export function openDocuments(encoding: () => Encoding): Documents {
  return new TextDocuments<TextDocument>({
    create: (uri, languageId, version, text) => TextDocument.create(uri, languageId, version, text),
    update(document, changes, version) {
      let updated = document;
      for (const change of changes) updated = TextDocument.update(updated, [inUtf16(updated, change, encoding())], version);
      return updated;
    },
  });
}

function inUtf16(document: TextDocument, change: TextDocumentContentChangeEvent, encoding: Encoding): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change;
  const { start, end } = change.range;
  return {
    text: change.text,
    range: { start: utf16Position(document, start, encoding), end: utf16Position(document, end, encoding) },
  };
}
