import * as v from 'valibot';
import { tell } from '../../core/telling/told.ts';
import type { EdtfDate } from '../../core/values/dates/edtf.ts';
import { attribute, entityKeys } from './entity.ts';
import { datedFacts, fact, inOrder, termKeys } from './fact.ts';
import { date, endDate, entityName, flag, key, oneOrMore, requiredKey, text } from './leaf.ts';
import { provenanceKeys, type WrittenProvenance } from './provenance.ts';
import { says } from './says.ts';

const title = v.union(
  [
    v.pipe(
      text,
      v.transform((written): WrittenTitle => ({ title: written })),
    ),
    inOrder(
      v.strictObject({
        title: requiredKey(text, 'Title', 'The title as it stands in prose: President, chief executive, U.S. Senator.'),
        of: key(entityName, 'Of', 'The place, organisation or person that the title belongs to.'),
        ...termKeys,
        acting: key(flag, 'Acting', 'Whether it is held for the time being only.'),
        holders: key(
          v.picklist(['one', 'many'], says('takes one or many')),
          'Holders',
          'Whether one person at a time may hold it, or many.',
        ),
        ...provenanceKeys,
      }),
    ),
  ],
  says('takes a title, or title, of, from and to'),
) as unknown as v.GenericSchema<unknown, WrittenTitle>;

/** A title that somebody holds or held. */
export interface WrittenTitle extends WrittenProvenance {
  readonly title: string;
  readonly of?: string;
  readonly from?: EdtfDate;
  readonly to?: EdtfDate | 'unknown';
  readonly acting?: boolean;
  readonly holders?: 'one' | 'many';
}

const relative = inOrder(
  v.strictObject(
    {
      relation: requiredKey(text, 'Relation', 'What this person is to the other: son, wife, niece.'),
      of: requiredKey(entityName, 'Of', 'The other person.'),
      ...termKeys,
      ...provenanceKeys,
    },
    says('takes relation and of'),
  ),
);

const office = v.union([v.pipe(endDate), text], says('takes a date, or the office they were elected to'));

const elected = v.union(
  [
    v.pipe(
      date,
      v.transform((on): WrittenElection => ({ on })),
    ),
    v.strictObject({
      on: requiredKey(date, 'On', 'The day of the election.'),
      to: key(office, 'Office', 'The office they were elected to, or the last day of the term.'),
      of: key(entityName, 'Of', 'The place or organisation of the office.'),
      ...provenanceKeys,
    }),
    v.pipe(
      v.strictObject({ value: requiredKey(date, 'Value', 'The day of the election.'), ...provenanceKeys }),
      v.transform(({ value, ...rest }): WrittenElection => ({ on: value, ...rest })),
    ),
  ],
  says('takes a date, or on, to and of'),
) as unknown as v.GenericSchema<unknown, WrittenElection>;

/** An election that somebody won; `to` is an office, or the last day of the term. */
export interface WrittenElection extends WrittenProvenance {
  readonly on: EdtfDate;
  readonly to?: EdtfDate | string;
  readonly of?: string;
}

/** A person. */
export const person = v.strictObject({
  ...entityKeys,
  given: key(attribute, 'Given name', 'Only where it cannot be told from the name.'),
  family: key(attribute, 'Family name', 'Only where it is not the last word of the name.'),
  short: key(attribute, 'Short form', 'The form for second reference, if it is not the family name.'),
  order: key(v.picklist(['family-first'], says('takes family-first')), 'Order', 'family-first, where the family name comes first.'),
  honorific: key(attribute, 'Honorific', 'Sir, Dame and the like.'),
  pronouns: key(attribute, 'Pronouns', 'Such as she/her.'),
  fictional: key(flag, 'Fictional', 'Whether it is a character of fiction.'),
  born: key(fact(date, tell('a date')), 'Born', 'The date of birth.'),
  died: key(fact(date, tell('a date')), 'Died', 'The date of death.'),
  birthplace: key(fact(entityName, tell('a place')), 'Birthplace', 'The place of birth.'),
  nationality: key(datedFacts(text, tell('text')), 'Nationality', 'As prose has it: Colombian.'),
  occupation: key(datedFacts(text, tell('text')), 'Occupation', 'What they do.'),
  employer: key(datedFacts(entityName, tell('a name')), 'Employer', 'Who they work for.'),
  education: key(datedFacts(entityName, tell('a name')), 'Education', 'Where they studied.'),
  party: key(datedFacts(text, tell('text')), 'Party', 'Their political party, as prose has it.'),
  elected: key(oneOrMore(elected, tell('a date, or on, to and of, or a list')), 'Elected', 'The day they were elected.'),
  titles: key(oneOrMore(title, tell('a list of titles')), 'Titles', 'Titles and offices that they hold or held.'),
  relatives: key(oneOrMore(relative, tell('a list of relation and of')), 'Relatives', 'What this person is to others.'),
});

/** A person as a facts file writes it. */
export type WrittenPerson = v.InferOutput<typeof person>;
