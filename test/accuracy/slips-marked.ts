import type { Slip } from './case.ts';

const MARK = /⟦([^⟦⟧→]*)→([^⟦⟧→]*)⟧/g;

/** Reads a draft whose slips stand as `⟦wrong→right⟧`. Throws where there is none, or a mark is not whole: nothing would be measured. */
export function slipsMarked(source: string): { wrong: string; right: string; spans: Slip[] } {
  const spans: Slip[] = [];
  let wrong = '';
  let done = 0;
  for (const { 0: mark, 1: slip = '', 2: replacement = '', index } of source.matchAll(MARK)) {
    wrong += source.slice(done, index);
    spans.push({ start: wrong.length, end: wrong.length + slip.length, replacement });
    wrong += slip;
    done = index + mark.length;
  }
  wrong += source.slice(done);
  const right = source.replace(MARK, '$2');
  if (spans.length === 0 || /[⟦⟧→]/.test(right)) throw new Error(`Marks that cannot be read in: ${source}`);
  return { wrong, right, spans };
}
