import { linesOf } from '../../store/lines.ts';
import type { StoreProblem } from '../../store/problem.ts';
import { joinShown } from '../files/paths.ts';
import type { OpenRoot } from '../roots/open-root.ts';
import { printable } from '../terminal/cells.ts';
import { wrapped } from '../terminal/wrap.ts';
import { codeFrame } from './code-frame.ts';
import { counted, countedBySeverity } from './counted.ts';
import { type PrettyOptions, WIDEST } from './pretty.ts';

/** Problems of facts stores for people, each with the line it stands in. */
export function prettyProblems(roots: readonly OpenRoot[], options: PrettyOptions): string {
  const lines = roots.flatMap((root) => root.problems.flatMap((problem) => [...problemLines(problem, root, options), '']));
  return [...lines, ...(options.quiet ? [] : [summary(roots)])].map((line) => `${line}\n`).join('');
}

function problemLines(
  { severity, message, suggestion, file, line, character, start, end }: StoreProblem,
  root: OpenRoot,
  options: PrettyOptions,
): string[] {
  const columns = Math.min(options.columns, WIDEST);
  const text = root.texts.get(file);
  const lines = text === undefined ? undefined : linesOf(text);
  const place = `${printable(joinShown(root.path, file))}:${line + 1}:${character + 1}`;
  return [
    `${place} ${options.paint(severity, severity)}`,
    ...message.split('\n').flatMap((part) => wrapped(printable(part), Math.max(20, columns - 2)).map((row) => `  ${row}`)),
    ...(lines ? codeFrame(lines, { start, end }, { paint: options.paint, style: severity, columns }) : []),
    ...(suggestion === undefined ? [] : [`  ${options.paint('dim', 'as')}    ${printable(suggestion)}`]),
  ];
}

function summary(roots: readonly OpenRoot[]): string {
  const severities = roots.flatMap((root) => root.problems.map((problem) => problem.severity));
  const files = counted(
    roots.map((root) => root.texts.size).reduce((sum, size) => sum + size, 0),
    'file',
  );
  const held = roots.map(({ contents }) => contents.statements.length + contents.plain.length + contents.quotes.length);
  const facts = counted(
    held.reduce((sum, size) => sum + size, 0),
    'fact',
  );
  return severities.length
    ? `${counted(severities.length, 'problem')} in ${files} (${countedBySeverity(severities)})`
    : `No problems: ${facts} in ${files}`;
}
