import { foldedName } from '../../facts/name-words.ts';
import { INSTITUTIONS } from '../../languages/en/institutions.ts';
import { isOrganizationNoun, isRoleNoun } from '../../languages/en/lexicon.ts';
import { SETTLEMENTS } from '../../languages/en/place-words.ts';
import type { TokenSpan } from '../../text/span.ts';
import { WORD } from '../../text/tokens.ts';
import { compareWords } from '../../values/names/compare-words.ts';
import { areAlike, belonging, isRegion } from '../belonging.ts';
import type { BlockView } from '../block-view.ts';
import { ABSENT, AGREES, agreesAt, type Filler } from '../fillers/filler.ts';
import { regionFiller } from '../fillers/region-filler.ts';
import { stateAt } from '../state-at.ts';
import { isModifier } from '../title-of.ts';
import type { ConstructionReader, Stated } from './construction.ts';
import { describedIn } from './described-in.ts';

const IN = new Set(['in']);

/** "Corwith Press, a publisher in Norrvik", "Dabney College in Corwith, Iowa": where a body is said to be, without a word for it. */
export const site: ConstructionReader = (stated) => {
  const { mention, statements, facts, sentence } = stated;
  if (mention.form !== 'name' && mention.form !== 'alias') return ABSENT;
  const based = baseBefore(stated) ?? baseBehind(stated);
  const said = based ?? besideHouse(stated) ?? placeOfFirm(stated) ?? describedIn(stated, { isKind: isRoleNoun, links: IN });
  if (!said) return ABSENT;
  const { view } = sentence;
  const words = view.reading.tokens.folds.slice(said.from, said.to);
  const known = view.mentionAt(said.from);
  let odd: Filler = ABSENT;
  for (const { value } of statements) {
    if (value.type !== 'entity') continue;
    const stored = foldedName(value.ref.text);
    const comma = stored.indexOf(',');
    if (comma > 0 && stored.slice(0, comma).join(' ') === words.join(' ')) {
      const region = regionFiller({ type: 'name', entity: undefined, kind: undefined, words: stored }, sentence, facts);
      if (region?.state !== 'differs') return region ?? AGREES;
      odd = region;
      continue;
    }
    if (based && isRegion(words, known && facts.entity(known.entity))) return ABSENT;
    const verdict = belonging({ words, ...(known ? { entity: known.entity } : {}) }, value.ref, facts);
    if (verdict === 'same' || verdict === 'within') return agreesAt(said);
    if (verdict === 'unknown') return ABSENT;
    const sameSort = known && value.ref.id !== undefined && areAlike(known.entity, value.ref.id, facts);
    const slip = words.length === 1 && compareWords(words[0]!, stored[0]!).kind === 'slip';
    if (sameSort || slip || based)
      odd = { state: 'differs', from: said.from, to: said.to, reading: 'other', ...(known ? { entity: known.entity } : {}) };
  }
  return odd;
};

/** "the Norrvik-based Corwith Press", "Norrvik-based publisher Corwith Press". */
function baseBefore({ mention, sentence: { view, span } }: Stated): TokenSpan | undefined {
  const { folds } = view.reading.tokens;
  for (let at = mention.from - 1; at > span.from && at >= mention.from - REACH; at--) {
    if (folds[at] === 'based' && folds[at - 1] === '-') return placeBefore(at - 1, view);
    if (!isModifier(view, at) || view.mentionAt(at)) return undefined;
  }
  return undefined;
}

/** The name that ends before a token; of a longer one that the store lacks ("North Dakota") the whole. */
function placeBefore(to: number, view: BlockView): TokenSpan | undefined {
  const state = stateAt(view.reading.tokens, to - 2, to);
  return state?.to === to ? state : (view.mentionAt(to - 1) ?? view.unknownAt(to - 1));
}

/** "Corwith Press, a Norrvik-based publisher,". */
function baseBehind({ mention, sentence: { view } }: Stated): TokenSpan | undefined {
  const { folds } = view.reading.tokens;
  const at = mention.to + 2;
  if (folds[mention.to] !== ',' || !ARTICLES.has(folds[mention.to + 1] ?? '')) return undefined;
  const said = view.mentionAt(at) ?? view.unknownAt(at);
  return said && folds[said.to] === '-' && folds[said.to + 1] === 'based' ? said : undefined;
}

/** So many words may tell what is based there before its name. */
const REACH = 4;

/** "Corwith Press of Norrvik", "Corwith Press, the Norrvik publisher,": where a body is at home. */
function placeOfFirm({ mention, facts, sentence: { view, span } }: Stated): TokenSpan | undefined {
  const { folds, kind } = view.reading.tokens;
  if (facts.entity(mention.entity)?.kind !== 'organization') return undefined;
  const named = (at: number) => {
    const said = view.mentionAt(at);
    const place = said === undefined ? undefined : facts.entity(said.entity);
    return place?.kind === 'place' && SETTLEMENTS.has(place.subkind ?? '') && said!.form !== 'demonym' ? said : undefined;
  };
  if (folds[mention.to] === 'of') return named(mention.to + 1);
  if (folds[mention.to] !== ',' || !ARTICLES.has(folds[mention.to + 1] ?? '')) return undefined;
  const said = named(mention.to + 2);
  if (!said) return undefined;
  let at = said.to;
  while (at < span.to && at - said.to < REACH && kind[at] === WORD && isModifier(view, at)) at++;
  const ends = at >= span.to || kind[at] !== WORD || folds[at] === 'that' || folds[at] === 'which';
  return ends && at > said.to && isOrganizationNoun(folds[at - 1]!) ? said : undefined;
}

const ARTICLES = new Set(['a', 'an', 'the']);

/** "Dabney College in Corwith", "the Hamre Marathon in Norrvik": a house stands in one place, and an event is held there; of a company, an office may be meant. */
function besideHouse({ mention, facts, sentence: { view } }: Stated): TokenSpan | undefined {
  const { folds } = view.reading.tokens;
  const at = folds[mention.to] === ',' ? mention.to + 1 : mention.to;
  if (folds[at] !== 'in') return undefined;
  const { name = '', subkind = '', kind } = facts.entity(mention.entity) ?? {};
  const isHouse =
    kind === 'event' || INSTITUTIONS.has(subkind) || foldedName(name).some((word) => INSTITUTIONS.has(word) && isOrganizationNoun(word));
  return isHouse ? (view.mentionAt(at + 1) ?? view.unknownAt(at + 1)) : undefined;
}
