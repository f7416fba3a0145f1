import type { EntityKind } from '../facts/entity.ts';
import { type Told, tell } from './told.ts';

/** What a kind of entity is called. */
export const KINDS: Readonly<Record<EntityKind, Told>> = {
  person: tell('person'),
  organization: tell('organization'),
  place: tell('place'),
  work: tell('work'),
  event: tell('event'),
};

/** One of the kind. */
export const A_KIND: Readonly<Record<EntityKind, Told>> = {
  person: tell('a person'),
  organization: tell('an organization'),
  place: tell('a place'),
  work: tell('a work'),
  event: tell('an event'),
};
