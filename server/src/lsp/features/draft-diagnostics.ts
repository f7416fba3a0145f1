import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { sourceTold } from '../../core/findings/evidence.ts';
import type { Evidence, Finding } from '../../core/findings/finding.ts';
import type { Checked } from '../checking/checked.ts';
import { uriIn } from '../files/uris.ts';
import type { Root } from '../roots/root.ts';
import type { Session } from '../session.ts';
import { lineRange, rangeOf, SEVERITIES } from '../to-lsp.ts';

/** What it takes to write diagnostics for this client. */
export type Given = Pick<Session, 'abilities' | 'docsPage' | 'say'>;

/** The findings of a draft as diagnostics, in its order. */
export function draftDiagnostics(checked: Checked, given: Given): Diagnostic[] {
  return checked.analysis.findings.map((finding) => diagnosticOf(finding, checked, given));
}

/** A finding as a diagnostic. */
export function diagnosticOf(finding: Finding, { document, root }: Checked, { abilities, docsPage, say }: Given): Diagnostic {
  const page = abilities.codeDescription ? docsPage(finding.check) : undefined;
  const { check, predicate, entity } = finding;
  return {
    range: rangeOf(document, finding, abilities.encoding),
    severity: SEVERITIES[finding.severity],
    source: 'stet',
    code: check,
    message: say(finding.told),
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    ...(abilities.relatedInformation
      ? {
          relatedInformation: finding.evidence
            .filter(({ origin }) => origin.pack === undefined)
            .map((evidence) => related(evidence, root, { abilities, say })),
        }
      : {}),
    ...(abilities.diagnosticData ? { data: { check, predicate, entity } } : {}),
  };
}

function related(evidence: Evidence, root: Root, { abilities: { encoding }, say }: Omit<Given, 'docsPage'>): DiagnosticRelatedInformation {
  const { file, line } = evidence.origin;
  const text: TextDocument | undefined = root.files.get(file);
  const point = { line, character: 0 };
  return {
    location: { uri: uriIn(root.uri, file), range: text ? lineRange(text, line, encoding) : { start: point, end: point } },
    message: say([evidence.told, ' (', sourceTold(evidence), ')']),
  };
}
