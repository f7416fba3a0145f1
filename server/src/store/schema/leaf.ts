import * as v from 'valibot';
import { type Told, tell } from '../../core/telling/told.ts';
import { type EdtfDate, parseEdtf } from '../../core/values/dates/edtf.ts';
import { DATE_FORMS, dateTrouble } from './date-trouble.ts';
import { says } from './says.ts';

/** An optional key with what the JSON Schema and hovers say of it. */
export function key<const S extends v.GenericSchema<unknown, unknown>>(schema: S, title: string, description: string) {
  return v.exactOptional(v.pipe(schema as v.GenericSchema<v.InferInput<S>, v.InferOutput<S>>, v.title(title), v.description(description)));
}

/** A required key with what the JSON Schema and hovers say of it. */
export function requiredKey<const S extends v.GenericSchema<unknown, unknown>>(schema: S, title: string, description: string) {
  return v.pipe(schema as v.GenericSchema<v.InferInput<S>, v.InferOutput<S>>, v.title(title), v.description(description));
}

/** Any text. The loader hands every scalar over as it is written, so that 1984 may be a title. */
export const text = v.pipe(v.string(says('takes text')), v.metadata({ json: { type: ['string', 'number'] } }));

/** What a text names, where it is more than words: an entity by name or id, or a source by its id. */
export type Refers = 'entity' | 'source';

/** The name or id of an entity. Text that names none stands for itself. */
export const entityName = naming('entity');

/** The id of a source. */
export const sourceId = naming('source');

function naming(refers: Refers) {
  return v.pipe(v.string(says('takes text')), v.metadata({ json: { type: ['string', 'number'] }, refers }));
}

/** `true` or `false`. */
export const flag = v.pipe(
  v.picklist(['true', 'false'], says('takes true or false')),
  v.metadata({ json: { type: 'boolean' } }),
  v.transform((written) => written === 'true'),
);

/** A date or interval of EDTF levels 0 and 1, read. */
export const date = v.pipe(
  v.string(says('takes a date: {forms}', { forms: DATE_FORMS })),
  v.metadata({ json: { type: ['string', 'integer'], examples: ['1997', '2022-08', '2022-08-07', '1961~', '199X'] } }),
  v.rawTransform<string, EdtfDate>(({ dataset, addIssue, NEVER }) => {
    const read = parseEdtf(dataset.value);
    if (read) return read;
    addIssue({ message: dateTrouble(dataset.value) });
    return NEVER;
  }),
);

/** The last day of something, or `unknown` where it is over and nobody says since when. */
export const endDate = v.pipe(
  v.string(says('takes a date, or unknown: {forms}', { forms: DATE_FORMS })),
  v.metadata({ json: { type: ['string', 'integer'], examples: ['2026-08-06', 'unknown'] } }),
  v.rawTransform<string, EdtfDate | 'unknown'>(({ dataset, addIssue, NEVER }) => {
    if (dataset.value === 'unknown') return 'unknown';
    const read = parseEdtf(dataset.value);
    if (read) return read;
    addIssue({ message: dateTrouble(dataset.value) });
    return NEVER;
  }),
);

/** One value or a list of them, as a list. */
export function oneOrMore<const S extends v.GenericSchema<unknown, unknown>>(item: S, wants: Told) {
  const message = says('takes {what}', { what: wants });
  const one = item as v.GenericSchema<v.InferInput<S>, v.InferOutput<S>>;
  return v.union(
    [
      v.pipe(
        one,
        v.transform((value) => [value]),
      ),
      v.array(one, message),
    ],
    message,
  );
}

/** A list of text, or one text as a list. */
export const texts = oneOrMore(text, tell('text, or a list of it'));
