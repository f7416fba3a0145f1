/** A text as a quoted YAML scalar: double quotes, or single ones where the text has double quotes or backslashes. Control characters are escaped. */
export function quoted(text: string): string {
  if (/\p{Cc}/u.test(text)) return JSON.stringify(text);
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Whether a value stands in quotes or brackets of its own. */
export function isQuoted(value: string): boolean {
  return /^["'[{]/.test(value);
}

/** The parts of a one-line mapping or list between its top-level commas. */
export function flowParts(inside: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let at = 0; at < inside.length; at++) {
    const char = inside[at]!;
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if ((char === '"' || char === "'") && /[\s:,[{]/.test(inside[at - 1] ?? ' ')) quote = char;
    else if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') depth--;
    else if (char === ',' && depth === 0) {
      parts.push(inside.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(inside.slice(start));
  return parts.filter((part) => part.trim() !== '');
}
