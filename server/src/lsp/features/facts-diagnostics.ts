import type { Diagnostic, Range } from 'vscode-languageserver';
import { tell } from '../../core/telling/told.ts';
import type { StoreProblem } from '../../store/problem.ts';
import type { Span } from '../../store/span.ts';
import { uriIn } from '../files/uris.ts';
import type { Root } from '../roots/root.ts';
import type { Session } from '../session.ts';
import { rangeOf, SEVERITIES } from '../to-lsp.ts';

/** What it takes to tell this client of problems. */
type Given = Pick<Session, 'abilities' | 'say'>;

/** What is wrong with one of a root's own files, as diagnostics. An unreadable file's stand at its start. */
export function factsDiagnostics(path: string, root: Root, given: Given): Diagnostic[] {
  return root.problems.filter(({ file }) => file === path).map((problem) => problemDiagnostic(problem, root, given));
}

/** A problem of a facts file as a diagnostic, with the place that it does not agree with. */
export function problemDiagnostic(problem: StoreProblem, root: Root, { abilities, say }: Given): Diagnostic {
  const { severity, code, told, suggestion, other } = problem;
  const message = say(told);
  const against = other && abilities.relatedInformation ? root.files.get(other.file) : undefined;
  return {
    range: rangeIn(problem.file, problem, { root, abilities }),
    severity: SEVERITIES[severity],
    source: 'stet',
    code,
    message: suggestion === undefined ? message : `${message}\n${suggestion}`,
    ...(other && against
      ? {
          relatedInformation: [
            {
              location: { uri: uriIn(root.uri, other.file), range: rangeOf(against, other, abilities.encoding) },
              message: say(tell('The other one')),
            },
          ],
        }
      : {}),
  };
}

function rangeIn(file: string, span: Span, { root, abilities }: { readonly root: Root; readonly abilities: Given['abilities'] }): Range {
  const document = root.files.get(file) ?? [root.rulings, root.signOffs].find((ledger) => ledger.file === file)?.document;
  const start = { line: 0, character: 0 };
  return document ? rangeOf(document, span, abilities.encoding) : { start, end: start };
}
