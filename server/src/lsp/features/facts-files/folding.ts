import { type CancellationToken, type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver';
import { linesOf } from '../../../store/lines.ts';
import { indentOf, isBlank } from '../../../store/yaml/line-parts.ts';
import type { Session } from '../../session.ts';
import { factsFileOf } from './facts-file.ts';

/** Sections, entries and everything else that is indented below a line, and runs of comments. By indentation alone, so that a broken file folds as well. Undefined for other documents. */
export async function factsFolding(
  { textDocument }: FoldingRangeParams,
  session: Session,
  _token: CancellationToken,
): Promise<FoldingRange[] | undefined> {
  const file = await factsFileOf(textDocument.uri, session);
  return file && foldsOf(file.document.getText());
}

interface Open {
  readonly line: number;
  readonly indent: number;
  readonly isItem: boolean;
}

function foldsOf(text: string): FoldingRange[] {
  const lines = linesOf(text);
  const folds: FoldingRange[] = [];
  const open: Open[] = [];
  let last = -1;
  let comment = -1;
  const close = (indent: number, isItem: boolean) => {
    for (let top = open.at(-1); top && (top.indent > indent || (top.indent === indent && (top.isItem || !isItem))); top = open.at(-1)) {
      open.pop();
      if (last > top.line) folds.push({ startLine: top.line, endLine: last });
    }
  };
  for (let line = 0; line < lines.count; line++) {
    const content = lines.text(line);
    const isComment = content.trimStart().startsWith('#');
    if (isComment && comment === -1) comment = line;
    if (!isComment && comment !== -1) {
      if (line - 1 > comment) folds.push({ startLine: comment, endLine: line - 1, kind: FoldingRangeKind.Comment });
      comment = -1;
    }
    if (isBlank(content)) continue;
    const indent = indentOf(content);
    const isItem = content.startsWith('-', indent);
    close(indent, isItem);
    open.push({ line, indent, isItem });
    last = line;
  }
  close(-1, false);
  return folds.sort((a, b) => a.startLine - b.startLine);
}
