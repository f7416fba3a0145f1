import type { BlockView } from '../claims/block-view.ts';
import type { Entity } from '../facts/entity.ts';
import { personNamesOf } from '../facts/name-words.ts';
import { isGivenName } from '../languages/en/given-names.ts';
import { isKnownPlace, isOrdinaryWord } from '../languages/en/lexicon.ts';
import { COURTESY_TITLES } from '../languages/en/title-qualifiers.ts';
import { flatMap } from '../text/flat-map.ts';
import type { TokenSpan } from '../text/span.ts';
import { compareWords } from '../values/names/compare-words.ts';
import type { NearName } from './mention.ts';
import { isTitleWord } from './runs.ts';

const SHORTEST = 5;

/** "Gov. Smiht": a family name alone with a slip in it, under an office that has to say who is meant. */
export function nearHolders(view: BlockView, name: TokenSpan, entities: readonly Entity[]): NearName[] {
  const { folds } = view.reading.tokens;
  const fold = folds[name.from]!;
  if (name.to - name.from !== 1 || fold.length < SHORTEST) return [];
  const before = folds[name.from - 1] ?? '';
  if (!isTitleWord(before) || COURTESY_TITLES.has(before)) return [];
  if (isOrdinaryWord(fold) || isGivenName(fold) || isKnownPlace(fold)) return [];
  return flatMap(entities, (entity) => nearHolder(view, name, entity) ?? []);
}

function nearHolder(view: BlockView, name: TokenSpan, entity: Entity): NearName | undefined {
  if (entity.kind !== 'person') return undefined;
  const fold = view.reading.tokens.folds[name.from]!;
  for (const form of personNamesOf(entity)[0]!.familyForms) {
    const [family] = form;
    if (form.length !== 1 || family === undefined || family.fold[0] !== fold[0]) continue;
    const { kind, distance } = compareWords(fold, family.fold);
    if (kind !== 'slip') continue;
    const odd = { from: name.from, to: name.to };
    return { block: view.index, ...odd, entity: entity.id, odd, right: family.text, reading: 'slip', distance, trust: 1, untold: true };
  }
  return undefined;
}
