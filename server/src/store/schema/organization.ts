import * as v from 'valibot';
import { tell } from '../../core/telling/told.ts';
import { attribute, entityKeys } from './entity.ts';
import { datedFacts, fact } from './fact.ts';
import { date, entityName, key } from './leaf.ts';

/** An organization. */
export const organization = v.strictObject({
  ...entityKeys,
  abbr: key(attribute, 'Abbreviation', 'Its initials: UNODC.'),
  kind: key(attribute, 'Kind', 'agency, company, party, university …'),
  founded: key(fact(date, tell('a date')), 'Founded', 'When it was founded.'),
  dissolved: key(fact(date, tell('a date')), 'Dissolved', 'When it ceased to be.'),
  headquarters: key(datedFacts(entityName, tell('a place')), 'Headquarters', 'Where it has its seat.'),
  parent: key(datedFacts(entityName, tell('a name')), 'Parent', 'The organization that it belongs to.'),
  of: key(fact(entityName, tell('a country')), 'Country', 'The country that it belongs to.'),
});

/** An organization as a facts file writes it. */
export type WrittenOrganization = v.InferOutput<typeof organization>;
