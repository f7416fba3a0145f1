import type { Edit, Finding } from '../../core/findings/finding.ts';
import { safeEdits } from '../../core/findings/safe-edits.ts';

/** A text after its safe fixes, and how many were applied. */
export interface Mended {
  readonly text: string;
  readonly applied: number;
}

/** Applies every safe fix that touches no other. */
export function withSafeFixes(text: string, findings: readonly Finding[]): Mended {
  const { edits, fixes } = safeEdits(findings);
  return { text: edited(text, edits), applied: fixes };
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
