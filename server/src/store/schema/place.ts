import * as v from 'valibot';
import { tell } from '../../core/telling/told.ts';
import { attribute, entityKeys } from './entity.ts';
import { datedFacts, fact } from './fact.ts';
import { date, entityName, key, text, texts } from './leaf.ts';

/** A place. */
export const place = v.strictObject({
  ...entityKeys,
  kind: key(attribute, 'Kind', 'country, state, city …'),
  in: key(fact(entityName, tell('a place')), 'In', 'The place that it lies in.'),
  capital: key(datedFacts(entityName, tell('a place')), 'Capital', 'Its capital.'),
  demonym: key(texts, 'Demonym', 'What its people, and things from there, are called: Colombian.'),
  population: key(datedFacts(text, tell('a number')), 'Population', 'How many people live there: 52 million, 1,340,000.'),
  founded: key(fact(date, tell('a date')), 'Founded', 'When it was founded.'),
});

/** A place as a facts file writes it. */
export type WrittenPlace = v.InferOutput<typeof place>;
