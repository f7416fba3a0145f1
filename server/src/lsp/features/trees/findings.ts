import type { Finding } from '../../../core/findings/finding.ts';
import { factAgainst } from '../../../core/findings/ruling.ts';
import type { Checked } from '../../checking/checked.ts';
import { pathIn } from '../../files/uris.ts';
import type { FindingsResult, ListedFinding } from '../../protocol.ts';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';
import { placeOf } from '../place-of.ts';

/** A draft with what was found in it, as the tree of findings has it. */
export function listed(checked: Checked, { abilities, say }: Session): FindingsResult['drafts'][number] {
  const { document, root, analysis } = checked;
  return {
    uri: document.uri,
    path: pathIn(root.uri, document.uri) ?? document.uri,
    findings: analysis.findings.map((finding) => ({ ...listedFinding(finding, checked, { abilities, say }), message: say(finding.told) })),
  };
}

function listedFinding(
  finding: Finding,
  { document, root }: Checked,
  { abilities: { encoding }, say }: Pick<Session, 'abilities' | 'say'>,
): Omit<ListedFinding, 'message'> {
  const text = document.getText().slice(finding.start, finding.end);
  const instead = insteadOf(text, finding);
  const [first] = finding.evidence;
  return {
    check: finding.check,
    severity: finding.severity,
    range: rangeOf(document, finding, encoding),
    text: text.replace(/\s+/g, ' '),
    ...(instead === undefined ? {} : { instead }),
    ...(first
      ? {
          fact: {
            id: factAgainst(finding),
            says: say(first.told),
            ...(first.origin.pack === undefined ? { place: placeOf(first.origin, root, encoding) } : {}),
          },
        }
      : {}),
  };
}

/** The words of a finding as its preferred fix has them; undefined where it changes others. */
function insteadOf(text: string, { start, end, fixes }: Finding): string | undefined {
  const [edit, ...more] = fixes.find(({ preferred }) => preferred)?.edits ?? [];
  if (!edit || more.length > 0 || edit.start < start || edit.end > end) return undefined;
  return (text.slice(0, edit.start - start) + edit.newText + text.slice(edit.end - start)).replace(/\s+/g, ' ');
}
