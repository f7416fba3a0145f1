import type { Entity, EntityId, EntityRef } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import { senseOf } from '../facts/in-words.ts';
import { foldedName } from '../facts/name-words.ts';
import { DEMONYMS } from '../languages/en/demonyms.ts';
import { isGivenName } from '../languages/en/given-names.ts';
import { FIRMS } from '../languages/en/institutions.ts';
import { isKindNoun, isKnownPlace, isOrdinaryWord, isOrganizationNoun, isPlaceNoun } from '../languages/en/lexicon.ts';
import { SETTLEMENTS } from '../languages/en/place-words.ts';
import { isNation, stateOf } from '../languages/en/us-states.ts';
import { flatMap } from '../text/flat-map.ts';
import { compareWords } from '../values/names/compare-words.ts';

/** How what a draft says a thing belongs to stands to what the store says. `within`: one is part of the other. */
export type Belonging = 'same' | 'within' | 'unknown' | 'different';

const IGNORED = new Set(['the', 'of', 'and', 'for', "'s", ',', '.', 'in', 'at', '-']);
const MAX_DEPTH = 6;

/** Compares a name in the draft, linked or not, with a reference of the store. */
export function belonging(
  draft: { readonly entity?: EntityId; readonly words: readonly string[] },
  stored: EntityRef,
  facts: FactSlice,
): Belonging {
  if (draft.entity !== undefined && draft.entity === stored.id) return 'same';
  const storedWords = foldedName(stored.text).filter((word) => !IGNORED.has(word));
  const words = draft.words.filter((word) => !IGNORED.has(word));
  if (words.join(' ') === storedWords.join(' ')) return 'same';
  const state = stateOf(storedWords.join(' '));
  if (state) {
    const said = stateOf(words.join(' '));
    if (said) return said === state ? 'same' : 'different';
    const entity = draft.entity === undefined ? undefined : facts.entity(draft.entity);
    if (isNation(words) || (entity && isNation(foldedName(entity.name)))) return 'within';
  }
  if (draft.entity !== undefined && stored.id !== undefined) return ofEntities(draft.entity, stored.id, facts);
  return ofWords(
    words,
    storedWords,
    draft.entity === undefined ? undefined : facts.entity(draft.entity),
    stored.id === undefined ? undefined : facts.entity(stored.id),
  );
}

/** Whether a reference of the store is a place, known to it or not. */
export function isPlace({ id, text }: EntityRef, facts: FactSlice): boolean {
  const entity = id === undefined ? undefined : facts.entity(id);
  return entity ? entity.kind === 'place' : stateOf(text) !== undefined || foldedName(text).some(isKnownPlace);
}

/** Whether words that name nothing of the store name a place all the same. */
export function namesPlace(words: readonly string[]): boolean {
  return stateOf(words.join(' ')) !== undefined || words.some((word) => isKnownPlace(word) || isPlaceNoun(word) || DEMONYMS.has(word));
}

function ofEntities(a: EntityId, b: EntityId, facts: FactSlice): Belonging {
  const up = containersOf(a, facts);
  const down = containersOf(b, facts);
  if (up.has(b) || down.has(a)) return 'within';
  const kindA = facts.entity(a)?.kind;
  const kindB = facts.entity(b)?.kind;
  if (kindA !== kindB) return 'unknown';
  return kindA === 'place' && (up.size > 0 || down.size > 0) && !areAlike(a, b, facts) ? partlyKnown(up, down) : 'different';
}

/** Two places of one kind, or a city and a town, of which neither lies in the other. */
export function areAlike(a: EntityId, b: EntityId, facts: FactSlice): boolean {
  const [one, other] = [facts.entity(a)?.subkind, facts.entity(b)?.subkind];
  return one === other || (one !== undefined && other !== undefined && SETTLEMENTS.has(one) && SETTLEMENTS.has(other));
}

/** Two places of different kinds whose parents differ are different; if one's parent is not told, nobody knows. */
function partlyKnown(up: ReadonlySet<EntityId>, down: ReadonlySet<EntityId>): Belonging {
  return [...up].some((id) => down.has(id)) ? 'different' : 'unknown';
}

const containers = new WeakMap<FactSlice, Map<EntityId, ReadonlySet<EntityId>>>();

/** What an entity is in or of, however far up. Kept as long as the facts: every name in a fact's place is asked. */
export function containersOf(id: EntityId, facts: FactSlice): ReadonlySet<EntityId> {
  let known = containers.get(facts);
  if (!known) {
    known = new Map();
    containers.set(facts, known);
  }
  let found = known.get(id);
  if (!found) {
    found = findContainers(id, facts);
    known.set(id, found);
  }
  return found;
}

