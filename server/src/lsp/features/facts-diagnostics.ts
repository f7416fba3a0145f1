import type { Diagnostic } from 'vscode-languageserver';
import type { Root } from '../roots/root.ts';
import type { Session } from '../session.ts';
import { rangeOf, SEVERITIES } from '../to-lsp.ts';

/** What is wrong with one of a root's own files, as diagnostics. An unreadable file's stand at its start. */
export function factsDiagnostics(path: string, root: Root, { encoding }: Session['abilities']): Diagnostic[] {
  const document = root.files.get(path);
  const start = { line: 0, character: 0 };
  return root.problems
    .filter(({ file }) => file === path)
    .map((problem) => ({
      range: document ? rangeOf(document, problem, encoding) : { start, end: start },
      severity: SEVERITIES[problem.severity],
      source: 'stet',
      code: problem.code,
      message: problem.suggestion === undefined ? problem.message : `${problem.message}\n${problem.suggestion}`,
    }));
}
