import { CORRECTION_HEADS, CORRECTION_VERBS, EARLIER, PUBLICATIONS } from '../languages/en/governance.ts';
import type { TokenSpan } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';

/** How much of a block's beginning is looked through for the marks of a notice. */
const HEAD = 40;
/** "Correction:", "Editor’s note:", "CORRECTION (Sept. 16):". */
const LABEL = 8;

/** Whether a whole block is a correction notice: by its label, or by what its beginning says of an earlier version. */
export function isNotice(tokens: Tokens): boolean {
  return isLabelled(tokens) || tellsOfVersion(tokens, { from: 0, to: Math.min(tokens.count, HEAD) });
}

function isLabelled(tokens: Tokens): boolean {
  const first = tokens.folds[0] ?? '';
  const note = first === 'editor' && tokens.folds[2] === 'note';
  if (!CORRECTION_HEADS.has(first) && !note) return false;
  for (let i = 1; i < Math.min(tokens.count, LABEL); i++) {
    const char = tokens.text[tokens.start[i]!]!;
    if (char === ':' || char === '—' || char === '-' || char === '–' || char === '.') return true;
  }
  return tokens.count < LABEL;
}

/** "An earlier version of this story"; "An article on Tuesday misstated"; "This post has been corrected". */
export function tellsOfVersion(tokens: Tokens, { from, to }: TokenSpan): boolean {
  let publication = false;
  for (let i = from; i < to; i++) {
    const fold = tokens.folds[i]!;
    if (EARLIER.has(fold) && tokens.folds[i + 1] === 'version' && tokens.folds[i + 2] === 'of' && isOfPublication(tokens, i + 3))
      return true;
    if (PUBLICATIONS.has(fold)) publication = true;
    else if (publication && CORRECTION_VERBS.has(fold)) return true;
  }
  return false;
}

/** "of this story", "of the Sunday column": not of a bill. */
function isOfPublication({ folds }: Tokens, from: number): boolean {
  for (let at = from; at < from + MODIFIERS; at++) if (PUBLICATIONS.has(folds[at] ?? '')) return true;
  return folds[from] === 'this';
}

/** Words before the noun for a publication. */
const MODIFIERS = 4;