function findContainers(id: EntityId, facts: FactSlice): ReadonlySet<EntityId> {
  const found = new Set<EntityId>();
  let level = [id];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const next: EntityId[] = [];
    for (const at of level) {
      for (const statement of facts.about(at)) {
        if (senseOf(statement) !== 'container' || statement.value.type !== 'entity' || statement.value.ref.id === undefined) continue;
        if (found.has(statement.value.ref.id)) continue;
        found.add(statement.value.ref.id);
        next.push(statement.value.ref.id);
      }
    }
    level = next;
  }
  return found;
}

function ofWords(
  words: readonly string[],
  stored: readonly string[],
  draftEntity: Entity | undefined,
  storedEntity: Entity | undefined,
): Belonging {
  if (words.length === 0 || stored.length === 0) return 'unknown';
  if (storedEntity?.abbr !== undefined && foldedName(storedEntity.abbr).join('') === words.join('')) return 'same';
  const forms = [stored, ...(storedEntity ? formsOf(storedEntity) : [])];
  if (forms.some((form) => form.join(' ') === words.join(' '))) return 'same';
  const initials = stored.map((word) => word[0]).join('');
  if (words.length === 1 && (words[0] === initials || stored.includes(words[0]!))) return 'same';
  if (draftEntity === undefined && forms.some((form) => isNamesake(words, form) || isAnotherBody(words, form))) return 'different';
  if (draftEntity === undefined && isOtherOfItsKind(words, stored)) return 'different';
  if (words.some((word) => stored.includes(word)) || (words.length === 1 && DEMONYMS.has(words[0]!))) return 'unknown';
  if (words.every(isKindNoun)) return 'unknown';
  if (draftEntity?.kind === 'person' && storedEntity?.kind !== 'person') return 'unknown';
  if (draftEntity && storedEntity && draftEntity.kind !== storedEntity.kind) return 'unknown';
  return 'different';
}

function formsOf({ name, aliases }: Entity): string[][] {
  return [name, ...aliases].map((form) => foldedName(form).filter((word) => !IGNORED.has(word)));
}

/**
 * "First Baptist Church" and "Second Baptist Church", "University of Hamre" and "University of Norrvik", "Else Varga" and "Ilse Varga": alike
 * but for the word that tells them apart. Of the names of bodies and places, one misspelt is not another.
 */
function isNamesake(words: readonly string[], stored: readonly string[]): boolean {
  if (words.length < 2 || words.length !== stored.length) return false;
  const odd = flatMap(words, (word, i) => (stored[i] === word ? [] : [i]));
  const [at] = odd;
  if (at === undefined || odd.length > 1) return false;
  const { kind } = compareWords(words[at]!, stored[at]!);
  if (namesKind(words) || namesKind(stored)) return kind === 'other' && words.some((word, i) => i !== at && isKindNoun(word));
  return kind === 'other' || kind === 'slip';
}

/** "Dale Hurst" is nobody's valley. */
function namesKind(words: readonly string[]): boolean {
  return words.some((word, i) => isKindNoun(word) && (i > 0 || !isGivenName(word)));
}

/** "Hamre University" and "Hamre College", "Orrin Institute for the Arts" and "Orrin Foundation for the Arts": another kind of body. A firm is called Co. or Inc. as one likes. */
function isAnotherBody(words: readonly string[], stored: readonly string[]): boolean {
  if (words.length < 2 || words.length !== stored.length) return false;
  const odd = words.findIndex((word, i) => word !== stored[i]);
  if (odd < 1 || words.some((word, i) => i > odd && word !== stored[i])) return false;
  return isBody(words[odd]!) && isBody(stored[odd]!);
}

function isBody(word: string): boolean {
  return isOrganizationNoun(word) && !FIRMS.has(word);
}

/** "Dunmore College" and "Harrow Point College": alike only in what kind of thing they are, and told apart by more than ordinary words ("the Middle School"). */
function isOtherOfItsKind(words: readonly string[], stored: readonly string[]): boolean {
  const kind = words.at(-1)!;
  if (kind !== stored.at(-1) || !isKindNoun(kind)) return false;
  const [own, right] = [words.slice(0, -1), stored.slice(0, -1)];
  return right.length > 0 && own.every((word) => !right.includes(word)) && own.some((word) => !isOrdinaryWord(word));
}

/** A state, a country or a county, in which a town may lie of which the store does not say where it lies. */
export function isRegion(words: readonly string[], entity: Entity | undefined): boolean {
  if (stateOf(words.join(' ')) !== undefined || isNation(words)) return true;
  return entity?.kind === 'place' ? REGIONS.has(entity.subkind ?? '') : words.length > 1 && REGIONS.has(words.at(-1)!);
}

const REGIONS: ReadonlySet<string> = new Set([
  'state',
  'country',
  'county',
  'province',
  'region',
  'valley',
  'island',
  'territory',
  'district',
]);
