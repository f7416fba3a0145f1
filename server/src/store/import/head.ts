import type { ImportInput } from './record.ts';

const ENOUGH = 200;

/** How a text begins, without the white space before it: enough to tell its format, however long its first line is. */
export async function headOf(input: ImportInput): Promise<string> {
  let head = '';
  for await (const piece of input.text()) {
    head = (head + piece).replace(/^[\ufeff\s]+/, '');
    if (head.length >= ENOUGH) break;
  }
  return head;
}
