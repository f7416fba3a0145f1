/** How fields are told apart (RFC 4180, with other delimiters). */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
}

/** The rows of a CSV text that comes in pieces, each as its fields. Quoted fields may hold delimiters, line breaks and doubled quotes. Empty lines are left out. */
export async function* csvRows(pieces: AsyncIterable<string>, { delimiter, quote }: Dialect): AsyncIterable<readonly string[]> {
  let row: string[] = [];
  let field = '';
  /** `closed`: just after a quote that may be the first of two. */
  let state: 'plain' | 'quoted' | 'closed' = 'plain';
  const rows: string[][] = [];
  const endRow = () => {
    row.push(field);
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
    field = '';
    state = 'plain';
  };
  let afterReturn = false;
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at++) {
      const letter = piece[at]!;
      if (state === 'quoted') {
        if (letter === quote) state = 'closed';
        else field += letter;
        continue;
      }
      if (letter === '\n' && afterReturn) {
        afterReturn = false;
        continue;
      }
      afterReturn = letter === '\r';
      if (letter === quote && state === 'closed') {
        field += quote;
        state = 'quoted';
      } else if (letter === quote && field === '') state = 'quoted';
      else if (letter === delimiter) {
        row.push(field);
        field = '';
        state = 'plain';
      } else if (letter === '\n' || letter === '\r') endRow();
      else if (letter !== '\ufeff' || row.length > 0 || field !== '') field += letter;
    }
    yield* rows.splice(0);
  }
  if (field !== '' || row.length > 0) endRow();
  yield* rows;
}
