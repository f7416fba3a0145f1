import * as v from 'valibot';
import { event } from './event.ts';
import { key, text } from './leaf.ts';
import { organization } from './organization.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { quote } from './quote.ts';
import { says } from './says.ts';
import { source } from './source.ts';
import { statement } from './statement.ts';
import { work } from './work.ts';

/** A whole facts file. The loader reads it entry by entry with the same schemas, so that one bad entry spoils no other. */
export const factsFile = v.strictObject({
  stet: key(
    v.pipe(v.picklist(['1'], says('takes 1, the only version of this format')), v.metadata({ json: { const: 1 } })),
    'Version',
    'The version of the format.',
  ),
  sources: key(v.record(text, source), 'Sources', 'Publications and records that facts come from, each under a short name.'),
  people: key(v.array(person), 'People', 'People, real or of fiction.'),
  organizations: key(v.array(organization), 'Organizations', 'Agencies, companies, parties, courts …'),
  places: key(v.array(place), 'Places', 'Countries, states, cities …'),
  works: key(v.array(work), 'Works', 'Laws, treaties, books, films, reports …'),
  events: key(v.array(event), 'Events', 'Things that happened.'),
  statements: key(
    v.array(statement),
    'Statements',
    'Facts written as sentences, with square brackets around the parts that a draft may get wrong.',
  ),
  quotes: key(v.array(quote), 'Quotes', 'Verified quotations.'),
});

/** The sections that hold entities, and the kind of each. */
export const ENTITY_SECTIONS = {
  people: { kind: 'person', schema: person },
  organizations: { kind: 'organization', schema: organization },
  places: { kind: 'place', schema: place },
  works: { kind: 'work', schema: work },
  events: { kind: 'event', schema: event },
} as const;
