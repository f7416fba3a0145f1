import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Finding } from '../../../core/findings/finding.ts';
import { tell } from '../../../core/telling/told.ts';
import type { Checked } from '../../checking/checked.ts';
import { uriIn } from '../../files/uris.ts';
import { lineRange, rangeOf } from '../../to-lsp.ts';
import type { Given } from '../draft-diagnostics.ts';

/** A finding with the draft that it stands in. */
export interface PlacedFinding {
  readonly checked: Checked;
  readonly finding: Finding;
}

/** How many of the places are links; the findings of all drafts are in a view of their own. */
const LINKS = 50;

/** One row for findings that are not listed one by one, at the fact that they go against; where that stands in no file, beside the last one that is listed. */
export function rowFor(
  others: readonly PlacedFinding[],
  last: PlacedFinding,
  { abilities, say }: Given,
): { readonly uri: string; readonly row: Diagnostic; readonly isOfFact: boolean } {
  const { encoding } = abilities;
  const [evidence] = last.finding.evidence;
  const { root, document } = last.checked;
  const file = evidence && evidence.origin.pack === undefined ? root.files.get(evidence.origin.file) : undefined;
  const drafts = new Set(others.map(({ checked }) => checked.document.uri)).size;
  const counts = { count: String(others.length), drafts: String(drafts) };
  const where =
    drafts === 1
      ? tell('{count} more places in one draft', { count: counts.count })
      : tell('{count} more places in {drafts} drafts', counts);
  const row: Diagnostic = {
    range: evidence && file ? lineRange(file, evidence.origin.line, encoding) : rangeOf(document, last.finding, encoding),
    severity: DiagnosticSeverity.Information,
    source: 'stet',
    code: 'more-places',
    message: say(
      evidence ? tell('{where}: not what the store says. {fact}', { where, fact: evidence.told }) : [where, ': ', last.finding.check],
    ),
    ...(abilities.relatedInformation
      ? {
          relatedInformation: others.slice(0, LINKS).map(({ checked, finding }) => ({
            location: { uri: checked.document.uri, range: rangeOf(checked.document, finding, encoding) },
            message: say(finding.told),
          })),
        }
      : {}),
  };
  return evidence && file
    ? { uri: uriIn(root.uri, evidence.origin.file), row, isOfFact: true }
    : { uri: document.uri, row, isOfFact: false };
}
