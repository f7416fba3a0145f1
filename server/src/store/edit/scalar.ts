import { quoted } from '../yaml/quoting.ts';

const FIRST = /^[\s@`%*&!|>#?,[\]{}"'“„”-]/;
const NEEDS = /: |:$| #|\p{Cc}|^\s|\s$/u;
const IN_FLOW = /[,[\]{}]/;
/** What YAML readers that are not ours take for something other than text. */
const OTHER_TYPES = /^(?:true|false|yes|no|on|off|null|~|[-+]?[\d_]+(?:\.\d*)?(?:e[-+]?\d+)?)$/i;

/** Where a scalar is to stand. */
export interface ScalarPlace {
  /** Inside braces or brackets. */
  readonly flow: boolean;
  /** A date or number, which is left bare. */
  readonly bare?: boolean;
}

/** A text as a YAML scalar: bare where YAML reads it back as the same text, else in quotes. Line breaks become spaces. */
export function scalar(text: string, { flow, bare = false }: ScalarPlace): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ');
  const plain = line !== '' && !FIRST.test(line) && !NEEDS.test(line) && !(flow && IN_FLOW.test(line)) && (bare || !OTHER_TYPES.test(line));
  return plain ? line : quoted(line);
}
