import type { Diagnostic } from 'vscode-languageserver';
import type { Finding, Severity } from '../../../core/findings/finding.ts';
import { factAgainst } from '../../../core/findings/ruling.ts';
import type { Checked } from '../../checking/checked.ts';
import { keyOf } from '../../files/uris.ts';
import { diagnosticOf, type Given } from '../draft-diagnostics.ts';
import { type PlacedFinding, rowFor } from './row-for.ts';

/** How many findings of one fact are listed one by one; more are told in one row. */
const LISTED = 5;

const LOUDNESS: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

/** What a list of problems is told of all drafts: by the key of the file's address. */
export interface Grouped {
  readonly drafts: ReadonlyMap<string, readonly Diagnostic[]>;
  /** Rows that stand at facts. */
  readonly facts: ReadonlyMap<string, readonly Diagnostic[]>;
}

/**
 * The findings of all drafts for a list of problems, without a flood: of one fact the gravest LISTED, of the latest drafts first, and a row at
 * the fact for all others. Findings that rest on no fact go by their check. Hints are left out: they are for who reads the draft.
 */
export function groupedDiagnostics(all: readonly Checked[], given: Given): Grouped {
  const drafts = new Map<string, Diagnostic[]>(all.map(({ document }) => [keyOf(document.uri), []]));
  const facts = new Map<string, Diagnostic[]>();
  for (const group of groupsIn(all)) {
    // A row for one would be no shorter than the one.
    const listed = group.length === LISTED + 1 ? group : group.slice(0, LISTED);
    for (const { finding, checked } of listed) drafts.get(keyOf(checked.document.uri))!.push(diagnosticOf(finding, checked, given));
    if (listed.length === group.length) continue;
    const { uri, row, isOfFact } = rowFor(group.slice(listed.length), listed.at(-1)!, given);
    const rows = isOfFact ? facts : drafts;
    rows.set(keyOf(uri), [...(rows.get(keyOf(uri)) ?? []), row]);
  }
  for (const list of drafts.values())
    list.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
  return { drafts, facts };
}

function groupsIn(all: readonly Checked[]): PlacedFinding[][] {
  const groups = new Map<string, PlacedFinding[]>();
  for (const checked of all.toSorted((a, b) => b.asOf.day - a.asOf.day || (a.document.uri < b.document.uri ? -1 : 1)))
    for (const finding of checked.analysis.findings) {
      if (finding.severity === 'hint') continue;
      const key = groupOf(finding);
      const group = groups.get(key);
      if (group) group.push({ checked, finding });
      else groups.set(key, [{ checked, finding }]);
    }
  for (const group of groups.values()) group.sort((a, b) => LOUDNESS[b.finding.severity] - LOUDNESS[a.finding.severity]);
  return [...groups.values()];
}

function groupOf(finding: Finding): string {
  return finding.evidence.length > 0 ? factAgainst(finding) : finding.check;
}
