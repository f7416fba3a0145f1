import type { Span } from '../text/span.ts';
import type { Block, Draft, Markup } from './draft.ts';
import { sourceSpan } from './source-map.ts';

/** Sign that a text may hold an address at all; most paragraphs do not. */
const SIGN = /[@#]\w|:\/\/|\w\.[a-z]{2}/;
/** A stop with two small letters behind it, so that the sign need be looked for; told at the stops, of which a paragraph has few. */
function mayHoldAddress(text: string): boolean {
  if (text.includes('@') || text.includes('#') || text.includes('://')) return SIGN.test(text);
  for (let at = text.indexOf('.'); at !== -1 && at + 2 < text.length; at = text.indexOf('.', at + 1))
    if (isSmall(text.charCodeAt(at + 1)) && isSmall(text.charCodeAt(at + 2))) return SIGN.test(text);
  return false;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Addresses; e-mail; handles and hashtags; bare domains and file names by the endings that prose uses. Earlier ones win. */
const OPAQUE = [
  /(?:(?:https?|ftp):\/\/|\bwww\.)[^\s<>"“”]+/g,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}/g,
  /(?<![\w@#&/])[@#][\p{L}_][\p{L}\p{N}_]*/gu,
  /(?<![\w.-])[a-z\d](?:[\w-]{0,62}\.){1,7}(?:com|org|net|gov|edu|mil|info|biz|io|tv|fm|ai|uk|us|eu|ca|au|de|fr|in|co|html?|pdf|docx?|xlsx?|csv|txt|md|jpe?g|png|gif|svg|mp[34]|zip|json|ya?ml)(?![\w-]|\.\w)(?:\/[^\s<>"“”]*)?/gi,
];

/** Stops and closing brackets after an address belong to the sentence. */
const TRAILING = /[.,;:!?'’)\]*_]+$/;

/** The block with its addresses, handles and file names marked `opaque`, markup sorted by start. */
export function withOpaqueMarked(block: Block): Block {
  if (!mayHoldAddress(block.text)) return block;
  const taken = new Uint8Array(block.text.length);
  for (const { kind, start, end } of block.markup) if (kind === 'opaque') taken.fill(1, start, end);
  const found: Markup[] = [];
  for (const pattern of OPAQUE) {
    for (const match of block.text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].replace(TRAILING, '').length;
      if (taken[start] || taken[end - 1]) continue;
      taken.fill(1, start, end);
      found.push({ kind: 'opaque', start, end });
    }
  }
  if (found.length === 0) return block;
  return { ...block, markup: [...block.markup, ...found].sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** Where a draft has code, addresses, handles and file names: no prose, so nothing there is reported. Offsets into the source. */
export function opaqueSpans({ blocks }: Draft): Span[] {
  return blocks.flatMap((block) =>
    block.markup.filter(({ kind }) => kind === 'opaque').map(({ start, end }) => sourceSpan(block, start, end)),
  );
}
