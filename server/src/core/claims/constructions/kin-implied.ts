import type { EntityId } from '../../facts/entity.ts';
import type { FactSlice } from '../../facts/fact-source.ts';
import { type Kin, kinOf, SURVIVING } from '../../languages/en/kinship.ts';
import type { Mention } from '../../mentions/mention.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { TokenSpan } from '../../text/span.ts';
import type { SentenceView } from '../sentence-view.ts';

/** Relations whose words are told of people without anybody to whom: "a mother", "a widow". */
const ABSOLUTE: ReadonlySet<string> = new Set(['parent', 'spouse']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'another']);

/**
 * "Clara Hurst, a daughter, confirmed it", "Survivors include a daughter, Clara Hurst": whose relative somebody is called, where the text does
 * not say. The one relative of hers that the store has and the sentence or the paragraph before it names.
 */
export function impliedOwner(
  who: Mention,
  { word, kin }: { readonly word: TokenSpan; readonly kin: Kin },
  sentence: SentenceView,
  facts: FactSlice,
): Mention | undefined {
  const { folds } = sentence.view.reading.tokens;
  if (!ARTICLES.has(folds[word.from - 1] ?? '') || folds[word.to] === 'of' || folds[word.to] === 'to') return undefined;
  if (ABSOLUTE.has(kin.relation) && !folds.slice(sentence.span.from, sentence.span.to).some((fold) => SURVIVING.has(fold)))
    return undefined;
  const here = [...new Set(relativesOf(who.entity, facts))].filter((id) => isNamed(id, sentence));
  const [only] = here;
  return only !== undefined && here.length === 1 ? { ...who, entity: only, certainty: 'inferred' } : undefined;
}

function isNamed(id: EntityId, { mentions, nearby, earlier }: SentenceView): boolean {
  return nearby.has(id) || earlier.has(id) || mentions.some(({ entity }) => entity === id);
}

function relativesOf(id: EntityId, facts: FactSlice): EntityId[] {
  const own = flatMap(facts.about(id), ({ value, qualifiers: { as } }) =>
    value.type === 'entity' && value.ref.id !== undefined && kinOf(as ?? '') ? [value.ref.id] : [],
  );
  const turned = flatMap(facts.mentioning(id), ({ subject, value, qualifiers: { as } }) =>
    value.type === 'entity' && value.ref.id === id && kinOf(as ?? '') ? [subject] : [],
  );
  return [...own, ...turned];
}
