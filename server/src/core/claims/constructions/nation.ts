import { foldedName } from '../../facts/name-words.ts';
import { DEMONYMS } from '../../languages/en/demonyms.ts';
import { isRoleNoun } from '../../languages/en/lexicon.ts';
import { isTitleWord } from '../../mentions/runs.ts';
import { WORD } from '../../text/tokens.ts';
import { belonging } from '../belonging.ts';
import { ABSENT, AGREES, type Filler } from '../fillers/filler.ts';
import type { ConstructionReader, Stated } from './construction.ts';

const REACH = 5;

/** "Japanese economist Richard Koo", "the Mexican Cali cartel", "Richard Koo, a Japanese economist": the adjective of a nation beside the name, with at most a job between. */
export const nation: ConstructionReader = (stated) => {
  const { mention, sentence, statements, facts } = stated;
  if (mention.form === 'pronoun' || mention.form === 'description') return ABSENT;
  const at = adjectiveBefore(stated) ?? adjectiveAfter(stated);
  if (at === undefined) return ABSENT;
  const fold = sentence.view.reading.tokens.folds[at]!;
  const place = sentence.view.mentionAt(at);
  const odd: Filler = { state: 'differs', from: at, to: at + 1, reading: 'other', ...(place ? { entity: place.entity } : {}) };
  const agrees = statements.some((statement) => {
    const text = statement.value.type === 'entity' ? statement.value.ref.text : statement.value.type === 'text' ? statement.value.text : '';
    if (foldedName(text).includes(fold)) return true;
    if (place === undefined) return false;
    const ref = statement.value.type === 'entity' ? statement.value.ref : { text };
    const verdict = belonging({ words: [fold], entity: place.entity }, ref, facts);
    // Two nations' adjectives tell by themselves, whether or not the store knows both nations.
    const isAdjective = foldedName(text).some((word) => DEMONYMS.has(word));
    return verdict === 'unknown' ? !isAdjective : verdict !== 'different';
  });
  return agrees ? AGREES : odd;
};

function adjectiveBefore(stated: Stated): number | undefined {
  const { mention, sentence } = stated;
  const { tokens } = sentence.view.reading;
  for (let at = mention.from - 1; at >= sentence.span.from && mention.from - at <= REACH; at--) {
    if (tokens.kind[at] !== WORD) return undefined;
    if (isAdjective(stated, at)) return jobBetween(stated, at + 1) ? undefined : at;
    if (sentence.view.mentionAt(at) !== undefined) return undefined;
    if (!(isTitleWord(tokens.folds[at]!) || isLower(stated, at))) return undefined;
  }
  return undefined;
}

/** Of a person, "…, a Japanese economist": not "a Japanese-born economist", nor the office of a country ("the Japanese ambassador"). */
function adjectiveAfter(stated: Stated): number | undefined {
  const { mention, sentence, facts } = stated;
  const { folds } = sentence.view.reading.tokens;
  if (facts.entity(mention.entity)?.kind !== 'person' || folds[mention.to] !== ',' || !ARTICLES.has(folds[mention.to + 1] ?? ''))
    return undefined;
  const at = mention.to + 2;
  return at + 1 < sentence.span.to && isAdjective(stated, at) && isLower(stated, at + 1) && isRoleNoun(folds[at + 1]!) ? at : undefined;
}

function isAdjective({ sentence: { view } }: Stated, at: number): boolean {
  const { folds } = view.reading.tokens;
  const place = view.mentionAt(at);
  return DEMONYMS.has(folds[at]!) && (place === undefined || place.form === 'demonym') && folds[at - 1] !== '-' && folds[at + 1] !== '-';
}

function isLower({ sentence: { view } }: Stated, at: number): boolean {
  const { text, start } = view.reading.tokens;
  return /^[a-z]/.test(text[start[at]!]!);
}

const ARTICLES = new Set(['a', 'an']);

/** An office between tells of the office's country, not of the person's ("Colombian President …"). */
function jobBetween({ sentence, mention }: Stated, from: number): boolean {
  const { tokens } = sentence.view.reading;
  for (let at = from; at < mention.from; at++)
    if (/^\p{Lu}/u.test(tokens.text[tokens.start[at]!]!) || tokens.folds[at] === 'of') return true;
  return false;
}
