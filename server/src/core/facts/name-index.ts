import { isOrdinaryWord, isOrganizationNoun } from '../languages/en/lexicon.ts';
import { NAME_SUFFIXES } from '../languages/en/particles.ts';
import { parsePersonName, shortForms } from '../values/names/person-name.ts';
import type { Entity, EntityId } from './entity.ts';
import type { NameForm, NameHit } from './fact-source.ts';
import { foldedName } from './name-words.ts';
import { slipKeys } from './slip-keys.ts';
import { tokenTrie } from './trie.ts';

/** Common tokens bring too many candidates to mean anything. */
const MAX_SHARED = 64;
const MOST_REMEMBERED = 20_000;
const NOBODY: readonly EntityId[] = [];
const JOINTS = new Set(['-', '–']);

/** Every form of every name of a store, findable in folded tokens. */
export interface NameIndex {
  hits(folds: readonly string[]): readonly NameHit[];
  resembling(folds: readonly string[]): readonly EntityId[];
  /** How many entities have a word in a name. */
  bearers(fold: string): number;
}

/** Indexes all forms of all names; linear in their length. */
export function nameIndex(entities: Iterable<Entity>): NameIndex {
  const vocabulary = new Map<string, number>();
  const trie = tokenTrie();
  const bearersAt = new Map<number, { entity: EntityId; form: NameForm }[]>();
  const byToken = new Map<string, EntityId[]>();
  const bySlip = new Map<string, string[]>();
  const resembled = new Map<string, readonly EntityId[]>();

  function idOf(fold: string): number {
    let id = vocabulary.get(fold);
    if (id === undefined) {
      id = vocabulary.size;
      vocabulary.set(fold, id);
      for (const key of slipKeys(fold)) push(bySlip, key, fold);
    }
    return id;
  }

  for (const entity of entities) {
    for (const { text, form } of formsOf(entity)) {
      const folds = foldedName(text);
      if (folds.length === 0) continue;
      const node = trie.insert(folds.map(idOf));
      const bearers = bearersAt.get(node) ?? [];
      if (bearers.length === 0) bearersAt.set(node, bearers);
      if (bearers.length < MAX_SHARED && !bearers.some((bearer) => bearer.entity === entity.id)) bearers.push({ entity: entity.id, form });
      if (form === 'never' || form === 'never-demonym') continue;
      for (const fold of folds) push(byToken, fold, entity.id);
    }
  }

  return {
    bearers: (fold) => byToken.get(fold)?.length ?? 0,
    hits(folds) {
      const found: NameHit[] = [];
      const ids = folds.map((fold) => vocabulary.get(fold) ?? -1);
      for (let from = 0; from < ids.length; from++) {
        if (ids[from] === -1) continue;
        let node = 0;
        const first = found.length;
        for (let at = from; at < ids.length; at++) {
          if (at > from && JOINTS.has(folds[at]!)) continue;
          node = trie.child(node, ids[at]!);
          if (node === -1) break;
          const bearers = bearersAt.get(node);
          if (bearers) found.push({ from, to: at + 1, bearers });
        }
        reverseFrom(found, first);
      }
      return found;
    },
    resembling(folds) {
      if (folds.length === 1) return resemblingWord(folds[0]!);
      const found = new Set<EntityId>();
      for (const fold of folds) for (const id of resemblingWord(fold)) found.add(id);
      return found.size === 0 ? NOBODY : [...found];
    },
  };

  /** Remembered: a draft says the same names again and again, and the keys of a slip are many. */
  function resemblingWord(fold: string): readonly EntityId[] {
    let ids = resembled.get(fold);
    if (ids === undefined) {
      const found = new Set(few(byToken.get(fold)));
      for (const key of slipKeys(fold)) {
        for (const near of bySlip.get(key) ?? []) for (const id of few(byToken.get(near))) found.add(id);
      }
      ids = found.size === 0 ? NOBODY : [...found];
      if (resembled.size >= MOST_REMEMBERED) resembled.clear();
      resembled.set(fold, ids);
    }
    return ids;
  }
}

/** Turns round the end of a list, so that the longest of the names that begin at one token comes first. */
function reverseFrom<T>(list: T[], first: number): void {
  for (let i = first, j = list.length - 1; i < j; i++, j--) [list[i], list[j]] = [list[j]!, list[i]!];
}

function few(ids: readonly EntityId[] | undefined): readonly EntityId[] {
  return ids && ids.length <= MAX_SHARED ? ids : [];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list[list.length - 1] !== value) list.push(value);
}

/** Right forms first, so that a form which is right for an entity never counts as wrong for it. */
function* formsOf(entity: Entity): Iterable<{ text: string; form: NameForm }> {
  yield { text: entity.name, form: 'name' };
  for (const text of entity.aliases) yield { text, form: 'alias' };
  if (entity.abbr !== undefined) yield { text: entity.abbr, form: 'abbr' };
  if (entity.short !== undefined) yield { text: entity.short, form: 'short' };
  for (const text of shortenedForms(entity)) yield { text, form: 'family' };
  for (const text of entity.demonyms) yield* withPlural(text, 'demonym');
  for (const text of entity.descriptors) yield { text: text.replace(/^(the|a|an)\s+/i, ''), form: 'descriptor' };
  for (const text of entity.never) {
    yield { text, form: 'never' };
    for (const demonym of demonymsBySameSlip(entity, text)) yield* withPlural(demonym, 'never-demonym');
  }
}

/** What prose shortens a full name to: a person's family name, "Vanderbilt" for the university, a name less its place. */
function shortenedForms(entity: Entity): string[] {
  if (entity.kind === 'person') {
    if (!entity.name.includes(' ') || / of /.test(entity.name)) return [];
    const [bare] = entity.name.split(', ');
    return shortForms(parsePersonName(bare!, entity)).filter((form) => !NAME_SUFFIXES.has(form.replace('.', '').toLowerCase()));
  }
  const comma = entity.name.indexOf(',');
  if (comma > 0) return [entity.name.slice(0, comma)];
  const words = entity.name.split(' ');
  const last = words.at(-1)!;
  const lone = words.length === 2 && isOrganizationNoun(last.toLowerCase()) && !isOrdinaryWord(words[0]!.toLowerCase());
  return entity.kind === 'organization' && lone ? [words[0]!] : [];
}

function* withPlural(text: string, form: NameForm): Iterable<{ text: string; form: NameForm }> {
  yield { text, form };
  if (/[^sezh]$/i.test(text)) yield { text: `${text}s`, form };
}

/** `never: [Columbia]` of Colombia, demonym Colombian: Columbian. */
function demonymsBySameSlip(entity: Entity, wrong: string): string[] {
  return entity.demonyms.flatMap((demonym) => {
    const shared = sharedPrefix(entity.name.toLowerCase(), demonym.toLowerCase());
    if (shared < 3 || shared < entity.name.length - 2 || wrong.length !== entity.name.length) return [];
    return [wrong.slice(0, shared) + demonym.slice(shared)];
  });
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
