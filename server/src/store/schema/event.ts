import * as v from 'valibot';
import { tell } from '../../core/telling/told.ts';
import { attribute, entityKeys } from './entity.ts';
import { fact } from './fact.ts';
import { date, entityName, key } from './leaf.ts';

/** Something that happened. */
export const event = v.strictObject({
  ...entityKeys,
  kind: key(attribute, 'Kind', 'election, battle, summit …'),
  date: key(fact(date, tell('a date')), 'Date', 'The day, or the first and last day with a slash between them.'),
  place: key(fact(entityName, tell('a place')), 'Place', 'Where it happened.'),
});

/** An event as a facts file writes it. */
export type WrittenEvent = v.InferOutput<typeof event>;
