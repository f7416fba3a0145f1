/** How positions within a line are counted. */
export interface Encoding {
  readonly kind: 'utf-8' | 'utf-16' | 'utf-32';
  /** Units that a text takes. */
  readonly length: (text: string) => number;
  /** UTF-16 code units of the start of a line that takes so many units; the whole line if it is shorter. */
  readonly utf16Length: (line: string, units: number) => number;
}

const unitsOf = {
  'utf-8': (codePoint: number) => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4),
  'utf-16': (codePoint: number) => (codePoint < 0x10000 ? 1 : 2),
  'utf-32': () => 1,
} as const;

/** The first encoding of the client's list that the server knows; UTF-16, which every client must know, without a list. */
export function encodingFor(offered: readonly string[] | undefined): Encoding {
  const kind = offered?.find((each): each is Encoding['kind'] => Object.hasOwn(unitsOf, each)) ?? 'utf-16';
  const units = unitsOf[kind];
  return {
    kind,
    length(text) {
      if (kind === 'utf-16') return text.length;
      let sum = 0;
      for (const character of text) sum += units(character.codePointAt(0)!);
      return sum;
    },
    utf16Length(line, wanted) {
      if (kind === 'utf-16') return Math.min(wanted, line.length);
      let at = 0;
      let counted = 0;
      for (const character of line) {
        counted += units(character.codePointAt(0)!);
        if (counted > wanted) break;
        at += character.length;
      }
      return at;
    },
  };
}
