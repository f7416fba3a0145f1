import type { Origin } from '../../core/facts/source.ts';
import type { Encoding } from '../encoding.ts';
import { uriIn } from '../files/uris.ts';
import type { PlaceInFile } from '../protocol.ts';
import type { Root } from '../roots/root.ts';
import { lineRange } from '../to-lsp.ts';

/** The line of a facts file that a fact stands on. */
export function placeOf({ file, line }: Origin, root: Root, encoding: Encoding): PlaceInFile {
  const document = root.files.get(file);
  const point = { line, character: 0 };
  return { uri: uriIn(root.uri, file), range: document ? lineRange(document, line, encoding) : { start: point, end: point } };
}
