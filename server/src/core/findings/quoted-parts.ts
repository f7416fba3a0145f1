import type { SideBySide } from '../claims/repetition.ts';
import { type Tokens, tokenText } from '../text/tokens.ts';
import type { QuotedPart } from './finding.ts';

/** A stored quotation with what the draft made of it: the whole stored text in its order, and the draft's words where they are others. */
export function quotedParts(runs: readonly SideBySide[], stored: Tokens, draft: Tokens): QuotedPart[] {
  const parts: QuotedPart[] = [];
  const add = (kind: QuotedPart['kind'], tokens: Tokens, from: number, to: number) => {
    const text = tokenText(tokens, from, to);
    if (text !== '') parts.push({ kind, text });
  };
  let at = 0;
  for (const run of [...runs].sort((a, b) => a.stored.from - b.stored.from)) {
    // A passage repeated twice is shown once.
    if (run.stored.from < at) continue;
    add('unquoted', stored, at, run.stored.from);
    if (run.kind === 'same') add('same', stored, run.stored.from, run.stored.to);
    else {
      add('draft', draft, run.draft.from, run.draft.to);
      add('stored', stored, run.stored.from, run.stored.to);
    }
    at = run.stored.to;
  }
  add('unquoted', stored, at, stored.count);
  return parts;
}
