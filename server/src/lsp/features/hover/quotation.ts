import type { QuotedPart } from '../../../core/findings/finding.ts';
import type { Markup } from './markup.ts';

/** A stored quotation with what the draft has otherwise marked: ~~left out of the draft or changed~~ and **put in instead**. */
export function quotationInMarks(parts: readonly QuotedPart[], { plain, bold, struck }: Markup): string {
  const told = parts.map(({ kind, text }) => {
    const words = text.trim();
    if (words === '') return '';
    if (kind === 'draft') return bold(words);
    return kind === 'stored' ? struck(words) : kind === 'unquoted' ? '…' : plain(words);
  });
  return told.filter((part) => part !== '').join(' ');
}
