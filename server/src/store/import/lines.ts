/** The lines of a text that comes in pieces, without their breaks; a byte order mark is left out. Empty lines count. */
export async function* linesOfPieces(pieces: AsyncIterable<string>): AsyncIterable<string> {
  let rest = '';
  let isFirst = true;
  for await (const piece of pieces) {
    const given = isFirst ? piece.replace(/^\ufeff/, '') : piece;
    isFirst &&= piece === '';
    const lines = given.split('\n');
    lines[0] = rest + lines[0]!;
    rest = lines.pop()!;
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  if (rest !== '') yield rest;
}
