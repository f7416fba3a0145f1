import type * as v from 'valibot';
import { tell } from '../../core/telling/told.ts';
import type { Kept, Ledger } from '../ledger/ledger.ts';
import { keptOn, type ReadLedger, readLedger } from '../ledger/read-ledger.ts';
import { ruling, type WrittenRuling } from '../schema/rulings.ts';

/** The file that keeps the rulings of a root, beside its `stet.yaml`. */
export const RULINGS_FILE = 'stet.rulings.yaml';

/** A ruling and where it is written. */
export type KeptRuling = Kept<WrittenRuling>;

/** The rulings of a root, in the order of the file, and what is wrong with it. */
export type Rulings = ReadLedger<WrittenRuling>;

/** How rulings are read and written. */
export const RULINGS: Ledger<WrittenRuling> = {
  file: RULINGS_FILE,
  list: 'rulings',
  called: tell('A ruling'),
  one: tell('ruling'),
  schema: ruling as v.GenericSchema<unknown, WrittenRuling>,
  keys: ['draft', 'claim', 'says', 'against', 'reason', 'by', 'on', 'fact'],
  vital: ['draft', 'claim', 'fact'],
  head: [
    'Findings that somebody has let stand; a ruling lapses when its fact changes. One line each, sorted by draft and claim: rulings on',
    'different drafts stand in different places, which git merges by itself, and where it cannot, both lines are right.',
  ],
};

/** Reads `stet.rulings.yaml`: what an entry that cannot be read was about is reported again. */
export function readRulings(text: string): Rulings {
  return readLedger(text, RULINGS);
}

/** The rulings on one draft, given by its path relative to the root. */
export function rulingsOn(draft: string, rulings: Pick<Rulings, 'kept'>): readonly KeptRuling[] {
  return keptOn(draft, rulings);
}
