import { isAbbreviation } from '../languages/en/abbreviations.ts';
import { tokenize, tokenText } from '../text/tokens.ts';
import { type PersonName, parsePersonName } from '../values/names/person-name.ts';
import type { Entity } from './entity.ts';

/** A token of a name, folded and as written. */
export interface NameToken {
  readonly fold: string;
  readonly text: string;
}

const LIMIT = 50_000;
const JOINTS = new Set(['-', '–']);
const tokensByName = new Map<string, readonly NameToken[]>();
const foldsByName = new Map<string, readonly string[]>();
const personNames = new WeakMap<Entity, readonly PersonName[]>();

/**
 * A name's tokens as drafts are tokenised, without a leading "the" and without the stop of "Wash.", which by itself is taken for the end of
 * a sentence. Remembered, since the same names are asked for again and again.
 */
export function nameTokens(name: string): readonly NameToken[] {
  return remembered(tokensByName, name, () => {
    const tokens = tokenize(name, isAbbreviation);
    const all = tokens.folds.map((fold, i) => ({ fold, text: tokenText(tokens, i, i + 1) }));
    if (all.length > 1 && all.at(-1)!.fold === '.') all.pop();
    return all[0]?.fold === 'the' && all.length > 1 ? all.slice(1) : all;
  });
}

/** A name's folded tokens, hyphens and a leading "the" left out. */
export function foldedName(name: string): readonly string[] {
  return remembered(foldsByName, name, () => nameTokens(name).flatMap(({ fold }) => (JOINTS.has(fold) ? [] : [fold])));
}

/** A person's name and aliases taken apart, the name first. */
export function personNamesOf(entity: Entity): readonly PersonName[] {
  let names = personNames.get(entity);
  if (!names) {
    names = [parsePersonName(entity.name, entity), ...entity.aliases.map((alias) => parsePersonName(alias))];
    personNames.set(entity, names);
  }
  return names;
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  let value = known.get(key);
  if (value === undefined) {
    if (known.size >= LIMIT) known.clear();
    value = make();
    known.set(key, value);
  }
  return value;
}
