import type { BlockView } from '../claims/block-view.ts';
import type { EntityId } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import { personNamesOf } from '../facts/name-words.ts';
import { COURTESY_TITLES } from '../languages/en/title-qualifiers.ts';
import { flatMap } from '../text/flat-map.ts';
import type { TokenSpan } from '../text/span.ts';
import { written } from '../values/names/person-name.ts';
import type { NearName } from './mention.ts';

/** "Mr. Seung-woo" after Baek Seung-woo, whose family name comes first: the given name, where a form of address wants the other. */
export function givenForFamily(
  view: BlockView,
  { from }: TokenSpan,
  { facts, named }: { readonly facts: FactSlice; readonly named: ReadonlySet<EntityId> },
): NearName[] {
  const { folds } = view.reading.tokens;
  if (!COURTESY_TITLES.has(folds[from - 1] ?? '')) return [];
  return flatMap([...named], (id): NearName[] => {
    const entity = facts.entity(id);
    const [name] = entity?.kind === 'person' && entity.order === 'family-first' ? personNamesOf(entity) : [];
    if (!name || name.given.length < 2 || !name.given[1]!.glued) return [];
    const given = flatMap(name.given, ({ fold }, i) => (i === 0 ? [fold] : ['-', fold]));
    if (given.some((fold, i) => folds[from + i] !== fold)) return [];
    const odd = { from, to: from + given.length };
    const right = written(name.family);
    return [{ block: view.index, ...odd, entity: id, odd, right, reading: 'slip', distance: 1, trust: 1, fixed: true }];
  });
}
