import type { StoreContents } from '../../core/facts/memory-store.ts';
import type { Provenance } from '../../core/facts/source.ts';
import type { Statement } from '../../core/facts/statement.ts';
import type { PackAbout } from './about.ts';
import { packBuilder } from './pack-builder.ts';

/** A store held in memory as a pack, less what is under embargo: a pack is handed round. */
export function packOf({ entities, statements, plain, quotes }: StoreContents, about: Omit<PackAbout, 'counts'>): Uint8Array<ArrayBuffer> {
  const builder = packBuilder({ resolves: false });
  const factsBySubject = new Map<string, Statement[]>();
  const isOpen = ({ provenance }: { readonly provenance: Provenance }) => provenance.embargo === undefined;
  for (const statement of statements.filter(isOpen)) {
    const list = factsBySubject.get(statement.subject);
    if (list) list.push(statement);
    else factsBySubject.set(statement.subject, [statement]);
  }
  for (const entity of entities.filter(isOpen)) builder.add(entity, factsBySubject.get(entity.id) ?? []);
  for (const statement of plain.filter(isOpen)) builder.addPlain(statement);
  for (const quote of quotes.filter(isOpen)) builder.addQuote(quote);
  return builder.built(about);
}
