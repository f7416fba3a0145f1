import { PERFECT_AUXILIARIES } from '../languages/en/tense.ts';
import { NUMBER, type Tokens } from '../text/tokens.ts';

/** Verbs behind which a subject's title stands; folded. */
export const BE_PRESENT: ReadonlySet<string> = new Set(['is', 'remains', 'becomes']);
export const BE_PAST: ReadonlySet<string> = new Set(['was', 'remained']);
export const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that']);

/** "Ada Brandt, who has died, was", "Ada Brandt, 61, is": past what stands between commas after a name, where its verb comes next. */
export function pastAside({ folds, kind }: Tokens, at: number, end: number): number | undefined {
  if (folds[at] !== ',' || !(RELATIVE.has(folds[at + 1] ?? '') || kind[at + 1] === NUMBER)) return undefined;
  for (let i = at + 2; i < end; i++) {
    if (folds[i] !== ',') continue;
    const verb = folds[i + 1] ?? '';
    return BE_PRESENT.has(verb) || BE_PAST.has(verb) || PERFECT_AUXILIARIES.has(verb) ? i + 1 : undefined;
  }
  return undefined;
}
