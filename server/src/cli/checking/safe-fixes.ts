import type { Edit, Finding } from '../../core/findings/finding.ts';

/** A text after its safe fixes, and how many were applied. */
export interface Mended {
  readonly text: string;
  readonly applied: number;
}

/** Applies the safe fix of each finding, the first in the text winning where two touch the same characters. A fix is applied whole or not at all; nothing is applied inside a quotation. */
export function withSafeFixes(text: string, findings: readonly Finding[]): Mended {
  const fixes = findings.flatMap((finding) => {
    const safe = finding.inQuote ? [] : finding.fixes.filter((fix) => fix.safe);
    const chosen = safe.find((fix) => fix.preferred) ?? safe[0];
    return chosen?.edits.length ? [[...chosen.edits].sort(byStart)] : [];
  });
  fixes.sort((a, b) => byStart(a[0]!, b[0]!));
  const taken: Edit[] = [];
  let applied = 0;
  let free = -1;
  for (const edits of fixes) {
    if (!apart(edits, free)) continue;
    taken.push(...edits);
    free = edits.at(-1)!.end;
    applied++;
  }
  return { text: edited(text, taken), applied };
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

function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, newText } of edits) {
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}

function byStart(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end;
}
