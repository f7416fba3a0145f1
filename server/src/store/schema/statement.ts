import * as v from 'valibot';
import type { EdtfDate } from '../../core/values/dates/edtf.ts';
import { inOrder, termKeys } from './fact.ts';
import { date, flag, key, requiredKey, text, texts } from './leaf.ts';
import { provenanceKeys, type WrittenProvenance } from './provenance.ts';
import { says } from './says.ts';

const TOLERANCE = /^\d+([.,]\d+)* ?%?$/;
const WANTS = says('takes a sentence, or says and what goes with it');

/** A fact written as a sentence, the parts that may be misstated in square brackets. */
export const statement = v.union(
  [
    v.pipe(
      text,
      v.transform((says): WrittenStatement => ({ says })),
    ),
    inOrder(
      v.strictObject(
        {
          says: requiredKey(text, 'Says', 'The sentence, with square brackets around the parts that a draft may get wrong.'),
          never: key(texts, 'Never', 'Values that are known to be false.'),
          many: key(flag, 'Many', 'Whether other values may be true as well.'),
          ...termKeys,
          on: key(date, 'On', 'The day on which it was so.'),
          tolerance: key(
            v.pipe(
              v.string(says('takes a percentage or a number')),
              v.regex(TOLERANCE, says('takes a percentage such as 5%, or a number')),
              v.metadata({ json: { type: ['string', 'number'], examples: ['5%'] } }),
            ),
            'Tolerance',
            'How far a figure in the draft may be off: 5%, or a number.',
          ),
          ...provenanceKeys,
        },
        WANTS,
      ),
    ),
  ],
  WANTS,
) as unknown as v.GenericSchema<unknown, WrittenStatement>;

/** A statement as a facts file writes it. */
export interface WrittenStatement extends WrittenProvenance {
  readonly says: string;
  readonly never?: readonly string[];
  readonly many?: boolean;
  readonly from?: EdtfDate;
  readonly to?: EdtfDate | 'unknown';
  readonly on?: EdtfDate;
  readonly tolerance?: string;
}
