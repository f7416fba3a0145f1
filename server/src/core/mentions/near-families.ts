import type { Entity, EntityId } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import { personNamesOf } from '../facts/name-words.ts';
import { flatMap } from '../text/flat-map.ts';
import { compareWords } from '../values/names/compare-words.ts';
import type { NameWord } from '../values/names/person-name.ts';
import { slipDistance } from '../values/names/slip-distance.ts';

interface Family {
  readonly entity: Entity;
  readonly family: NameWord;
}

/** A family name that a lone word is a slip or the plural of; of a plural there is no `distance`. */
interface NearFamily extends Family {
  readonly distance: number | undefined;
}

/** The one-word family names of the people whom a draft names, and what is near to each word that was compared with them. */
interface Families {
  readonly all: readonly Family[];
  readonly near: Map<string, readonly NearFamily[]>;
}

const FURTHEST = 3;
const families = new WeakMap<ReadonlySet<EntityId>, Families>();

/** Worked out once a draft and word: a draft has the same lone names again and again. */
export function nearFamilies(fold: string, named: ReadonlySet<EntityId>, facts: FactSlice): readonly NearFamily[] {
  let known = families.get(named);
  if (!known) {
    known = { all: familiesOf(named, facts), near: new Map() };
    families.set(named, known);
  }
  let near = known.near.get(fold);
  if (!near) {
    near = flatMap(known.all, (one): NearFamily[] => {
      const { fold: family } = one.family;
      if (family === fold || (fold[0] !== family[0] && family.length < 6)) return [];
      // Most names are further apart than any slip, which is sooner told than in what other ways they are alike.
      if (slipDistance(fold, family, FURTHEST) > FURTHEST) return [];
      const likeness = compareWords(fold, family);
      if (likeness.kind === 'slip') return [{ ...one, distance: likeness.distance }];
      return fold === `${family}s` ? [{ ...one, distance: undefined }] : [];
    });
    known.near.set(fold, near);
  }
  return near;
}

function familiesOf(named: ReadonlySet<EntityId>, facts: FactSlice): readonly Family[] {
  return flatMap([...named], (id): Family[] => {
    const entity = facts.entity(id);
    const family = entity?.kind === 'person' ? personNamesOf(entity)[0]!.familyForms.find((form) => form.length === 1)?.[0] : undefined;
    return entity && family ? [{ entity, family }] : [];
  });
}
