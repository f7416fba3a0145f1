import * as v from 'valibot';
import { type Told, tell } from '../../core/telling/told.ts';
import type { EdtfDate } from '../../core/values/dates/edtf.ts';
import { date, endDate, key, oneOrMore, requiredKey } from './leaf.ts';
import { provenanceKeys, type WrittenProvenance } from './provenance.ts';
import { says } from './says.ts';

/** A value and where it comes from. */
export interface WrittenFact<T> extends WrittenProvenance {
  readonly value: T;
}

/** A value that held from one day to another, or on one. */
export interface WrittenDatedFact<T> extends WrittenFact<T> {
  readonly from?: EdtfDate;
  readonly to?: EdtfDate | 'unknown';
  readonly on?: EdtfDate;
}

/** The keys of anything that began and may have ended. */
export const termKeys = {
  from: key(date, 'From', 'The first day.'),
  to: key(endDate, 'To', 'The last day; leave it out while it still holds, write unknown if it is over and the day is not known.'),
};

/** Adds the rule that nothing ends before it starts. */
export function inOrder<const S extends v.GenericSchema<unknown, { readonly from?: EdtfDate; readonly to?: EdtfDate | 'unknown' }>>(
  schema: S,
) {
  return v.pipe(
    schema as v.GenericSchema<v.InferInput<S>, v.InferOutput<S>>,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const { from, to } = dataset.value as { from?: EdtfDate; to?: EdtfDate | 'unknown' };
      if (from && to && to !== 'unknown' && from.first > to.last)
        addIssue({ message: says('cannot end ({end}) before it starts ({start})', { end: to.text, start: from.text }) });
    }),
  );
}

/** A value, or the value written out with its provenance. */
export function fact<T>(value: v.GenericSchema<unknown, T>, wants: Told) {
  return v.union(
    [bare(value), v.strictObject({ value: requiredKey(value, 'Value', 'The fact itself.'), ...provenanceKeys })],
    says('takes {what}', { what: wants }),
  ) as unknown as v.GenericSchema<unknown, WrittenFact<T>>;
}

/** A value that may have held for a time only, or several of them. */
export function datedFacts<T>(value: v.GenericSchema<unknown, T>, wants: Told) {
  const writtenOut = inOrder(
    v.strictObject({
      value: requiredKey(value, 'Value', 'The fact itself.'),
      ...termKeys,
      on: key(date, 'On', 'The day on which it was so.'),
      ...provenanceKeys,
    }),
  );
  const one = v.union([bare(value), writtenOut], says('takes {what}', { what: wants })) as unknown as v.GenericSchema<
    unknown,
    WrittenDatedFact<T>
  >;
  return oneOrMore(one, tell('{what}, or a list', { what: wants }));
}

function bare<T>(value: v.GenericSchema<unknown, T>) {
  return v.pipe(
    value,
    v.transform((read) => ({ value: read })),
  );
}
