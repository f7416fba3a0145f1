import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Entity } from '../../../server/src/core/facts/entity.ts';
import { slugOf } from '../../../server/src/core/facts/slug.ts';
import type { Provenance } from '../../../server/src/core/facts/source.ts';
import type { Qualifiers, Statement, StatementValue } from '../../../server/src/core/facts/statement.ts';
import { type EdtfDate, parseEdtf } from '../../../server/src/core/values/dates/edtf.ts';
import { type Membership, officeOf } from './offices.ts';

/** A line of the people file. */
interface Person {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly born?: string;
  readonly died?: string;
  readonly memberships: readonly Membership[];
  readonly source: string;
}

/** People as the engine takes them, and how many were left out for a name of one word. */
export interface People {
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly oneWord: number;
}

/** Terms of one office that lie no further apart are one: a recess, a dissolved parliament. */
const GAP_DAYS = 75;

/** Reads the people file, one JSON object a line, gzipped. */
export function readPeople(file: string): People {
  const entities: Entity[] = [];
  const statements: Statement[] = [];
  const ids = new Map<string, number>();
  let oneWord = 0;
  for (const [line, text] of gunzipSync(readFileSync(file)).toString('utf8').split('\n').entries()) {
    if (text === '') continue;
    const person = JSON.parse(text) as Person;
    if (!person.name.trim().includes(' ')) {
      oneWord++;
      continue;
    }
    const slug = slugOf(person.name);
    const nth = ids.get(slug) ?? 0;
    ids.set(slug, nth + 1);
    const id = nth === 0 ? slug : `${slug}-${nth + 1}`;
    const provenance: Provenance = { sources: [{ title: person.source }], status: 'verified' };
    const origin = { file: 'people.jsonl', line };
    entities.push({
      id,
      kind: 'person',
      name: person.name,
      aliases: person.aliases.filter((alias) => alias.trim().includes(' ')),
      never: [],
      descriptors: [],
      demonyms: [],
      links: [],
      complete: [],
      provenance,
      origin,
    });
    for (const { predicate, value, qualifiers } of factsOf(person))
      statements.push({ id: `${id}/${statements.length}`, subject: id, predicate, value, qualifiers, provenance, origin });
  }
  return { entities, statements, oneWord };
}

type Fact = Pick<Statement, 'predicate' | 'value' | 'qualifiers'>;

function factsOf({ born, died, memberships }: Person): Fact[] {
  const offices = grouped(memberships, (membership) => {
    const office = officeOf(membership);
    return office && { predicate: 'title', value: { type: 'text', text: office.title }, of: office.of };
  });
  const parties = grouped(memberships, ({ party }) =>
    party && party !== 'unknown' && party !== 'None'
      ? { predicate: 'party', value: { type: 'entity', ref: { text: party } }, of: undefined }
      : undefined,
  );
  const seats = new Set(offices.flatMap(({ value, of }) => (of === undefined ? [] : [textOf(value)])));
  // "U.S. Senator" beside "U.S. Senator, of: Ohio" says nothing more.
  const telling = offices.filter(({ value, of }) => of !== undefined || !seats.has(textOf(value)));
  return [
    ...lifeDate('born', born),
    ...lifeDate('died', died),
    ...[...telling, ...parties].flatMap(({ predicate, value, of, terms }) =>
      merged(terms).map((term) => ({ predicate, value, qualifiers: { ...term, ...(of === undefined ? {} : { of: { text: of } }) } })),
    ),
  ];
}

function lifeDate(predicate: string, text: string | undefined): Fact[] {
  const date = text === undefined ? undefined : parseEdtf(text);
  return date ? [{ predicate, value: { type: 'date', date }, qualifiers: {} }] : [];
}

interface Held {
  readonly predicate: string;
  readonly value: StatementValue;
  readonly of: string | undefined;
}

type Term = Pick<Qualifiers, 'from'> & { readonly to?: EdtfDate };

/** What memberships say, one entry for each thing said, with all terms in which it held. */
function grouped(memberships: readonly Membership[], read: (membership: Membership) => Held | undefined): (Held & { terms: Term[] })[] {
  const groups = new Map<string, Held & { terms: Term[] }>();
  for (const membership of memberships) {
    const held = read(membership);
    if (!held) continue;
    const key = `${textOf(held.value)}|${held.of ?? ''}`;
    const group = groups.get(key) ?? { ...held, terms: [] };
    groups.set(key, group);
    group.terms.push(termOf(membership));
  }
  return [...groups.values()];
}

function textOf(value: StatementValue): string {
  return value.type === 'text' ? value.text : value.type === 'entity' ? value.ref.text : '';
}

/** An end that nobody knows is an interval from the last day on which the post was seen held. */
function termOf({ start, end, asof }: Membership): Term {
  const from = start === undefined ? undefined : parseEdtf(start);
  const to = end !== undefined ? parseEdtf(end) : asof !== undefined ? parseEdtf(`${asof}/..`) : undefined;
  return { ...(from && { from }), ...(to && { to }) };
}

/** Terms that follow upon or overlap each other as one. A known end tells more than "still held then", unless it is the earlier one. */
function merged(terms: readonly Term[]): Term[] {
  const ordered = [...terms].sort((a, b) => firstDay(a) - firstDay(b));
  const found: Term[] = [];
  for (const term of ordered) {
    const last = found.at(-1);
    if (last && firstDay(term) <= lastDay(last) + GAP_DAYS) found[found.length - 1] = { ...last, ...laterEnd(last, term) };
    else found.push(term);
  }
  return found;
}

function laterEnd(a: Term, b: Term): Pick<Term, 'to'> {
  const later = lastDay(b) > lastDay(a) || (lastDay(b) === lastDay(a) && b.to?.last !== Infinity) ? b : a;
  return later.to ? { to: later.to } : {};
}

function firstDay({ from }: Term): number {
  return from?.first ?? -Infinity;
}

/** The last day that the post is known to have been held. */
function lastDay({ to }: Term): number {
  return to === undefined ? Infinity : to.last === Infinity ? to.first : to.last;
}
