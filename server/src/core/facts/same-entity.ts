import { agree } from '../values/dates/edtf.ts';
import { areSameList } from './alike.ts';
import type { Entity } from './entity.ts';
import type { FactSlice } from './fact-source.ts';
import { senseOf, valueInWords } from './in-words.ts';
import { nameKey } from './resolve.ts';
import type { Statement } from './statement.ts';

/** An entity and what its own store states of it. */
export interface Told {
  readonly entity: Entity;
  readonly facts: FactSlice;
}

/**
 * Whether two entries of one id in two stores speak of one thing, so that their facts may be joined. A Wikidata id decides. Without
 * one, people need a date of birth, or an office or other fact that both have: many share a name. Where their births differ, the office
 * must begin on one day. Places and the like are taken for one unless their kinds differ.
 */
export function isSameEntity(a: Told, b: Told): boolean {
  if (a.entity.kind !== b.entity.kind) return false;
  if (a.entity.wikidata !== undefined && b.entity.wikidata !== undefined) return a.entity.wikidata === b.entity.wikidata;
  if (a.entity.kind !== 'person') {
    const [x, y] = [a.entity.subkind, b.entity.subkind];
    return x === undefined || y === undefined || nameKey(x) === nameKey(y);
  }
  const [here, there] = [a.facts.about(a.entity.id), b.facts.about(b.entity.id)];
  const [bornHere, bornThere] = [birthOf(here), birthOf(there)];
  const isBornAlike = bornHere && bornThere && agree(bornHere, bornThere);
  if (isBornAlike === true) return true;
  // Of father and son who held one office, the days differ; of one person whose birth is told in two ways, they do not.
  const needsDay = isBornAlike === false;
  return here.some((one) => there.some((other) => tells(one, other) && (!needsDay || beginAlike(one, other))));
}

const joinedOf = new WeakMap<Entity, { readonly parts: readonly Entity[]; readonly whole: Entity }>();

/**
 * One entity of what several stores have of it: of single values the first counts, lists are joined, other names are aliases; what the
 * first calls wrong is wrong. The same object for the same parts, so that who has worked something out from it sees that nothing has changed.
 */
export function joinedEntity(parts: readonly Entity[]): Entity {
  const [first, ...others] = parts;
  if (!first || others.length === 0) return first!;
  const known = joinedOf.get(first);
  if (known && areSameList(known.parts, parts)) return known.whole;
  const whole = joined(first, others);
  joinedOf.set(first, { parts, whole });
  return whole;
}

function joined(first: Entity, others: readonly Entity[]): Entity {
  const parts = [first, ...others];
  const wrong = new Set(first.never.map(nameKey));
  const all = (key: 'aliases' | 'descriptors' | 'demonyms' | 'never') => [...new Set(parts.flatMap((part) => part[key]))];
  const right = new Set([first.name, ...first.aliases].map(nameKey));
  return {
    ...Object.assign({}, ...[...others].reverse(), first),
    aliases: [...new Set([...all('aliases'), ...others.map(({ name }) => name)])].filter(
      (alias) => alias !== first.name && !wrong.has(nameKey(alias)),
    ),
    never: all('never').filter((form) => first.never.includes(form) || !right.has(nameKey(form))),
    descriptors: all('descriptors'),
    demonyms: first.demonyms.length > 0 ? first.demonyms : all('demonyms'),
    links: parts.flatMap(({ links }) => links),
    complete: first.complete,
  };
}

function birthOf(statements: readonly Statement[]) {
  const birth = statements.find((statement) => senseOf(statement) === 'birth');
  return birth?.value.type === 'date' ? birth.value.date : undefined;
}

/** Whether two statements begin on one and the same day. */
function beginAlike({ qualifiers: { from: a } }: Statement, { qualifiers: { from: b } }: Statement): boolean {
  return a?.precision === 'day' && a.text === b?.text;
}

/** Whether two statements alike tell who is meant: one office, or one day. A party or nation, which thousands share, does not. */
function tells(a: Statement, b: Statement): boolean {
  if (a.predicate !== b.predicate) return false;
  if (a.value.type === 'date' && b.value.type === 'date')
    return a.value.date.precision === 'day' && a.value.date.text === b.value.date.text;
  if (senseOf(a) !== 'office') return false;
  const [x, y] = [a.qualifiers.of?.text, b.qualifiers.of?.text];
  const ofSame = x === undefined || y === undefined || nameKey(x) === nameKey(y);
  return ofSame && nameKey(valueInWords(a)) === nameKey(valueInWords(b));
}
