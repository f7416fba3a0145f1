import type { Block, Markup } from './draft.ts';

/** Cheap sign that a text may hold an address at all; most paragraphs do not. */
const SIGN = /[@#]\w|:\/\/|\w\.[a-z]{2}/;

/** Addresses, e-mail, handles, hashtags, and bare domains or file names by the endings that prose uses. */
const OPAQUE = new RegExp(
  [
    String.raw`(?:https?|ftp):\/\/[^\s<>"“”]+`,
    String.raw`\bwww\.[^\s<>"“”]+`,
    String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}`,
    String.raw`(?<![\w@#&/])[@#][\p{L}_][\p{L}\p{N}_]*`,
    String.raw`(?<![\w.-])[A-Za-z\d][\w-]{1,62}(?:\.[A-Za-z\d][\w-]{0,62}){0,6}\.(?:com|org|net|gov|edu|mil|info|biz|io|tv|fm|ai|uk|us|eu|ca|au|de|fr|in|co|html?|pdf|docx?|xlsx?|csv|txt|md|jpe?g|png|gif|svg|mp[34]|zip|json|ya?ml)(?![\w-]|\.\w)(?:\/[^\s<>"“”]*)?`,
  ].join('|'),
  'gu',
);

/** Stops and closing brackets after an address belong to the sentence. */
const TRAILING = /[.,;:!?'’)\]*_]+$/;

/** The block with its addresses, handles and file names marked `opaque`, markup sorted by start. */
export function withOpaqueMarked(block: Block): Block {
  if (!SIGN.test(block.text)) return block;
  const found: Markup[] = [];
  for (const match of block.text.matchAll(OPAQUE)) {
    const length = match[0].replace(TRAILING, '').length;
    found.push({ kind: 'opaque', start: match.index, end: match.index + length });
  }
  if (found.length === 0) return block;
  return { ...block, markup: [...block.markup, ...found].sort((a, b) => a.start - b.start || b.end - a.end) };
}
