import { type ValueAt, valueAt } from '../../../core/analyze/value-at.ts';
import type { Checked } from '../../checking/checked.ts';
import { draftOf } from '../../checking/draft-of.ts';
import type { Markup } from './markup.ts';

/** The date, time or amount at an offset of a draft, as it was read. */
export function valueIn({ document, asOf }: Checked, offset: number): ValueAt | undefined {
  const draft = draftOf(document);
  return draft && valueAt(draft, offset, asOf.day);
}

/** What a date or an amount was read as, in words and as a facts file writes it. */
export function valueCard({ words, edtf }: ValueAt, { bold, plain, say }: Markup): string[] {
  const told = say(words);
  if (edtf === undefined) return [plain(told)];
  return [edtf === told ? bold(told) : `${bold(told)} (${plain(edtf)})`];
}
