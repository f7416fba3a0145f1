import type { Entity } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import { foldedName } from '../facts/name-words.ts';
import { flatMap } from '../text/flat-map.ts';
import { isInitialism } from '../values/names/initials.ts';
import { slipDistance } from '../values/names/slip-distance.ts';
import type { BlockView } from './block-view.ts';
import type { ExpansionPair } from './expansion-pairs.ts';

/** An abbreviation beside a right name that is one slip away from the name's own: "Norrvik Ferry Association (NAF)". */
export interface WrongAbbreviation {
  /** The token. */
  readonly at: number;
  readonly entity: Entity;
  readonly right: string;
}

const SHORTEST = 3;

/** Abbreviations among those of a block that stand beside the stored name of something with another one. */
export function wrongAbbreviations(pairs: readonly ExpansionPair[], view: BlockView, facts: FactSlice): WrongAbbreviation[] {
  return flatMap(pairs, ({ abbreviation: at, words, anchor }): WrongAbbreviation[] => {
    const mention = view.mentionAt(anchor === 'end' ? words.to - 1 : words.from);
    const entity = mention && mention.form === 'name' ? facts.entity(mention.entity) : undefined;
    const right = entity?.abbr;
    const said = view.reading.tokens.folds[at]!;
    if (!entity || right === undefined || view.mentionAt(at)?.entity === entity.id) return [];
    const [wanted = ''] = foldedName(right);
    if (said === wanted || said.length < SHORTEST || !isSlip(said, wanted) || isInitialism(said, foldedName(entity.name))) return [];
    return [{ at, entity, right }];
  });
}

/** A letter more, less or another, or the same letters in another order. */
function isSlip(said: string, right: string): boolean {
  return slipDistance(said, right, 1) <= 1 || [...said].sort().join('') === [...right].sort().join('');
}
