import { JSONParser } from '@streamparser/json';
import { ImportError } from './record.ts';

/** A value inside a JSON text, and the key that the list or object around it has; empty at the top. */
export interface JsonItem {
  readonly list: string;
  readonly value: unknown;
}

/** The values at some paths of a JSON text (`$.persons.*`), one by one, without holding the rest. Throws an `ImportError` where the text is no JSON. */
export async function* jsonItems(pieces: AsyncIterable<string>, paths: readonly string[]): AsyncIterable<JsonItem> {
  const found: JsonItem[] = [];
  const parser = new JSONParser({ paths: [...paths], keepStack: false });
  let trouble: Error | undefined;
  parser.onValue = ({ value, stack }) => found.push({ list: String(stack.at(-1)?.key ?? ''), value });
  parser.onError = (error) => {
    trouble ??= error;
  };
  for await (const piece of pieces) {
    parser.write(piece.replace(/^\ufeff/, ''));
    if (trouble) throw new ImportError(`is no JSON: ${trouble.message}`);
    yield* found.splice(0);
  }
  if (!parser.isEnded) throw new ImportError('is cut short: its JSON does not end');
}
