import type { Span } from '../span.ts';

/** Where an offset stands in a mapping or list in braces or brackets. */
export interface FlowPlace {
  /** Steps from the outermost brace or bracket: keys, and 0 for an item. */
  readonly path: readonly (string | number)[];
  readonly side: 'key' | 'value';
  readonly span: Span;
  /** The keys of the mapping that the offset is in. */
  readonly siblings: readonly string[];
}

interface Level {
  readonly kind: 'map' | 'list';
  key: string | undefined;
  readonly keys: string[];
}

/** Beyond this a flow collection is not looked through. UTF-16 units. */
const FARTHEST = 20_000;

/** The place of an offset in a flow collection that begins at `start`; undefined before it opens and after it has closed. Broken and unfinished text is read as far as it goes. */
export function flowPlaceAt(text: string, start: number, offset: number): FlowPlace | undefined {
  if (offset - start > FARTHEST) return undefined;
  const levels: Level[] = [];
  let token = start;
  let quote = '';
  for (let at = start; at < offset; at++) {
    const char = text[at]!;
    if (quote !== '') {
      if (char === quote) quote = '';
      continue;
    }
    const top = levels.at(-1);
    if ((char === '"' || char === "'") && text.slice(token, at).trim() === '') quote = char;
    else if (char === '{' || char === '[') {
      levels.push({ kind: char === '{' ? 'map' : 'list', key: undefined, keys: [] });
      token = at + 1;
    } else if (char === '}' || char === ']') {
      levels.pop();
      if (levels.length === 0) return undefined;
      token = at + 1;
    } else if (char === ',' && top) {
      top.key = undefined;
      token = at + 1;
    } else if (char === ':' && top?.kind === 'map' && top.key === undefined && /\s/.test(text[at + 1] ?? ' ')) {
      top.key = unquoted(text.slice(token, at));
      top.keys.push(top.key);
      token = at + 1;
    }
  }
  const top = levels.at(-1);
  if (!top) return undefined;
  const path = levels.flatMap((level): (string | number)[] => {
    if (level.kind === 'list') return [0];
    return level.key === undefined ? [] : [level.key];
  });
  const side = top.kind === 'map' && top.key === undefined ? 'key' : 'value';
  return { path, side, span: tokenAt(text, token, offset), siblings: [...top.keys, ...keysAfter(text, offset)] };
}

/** The token round an offset, without the spaces around it; empty at the offset where there is none. */
function tokenAt(text: string, from: number, offset: number): Span {
  let start = from;
  while (start < offset && /\s/.test(text[start]!)) start++;
  let end = offset;
  const quote = text[start] === '"' || text[start] === "'" ? text[start]! : '';
  if (quote === '') while (end < text.length && !endsToken(text, end)) end++;
  else {
    const close = text.indexOf(quote, start + 1);
    end = close === -1 ? offset : Math.max(offset, close + 1);
  }
  while (end > offset && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

function endsToken(text: string, at: number): boolean {
  return ',{}[]\n\r'.includes(text[at]!) || (text[at] === ':' && /\s/.test(text[at + 1] ?? ' '));
}

/** Keys that come after an offset in the same mapping, as far as its own line shows. */
function keysAfter(text: string, offset: number): string[] {
  const end = text.indexOf('\n', offset);
  const rest = text.slice(offset, end === -1 ? undefined : end);
  let depth = 0;
  const keys: string[] = [];
  let token = 0;
  for (let at = 0; at < rest.length; at++) {
    const char = rest[at]!;
    if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') {
      if (--depth < 0) break;
    } else if (depth === 0 && char === ',') token = at + 1;
    else if (depth === 0 && char === ':' && token > 0) keys.push(unquoted(rest.slice(token, at)));
  }
  return keys;
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/, '$2');
}
