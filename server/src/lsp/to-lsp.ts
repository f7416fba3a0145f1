import type { Position, Range } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Severity } from '../core/findings/finding.ts';
import type { Span } from '../core/text/span.ts';
import type { Encoding } from './encoding.ts';

/** A UTF-16 offset as a position in the negotiated units. Offsets outside the text are brought to its nearest end. */
function positionAt(document: TextDocument, offset: number, encoding: Encoding): Position {
  const position = document.positionAt(offset);
  if (encoding.kind === 'utf-16') return position;
  const before = document.getText({ start: { line: position.line, character: 0 }, end: position });
  return { line: position.line, character: encoding.length(before) };
}

/** A span as a range. */
export function rangeOf(document: TextDocument, { start, end }: Span, encoding: Encoding): Range {
  return { start: positionAt(document, start, encoding), end: positionAt(document, end, encoding) };
}

/** A whole line without its indent and its end, as a range; an empty one past the last line. */
export function lineRange(document: TextDocument, line: number, encoding: Encoding): Range {
  const start = document.offsetAt({ line, character: 0 });
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  const end = start + text.trimEnd().length;
  return rangeOf(document, { start: Math.min(end, start + text.length - text.trimStart().length), end }, encoding);
}

/** The protocol's numbers for severities. */
export const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
