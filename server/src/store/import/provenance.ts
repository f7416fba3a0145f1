import { withoutEmpty } from './defined.ts';
import type { ImportOptions } from './record.ts';

/** Where an imported fact comes from, as an entry of a facts file says it: what the record itself names, else the file as a whole. */
export function entryProvenance(options: ImportOptions, own: { readonly title?: string; readonly url?: string } = {}) {
  const title = own.title ?? options.source;
  const url = own.url ?? options.url;
  const source = withoutEmpty({ title, url, retrieved: options.retrieved });
  return withoutEmpty({
    source: title === undefined && url === undefined ? undefined : [source],
    licence: options.licence,
  });
}
