import type * as v from 'valibot';
import { tell } from '../../core/telling/told.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { ReadLedger } from '../ledger/read-ledger.ts';
import { signOff, type WrittenSignOff } from '../schema/sign-offs.ts';

/** The file that keeps the sign-offs of a root, beside its `stet.yaml`. */
export const SIGN_OFFS_FILE = 'stet.signoffs.yaml';

/** The sign-offs of a root, in the order of the file, and what is wrong with it. */
export type SignOffs = ReadLedger<WrittenSignOff>;

/** How sign-offs are read and written. */
export const SIGN_OFFS: Ledger<WrittenSignOff> = {
  file: SIGN_OFFS_FILE,
  list: 'signoffs',
  called: tell('A sign-off'),
  one: tell('sign-off'),
  schema: signOff as v.GenericSchema<unknown, WrittenSignOff>,
  keys: ['draft', 'claim', 'says', 'by', 'on', 'fact'],
  vital: ['draft', 'claim', 'by', 'on', 'fact'],
  head: [
    'Claims that somebody has checked by hand; a sign-off lapses when the claim or its facts change. One line each, sorted by draft and',
    'claim: sign-offs of different drafts stand in different places, which git merges by itself, and where it cannot, both lines are right.',
  ],
};
