import type { WrittenEvent } from '../schema/event.ts';
import type { WrittenOrganization } from '../schema/organization.ts';
import type { WrittenPerson } from '../schema/person.ts';
import type { WrittenPlace } from '../schema/place.ts';
import type { WrittenWork } from '../schema/work.ts';
import { A_BODY, A_PERSON, A_PLACE, AN_OFFICE, addDate, addRef, addRefs, addTexts, type FactMaker, termOf } from './typed-facts.ts';

/** What is stated of a person, in the order in which people ask. */
export function addPersonFacts(maker: FactMaker, person: WrittenPerson): void {
  addTitles(maker, person.titles);
  addDate(maker, { key: 'born' }, person.born);
  addDate(maker, { key: 'died' }, person.died);
  addRef(maker, { key: 'birthplace', kinds: A_PLACE }, person.birthplace);
  addTexts(maker, { key: 'nationality' }, person.nationality);
  addTexts(maker, { key: 'occupation' }, person.occupation);
  addRefs(maker, { key: 'employer', kinds: A_BODY }, person.employer);
  addRefs(maker, { key: 'education', kinds: A_BODY }, person.education);
  addTexts(maker, { key: 'party' }, person.party);
  addElections(maker, person.elected);
  for (const [at, relative] of (person.relatives ?? []).entries()) {
    const path = ['relatives', at];
    const ref = maker.refer(relative.of, [...path, 'of'], A_PERSON);
    maker.made.push({
      predicate: 'relative',
      value: { type: 'entity', ref },
      qualifiers: { ...termOf(relative), as: relative.relation },
      written: relative,
      path,
    });
  }
}

function addTitles(maker: FactMaker, titles: WrittenPerson['titles'] = []): void {
  for (const [at, title] of titles.entries()) {
    const path = ['titles', at];
    const qualifiers = {
      ...(title.of === undefined ? {} : { of: maker.refer(title.of, [...path, 'of'], AN_OFFICE) }),
      ...termOf(title),
      ...(title.acting === undefined ? {} : { acting: title.acting }),
      ...(title.holders === undefined ? {} : { holders: title.holders }),
    };
    maker.made.push({ predicate: 'title', value: { type: 'text', text: title.title }, qualifiers, written: title, path });
  }
}

/** `to` of an election is the office won, unless it is a date. */
function addElections(maker: FactMaker, elections: WrittenPerson['elected'] = []): void {
  for (const [at, election] of elections.entries()) {
    const path = ['elected', at];
    const { to } = election;
    const office = typeof to === 'string' && to !== 'unknown' ? to : undefined;
    const qualifiers = {
      ...(election.of === undefined ? {} : { of: maker.refer(election.of, [...path, 'of'], AN_OFFICE) }),
      ...(typeof to === 'object' ? { to } : to === 'unknown' ? { to: 'unknown' as const } : {}),
      ...(office === undefined ? {} : { as: office }),
    };
    maker.made.push({ predicate: 'elected', value: { type: 'date', date: election.on }, qualifiers, written: election, path });
  }
}

/** What is stated of an organization. */
export function addOrganizationFacts(maker: FactMaker, organization: WrittenOrganization): void {
  addDate(maker, { key: 'founded' }, organization.founded);
  addDate(maker, { key: 'dissolved' }, organization.dissolved);
  addRefs(maker, { key: 'headquarters', kinds: A_PLACE }, organization.headquarters);
  addRefs(maker, { key: 'parent', kinds: A_BODY }, organization.parent);
  addRef(maker, { key: 'of', predicate: 'country', kinds: A_PLACE }, organization.of);
}

/** What is stated of a place. */
export function addPlaceFacts(maker: FactMaker, place: WrittenPlace): void {
  addRef(maker, { key: 'in', kinds: A_PLACE }, place.in);
  addRefs(maker, { key: 'capital', kinds: A_PLACE }, place.capital);
  addTexts(maker, { key: 'population', type: 'quantity' }, place.population);
  addDate(maker, { key: 'founded' }, place.founded);
}

/** What is stated of a work. */
export function addWorkFacts(maker: FactMaker, work: WrittenWork): void {
  for (const [at, author] of (work.by ?? []).entries()) {
    const path = ['by', at];
    const ref = maker.refer(author.name, [...path, 'name'], A_PERSON);
    maker.made.push({
      predicate: 'author',
      value: { type: 'entity', ref },
      qualifiers: author.as === undefined ? {} : { as: author.as },
      written: author,
      path,
    });
  }
  addDate(maker, { key: 'date' }, work.date);
  for (const [as, fact] of Object.entries(work.dates ?? {})) {
    maker.made.push({
      predicate: 'date',
      value: { type: 'date', date: fact.value },
      qualifiers: { as },
      written: fact,
      path: ['dates', as],
    });
  }
}

/** What is stated of an event. */
export function addEventFacts(maker: FactMaker, event: WrittenEvent): void {
  addDate(maker, { key: 'date' }, event.date);
  addRef(maker, { key: 'place', kinds: A_PLACE }, event.place);
}
