import { embargoed } from '../core/facts/embargo.ts';
import { labelTold, valueInWords } from '../core/facts/in-words.ts';
import type { StoreContents } from '../core/facts/memory-store.ts';
import type { Origin, Provenance } from '../core/facts/source.ts';
import { type Phrase, tell } from '../core/telling/told.ts';

/** A fact that is or will be due to be checked again. Dates are ISO. */
export interface StaleFact {
  /** The last day on which it counts as fresh. */
  readonly due: string;
  readonly says: Phrase;
  readonly verified?: string;
  readonly origin: Origin;
}

/** The facts whose recheck falls before a day, the earliest first. Facts under embargo at the moment are left out. */
export function staleFacts(
  { entities, statements, plain, quotes }: StoreContents,
  { until, now }: { readonly until: string; readonly now: Date },
): StaleFact[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const all: readonly { readonly says: Phrase; readonly provenance: Provenance; readonly origin: Origin }[] = [
    ...statements.map((statement) => ({
      ...statement,
      says: [names.get(statement.subject) ?? statement.subject, ', ', labelTold(statement.predicate), ': ', valueInWords(statement)],
    })),
    ...plain,
    ...quotes.map((quote) => ({
      ...quote,
      says: tell('{speaker}: “{quotation}”', { speaker: quote.speaker.text, quotation: quote.text }),
    })),
  ];
  return all
    .flatMap(({ says, origin, provenance }): StaleFact[] => {
      const { recheckOn: due, verifiedOn: verified, status } = provenance;
      if (due === undefined || due >= until || status === 'withdrawn' || embargoed(provenance, now)) return [];
      return [{ due, says, ...(verified === undefined ? {} : { verified }), origin }];
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
