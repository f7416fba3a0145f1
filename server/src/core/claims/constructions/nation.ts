import { foldedName } from '../../facts/name-words.ts';
import { DEMONYMS } from '../../languages/en/demonyms.ts';
import { isRoleNoun } from '../../languages/en/lexicon.ts';
import { isCapitalised, isTitleWord } from '../../mentions/runs.ts';
import { POSSESSIVE, WORD } from '../../text/tokens.ts';
import { belonging } from '../belonging.ts';
import { ABSENT, AGREES, type Filler } from '../fillers/filler.ts';
import type { ConstructionReader, Stated } from './construction.ts';
import { describedIn } from './described-in.ts';

const REACH = 5;

/**
 * "Japanese economist Richard Koo", "the Mexican Cali cartel", "Richard Koo, a Japanese economist", "a Japanese economist, Richard Koo,": the
 * adjective of a nation beside the name, with at most a job between; or of a person the nation itself: "Japan’s Richard Koo", "Richard Koo of Japan",
 * "Richard Koo, an economist from Japan".
 */
export const nation: ConstructionReader = (stated) => {
  const { mention, sentence, statements, facts } = stated;
  if (mention.form === 'pronoun' || mention.form === 'description') return ABSENT;
  const at = adjectiveBefore(stated) ?? adjectiveAfter(stated) ?? adjectiveApposed(stated) ?? nationBeside(stated);
  if (at === undefined) return ABSENT;
  const fold = sentence.view.reading.tokens.folds[at]!;
  const place = sentence.view.mentionAt(at);
  const odd: Filler = { state: 'differs', from: at, to: at + 1, reading: 'other', ...(place ? { entity: place.entity } : {}) };
  const agrees = statements.some((statement) => {
    const text = statement.value.type === 'entity' ? statement.value.ref.text : statement.value.type === 'text' ? statement.value.text : '';
    if (foldedName(text).includes(fold)) return true;
    if (place === undefined) return false;
    if (facts.entity(place.entity)?.demonyms.some((demonym) => demonym.toLowerCase() === text.toLowerCase())) return true;
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

/**
 * Of a person, "…, a Japanese economist", "… is a Japanese economist", "…, who is Japanese,": not "a Japanese-born economist", nor the office
 * of a country ("the Japanese ambassador").
 */
function adjectiveAfter(stated: Stated): number | undefined {
  const { mention, sentence, facts } = stated;
  const { folds, kind } = sentence.view.reading.tokens;
  if (facts.entity(mention.entity)?.kind !== 'person') return undefined;
  const start = folds[mention.to] === ',' ? mention.to + 1 : mention.to;
  const who = folds[start] === 'who' ? start + 1 : start;
  const is = BEING.has(folds[who] ?? '') ? who + 1 : who;
  if (is === mention.to || (who > start && is === who)) return undefined;
  const alone = is > who && isAdjective(stated, is) && kind[is + 1] !== WORD;
  if (alone) return is;
  const at = is + 1;
  if (!isAdjective(stated, at) || at + 1 >= sentence.span.to || !isLower(stated, at + 1)) return undefined;
  const noun = folds[at + 1]!;
  if (ARTICLES.has(folds[is]!)) return isRoleNoun(noun) || CITIZENS.has(noun) ? at : undefined;
  return folds[is] === 'the' && isOccupation(noun, stated) ? at : undefined;
}

/** "the Japanese economist", of one who is an economist. */
function isOccupation(noun: string, { mention, facts }: Stated): boolean {
  return facts
    .about(mention.entity)
    .some(({ predicate, value }) => predicate === 'occupation' && value.type === 'text' && foldedName(value.text).at(-1) === noun);
}

const BEING = new Set(['is', 'was']);
const CITIZENS = new Set(['citizen', 'national']);

/** Of a person, "a Japanese economist, Richard Koo,": no list goes on behind the name. */
function adjectiveApposed(stated: Stated): number | undefined {
  const { mention, sentence, facts } = stated;
  const { tokens } = sentence.view.reading;
  const { folds, kind } = tokens;
  if (folds[mention.from - 1] !== ',' || facts.entity(mention.entity)?.kind !== 'person') return undefined;
  if (LISTING.has(folds[mention.to] ?? '') || (folds[mention.to] === ',' && LISTING.has(folds[mention.to + 1] ?? ''))) return undefined;
  let at = mention.from - 2;
  if (!isRoleNoun(folds[at] ?? '')) return undefined;
  while (at > sentence.span.from && mention.from - at <= REACH && kind[at] === WORD && isLower(stated, at)) at--;
  if (!isAdjective(stated, at)) return undefined;
  const before = ARTICLES.has(folds[at - 1] ?? '') || !isLower(stated, at - 1) ? at - 1 : at - 2;
  return ARTICLES.has(folds[before] ?? '') ? at : undefined;
}

const LISTING = new Set(['and', 'or', '&']);
const FROM = new Set(['from']);

/** The name of a country that a person is said to be of. */
function nationBeside(stated: Stated): number | undefined {
  const { mention, sentence, facts } = stated;
  const { view } = sentence;
  const { folds, kind } = view.reading.tokens;
  if (facts.entity(mention.entity)?.kind !== 'person') return undefined;
  const owner = kind[mention.from - 1] === POSSESSIVE ? view.mentionAt(mention.from - 2) : undefined;
  const of = folds[mention.to] === 'of' ? view.mentionAt(mention.to + 1) : undefined;
  const said = owner ?? of ?? describedIn(stated, { isKind: isRoleNoun, links: FROM });
  const named = said && view.mentionAt(said.from);
  if (!named || named.form === 'demonym' || facts.entity(named.entity)?.subkind !== 'country' || folds[named.from - 1] === 'the')
    return undefined;
  return named.to - named.from === 1 && (kind[named.to] !== POSSESSIVE) === (named !== owner) ? named.from : undefined;
}

function isAdjective({ sentence: { view } }: Stated, at: number): boolean {
  const { folds } = view.reading.tokens;
  const place = view.mentionAt(at);
  return DEMONYMS.has(folds[at]!) && (place === undefined || place.form === 'demonym') && folds[at - 1] !== '-' && folds[at + 1] !== '-';
}

function isLower({ sentence: { view } }: Stated, at: number): boolean {
  const { text, start } = view.reading.tokens;
  const code = text.charCodeAt(start[at]!);
  return code >= 97 && code <= 122;
}

const ARTICLES = new Set(['a', 'an']);

/** An office between tells of the office's country, not of the person's ("Colombian President …"). */
function jobBetween({ sentence, mention }: Stated, from: number): boolean {
  const { tokens } = sentence.view.reading;
  for (let at = from; at < mention.from; at++) if (isCapitalised(tokens, at) || tokens.folds[at] === 'of') return true;
  return false;
}
