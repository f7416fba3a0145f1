import * as v from 'valibot';
import { tell } from '../../core/telling/told.ts';
import { attribute, entityKeys } from './entity.ts';
import { fact, type WrittenFact } from './fact.ts';
import { date, entityName, key, oneOrMore, requiredKey, text } from './leaf.ts';
import { provenanceKeys, type WrittenProvenance } from './provenance.ts';
import { says } from './says.ts';

const author = v.union(
  [
    v.pipe(
      entityName,
      v.transform((name): WrittenAuthor => ({ name })),
    ),
    v.strictObject({
      name: requiredKey(entityName, 'Name', 'Who made it.'),
      as: key(text, 'As', 'In which role: director, illustrator.'),
      ...provenanceKeys,
    }),
    v.pipe(
      v.strictObject({ value: requiredKey(entityName, 'Value', 'Who made it.'), ...provenanceKeys }),
      v.transform(({ value, ...rest }): WrittenAuthor => ({ name: value, ...rest })),
    ),
  ],
  says('takes a name, or name and as'),
) as unknown as v.GenericSchema<unknown, WrittenAuthor>;

/** Somebody who made a work, and in which role. */
export interface WrittenAuthor extends WrittenProvenance {
  readonly name: string;
  readonly as?: string;
}

const dates = v.record(
  text,
  fact(date, tell('a date')),
  says('takes one date for each word, such as signed: 2006-11-22'),
) as unknown as v.GenericSchema<unknown, Record<string, WrittenFact<v.InferOutput<typeof date>>>>;

/** A law, treaty, book, film, report or other work. */
export const work = v.strictObject({
  ...entityKeys,
  kind: key(attribute, 'Kind', 'law, treaty, book, film, album, report …'),
  by: key(
    oneOrMore(author, tell('a name, or a list of names')),
    'By',
    'Who made it: a name, or a list of names, each with its role where it is not the author.',
  ),
  date: key(
    fact(date, tell('a date')),
    'Date',
    'Of a law, when it was enacted; of a treaty, when it was signed; else when it was published or released.',
  ),
  dates: key(dates, 'Dates', 'Other dates by what happened: signed, aired.'),
});

/** A work as a facts file writes it. */
export type WrittenWork = v.InferOutput<typeof work>;
