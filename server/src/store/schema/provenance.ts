import * as v from 'valibot';
import { tell } from '../../core/telling/told.ts';
import { date, key, oneOrMore, sourceId, text } from './leaf.ts';
import { says } from './says.ts';
import { sourceInPlace } from './source.ts';

const DURATION = /^(\d{1,4}) ?(day|week|month|year)s?$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** A stretch of time after the last check. */
export interface Duration {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

const verified = v.union(
  [
    v.pipe(
      date,
      v.transform((on): { on?: typeof on; by?: string } => ({ on })),
    ),
    v.strictObject({
      on: key(date, 'On', 'The day of the last check.'),
      by: key(text, 'By', 'Who checked it.'),
    }),
  ],
  says('takes a date, or on and by'),
);

const recheck = v.union(
  [
    v.pipe(
      v.string(says('takes a date, or a time such as 30 days')),
      v.regex(DURATION, says('takes a date, or a time such as 30 days, 6 months or 1 year')),
      v.transform((written): Duration => {
        const [, count, unit] = DURATION.exec(written)!;
        return { count: Number(count), unit: unit as Duration['unit'] };
      }),
      v.metadata({ json: { type: 'string', pattern: DURATION.source, examples: ['30 days', '6 months', '1 year'] } }),
    ),
    date,
  ],
  says('takes a date, or a time such as 30 days'),
);

/** The keys that any fact, and any entity for all its facts, may carry. */
export const provenanceKeys = {
  source: key(
    oneOrMore(
      v.union([sourceId, sourceInPlace], says('takes the id of a source')),
      tell('the id of a source, a list of ids, or a source written in place'),
    ),
    'Source',
    'Where the fact comes from: the id of a source, a list of ids, or a source written in place.',
  ),
  verified: key(verified, 'Verified', 'When the desk last checked it: a date, or on and by.'),
  recheck: key(recheck, 'Recheck', 'A date, or a time after verified such as 30 days, past which the fact counts as stale.'),
  status: key(
    v.picklist(['verified', 'unverified', 'disputed', 'withdrawn'], says('takes verified, unverified, disputed or withdrawn')),
    'Status',
    'verified (the default); unverified: never makes an error; disputed: both sides are shown; withdrawn: kept so that drafts which still state it are caught.',
  ),
  note: key(text, 'Note', 'A note, shown in the hover.'),
  licence: key(text, 'Licence', 'The licence of an imported fact.'),
  embargo: key(
    v.pipe(
      v.string(says('takes a date and time, such as 2026-01-05T06:00Z')),
      v.regex(MOMENT, says('takes a date and time, such as 2026-01-05T06:00Z')),
      v.metadata({ json: { type: 'string', examples: ['2026-01-05T06:00Z'] } }),
    ),
    'Embargo',
    'The moment before which the fact is never shown, suggested or logged.',
  ),
};

const provenance = v.strictObject(provenanceKeys);

/** Provenance as a facts file writes it. */
export type WrittenProvenance = v.InferOutput<typeof provenance>;
