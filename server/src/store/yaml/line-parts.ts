/** What one line of block-style YAML opens: items of lists, and a key. Columns are UTF-16 units from the start of the line. */
export type LinePart =
  | { readonly kind: 'item'; readonly column: number }
  | {
      readonly kind: 'key';
      readonly column: number;
      readonly name: string /** Where what it holds begins, or would. */;
      readonly value: number;
    };

const KEY = /^(?:"([^"]*)"|'([^']*)'|([^\s#[\]{},&*!|>'"%@`-][^:#]*?|-?[^\s#[\]{},:]+))\s*:(?=\s|$)/;

/** The items and the key that a line opens, from left to right. None for a blank line or a comment. */
export function linePartsOf(line: string): LinePart[] {
  const parts: LinePart[] = [];
  let at = indentOf(line);
  while (line[at] === '-' && (at + 1 === line.length || line[at + 1] === ' ')) {
    parts.push({ kind: 'item', column: at });
    at++;
    while (line[at] === ' ') at++;
  }
  if (at >= line.length || line[at] === '#') return parts;
  const key = KEY.exec(line.slice(at));
  if (!key) return parts;
  let value = at + key[0].length;
  while (line[value] === ' ') value++;
  parts.push({ kind: 'key', column: at, name: key[1] ?? key[2] ?? key[3]!, value });
  return parts;
}

/** How many spaces a line begins with; a tab counts as one. */
export function indentOf(line: string): number {
  let at = 0;
  while (line[at] === ' ' || line[at] === '\t') at++;
  return at;
}

/** A line that opens nothing and goes on with nothing. */
export function isBlank(line: string): boolean {
  const at = indentOf(line);
  return at >= line.length || line[at] === '#';
}
