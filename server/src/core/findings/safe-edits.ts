import type { Edit, Finding } from './finding.ts';

/** The edits of the safe fixes of some findings, sorted and apart from each other, and how many fixes they are. */
export interface SafeEdits {
  readonly edits: readonly Edit[];
  readonly fixes: number;
}

/** The safe fix of each finding, the first in the text winning where two touch the same characters. A fix is taken whole or not at all; none is taken inside a quotation. */
export function safeEdits(findings: readonly Finding[]): SafeEdits {
  const candidates = findings.flatMap((finding) => {
    const safe = finding.inQuote ? [] : finding.fixes.filter((fix) => fix.safe);
    const chosen = safe.find((fix) => fix.preferred) ?? safe[0];
    return chosen?.edits.length ? [[...chosen.edits].sort(byStart)] : [];
  });
  candidates.sort((a, b) => byStart(a[0]!, b[0]!));
  const taken: Edit[] = [];
  let fixes = 0;
  let free = -1;
  for (const edits of candidates) {
    if (!apart(edits, free)) continue;
    taken.push(...edits);
    free = edits.at(-1)!.end;
    fixes++;
  }
  return { edits: taken, fixes };
}

/** Whether edits, sorted, lie beyond what is taken and touch neither it nor each other. */
function apart(edits: readonly Edit[], free: number): boolean {
  let last = free;
  for (const { start, end } of edits) {
    if (start <= last || end < start) return false;
    last = end;
  }
  return true;
}

function byStart(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end;
}
