import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/text/span.ts';
import type { Encoding } from './encoding.ts';

/** The UTF-16 offset of a position that counts in the negotiated units. Past the end of a line counts as its end; within a character, as its start. */
export function offsetAt(document: TextDocument, position: Position, encoding: Encoding): number {
  return document.offsetAt(utf16Position(document, position, encoding));
}

/** The UTF-16 offsets of a range. */
export function spanOf(document: TextDocument, range: Range, encoding: Encoding): Span {
  return { start: offsetAt(document, range.start, encoding), end: offsetAt(document, range.end, encoding) };
}

/** A position counted in UTF-16 code units. */
export function utf16Position(document: TextDocument, { line, character }: Position, encoding: Encoding): Position {
  if (encoding.kind === 'utf-16') return { line, character };
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  return { line, character: encoding.utf16Length(text, character) };
}
