/** Styles text for a terminal. */
export type Paint = (style: Style, text: string) => string;
export type Style = 'bold' | 'dim' | 'error' | 'warning' | 'information' | 'hint';

const CODES: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  error: [31, 39],
  warning: [33, 39],
  information: [34, 39],
  hint: [36, 39],
};

/** A painter, or one that leaves text as it is. */
export function painter(colour: boolean): Paint {
  if (!colour) return (_style, text) => text;
  return (style, text) => `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m`;
}
