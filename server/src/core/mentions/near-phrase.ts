import { containersOf } from '../claims/belonging.ts';
import type { BlockView } from '../claims/block-view.ts';
import type { Entity } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import { type NameToken, nameTokens } from '../facts/name-words.ts';
import { FIRMS, INSTITUTIONS } from '../languages/en/institutions.ts';
import { isFunctionWord, isKnownPlace, isPlaceNoun } from '../languages/en/lexicon.ts';
import { flatMap } from '../text/flat-map.ts';
import type { TokenSpan } from '../text/span.ts';
import { type Tokens, WORD } from '../text/tokens.ts';
import { compareWords } from '../values/names/compare-words.ts';
import type { Mention, NearName } from './mention.ts';
import { isCapitalised, isTitleCase, isTitleWord, opensSentence } from './runs.ts';

const NONE: readonly NearName[] = [];

export interface PhraseContext {
  readonly sentence: TokenSpan;
  readonly facts: FactSlice;
}

/** "Center for Disease Control", "Los Andes" as "Las Andes": a name of several words, and no person’s, of which one is a slip or another word. */
export function nearPhrase(view: BlockView, capitals: TokenSpan, entity: Entity, context: PhraseContext): readonly NearName[] {
  const { forms, words: known } = phrasesOf(entity);
  const { tokens } = view.reading;
  const { folds } = tokens;
  const run = inHeadline(tokens, capitals, context.sentence);
  if (forms.length === 0 || !sharesWord(folds, run, known)) return NONE;
  const found: NearName[] = [];
  for (const words of forms) {
    const starts = new Set<number>();
    for (let at = run.from; at < run.to; at++) {
      for (let j = 0; j < words.length; j++) if (folds[at] === words[j]!.fold && known.has(folds[at]!)) starts.add(at - j);
    }
    for (const start of starts) {
      const near = nearWindow(view, start, { words, entity, context });
      if (near) found.push(near);
    }
  }
  return found;
}

/** In a headline an ordinary word ends a run of capitals, though it may be part of the name: "Pellerin Aerospace to Close Plants". */
function inHeadline(tokens: Tokens, { from, to }: TokenSpan, sentence: TokenSpan): TokenSpan {
  let end = to;
  while (end < sentence.to && isCapitalised(tokens, end)) end++;
  return { from, to: end > to && isTitleCase(tokens, sentence) ? end : to };
}

/** An entity's names of two words or more, and the words in them that are not of a closed class. */
interface Phrases {
  readonly forms: readonly (readonly NameToken[])[];
  readonly words: ReadonlySet<string>;
}

const phrases = new WeakMap<Entity, Phrases>();

function phrasesOf(entity: Entity): Phrases {
  let known = phrases.get(entity);
  if (!known) {
    const forms = [entity.name, ...entity.aliases].map(nameTokens).filter((words) => words.length > 1);
    known = { forms, words: new Set(flatMap(forms, (words) => words.map(({ fold }) => fold).filter((fold) => !isFunctionWord(fold)))) };
    phrases.set(entity, known);
  }
  return known;
}

function sharesWord(folds: readonly string[], run: TokenSpan, words: ReadonlySet<string>): boolean {
  for (let at = run.from; at < run.to; at++) if (words.has(folds[at]!)) return true;
  return false;
}

interface Stored {
  readonly words: readonly NameToken[];
  readonly entity: Entity;
  readonly context: PhraseContext;
}

function nearWindow(view: BlockView, start: number, { words, entity, context }: Stored): NearName | undefined {
  const { tokens } = view.reading;
  const end = start + words.length;
  if (start < context.sentence.from || end > context.sentence.to) return undefined;
  let odd = -1;
  for (let i = 0; i < words.length; i++) {
    if (tokens.folds[start + i] === words[i]!.fold) continue;
    if (odd !== -1 || tokens.kind[start + i] !== WORD || !/[\p{L}]/u.test(words[i]!.fold)) return undefined;
    odd = i;
  }
  if (odd === -1) return undefined;
  const at = start + odd;
  const right = words[odd]!;
  const startsUpper = right.text !== right.text.toLowerCase();
  if (
    isFunctionWord(right.fold) || isFunctionWord(tokens.folds[at]!)
      ? tokens.folds[at]!.length < 2
      : startsUpper !== isCapitalised(tokens, at)
  )
    return undefined;
  const likeness = compareWords(tokens.folds[at]!, right.fold);
  const slip = likeness.kind === 'slip' || (likeness.kind === 'variant' && likeness.how === 'plural');
  const partly = entity.kind === 'work' && words.length > 2 && isHalfTheWord(tokens.folds[at]!, right.fold);
  if (likeness.kind === 'variant' && !slip) return undefined;
  // A police force is a police department.
  if (FIRMS.has(tokens.folds[at]!) && FIRMS.has(right.fold)) return undefined;
  const content = words.filter((word) => !isFunctionWord(word.fold)).length;
  if (isFunctionWord(right.fold) || isFunctionWord(tokens.folds[at]!)) {
    if (!slip && !(content >= 3 && isSet(tokens, { from: start, to: end }) && areLinks(tokens.folds[at]!, right.fold))) return undefined;
  } else if (
    !slip &&
    !partly &&
    (content < 3 || isAnotherKind(words, { odd, fold: tokens.folds[at]! }) || goesOn(tokens, { from: start, to: end }, context))
  )
    return undefined;
  else if (isKnownPlace(tokens.folds[at]!) && !isNumberOf(tokens.folds[at]!, right.fold) && !tied(view, entity, context)) return undefined;
  if (entity.kind === 'place' && isPlaceNoun(tokens.folds[end] ?? '') && isCapitalised(tokens, end)) return undefined;
  const other = view.mentionAt(at);
  // A nation's adjective in the singular may still be a slip for its people: "the American With Disabilities Act".
  const isItsPeople = other?.form === 'demonym' && `${tokens.folds[at]}s` === right.fold;
  const isPart = other !== undefined && entity.kind === 'organization' && other.from === at && other.to === at + 1 && isShort(other.form);
  if (other && other.entity !== entity.id && !isItsPeople && !isPart && !tied(view, entity, context)) return undefined;
  // "Halvorsen Institute", which a longer name goes on from, is not yet the whole of it.
  const own = view.mentions.find((mention) => mention.entity === entity.id && mention.from < end && start < mention.to);
  if (own && ((own.from <= start && own.to >= end) || (own.from <= at && at < own.to))) return undefined;
  return {
    trust: 1,
    block: view.index,
    from: start,
    to: end,
    entity: entity.id,
    odd: { from: at, to: at + 1 },
    right: right.text,
    reading: slip ? 'slip' : 'other-word',
    distance: likeness.kind === 'slip' ? likeness.distance : slip ? 1 : 0,
  };
}

/** "Haverstock & Lowe", "the Port Sable Herons": the one word that is somebody's for short is here part of a longer name. */
function isShort(form: Mention['form']): boolean {
  return form === 'family' || form === 'alias' || form === 'short';
}

const SHORTEST_HALF = 4;

/** "Sketches of Pain", "Grab Me a Gondolier": in a title of which all else is right, a word that begins or ends as the right one does. */
function isHalfTheWord(said: string, right: string): boolean {
  const shorter = Math.min(said.length, right.length);
  let head = 0;
  while (head < shorter && said[head] === right[head]) head++;
  let tail = 0;
  while (tail < shorter - head && said.at(-1 - tail) === right.at(-1 - tail)) tail++;
  return Math.max(head, tail) >= Math.max(SHORTEST_HALF, (2 * shorter) / 3);
}

/** "Center of Rural Letters" for "Center for Rural Letters". */
function areLinks(a: string, b: string): boolean {
  return LINKS.has(a) && LINKS.has(b);
}

const LINKS = new Set(['of', 'for', 'on', 'in', 'to']);

/** Every word but the small ones is capitalised: a name, and not the words that it is made of. */
function isSet(tokens: Tokens, { from, to }: TokenSpan): boolean {
  for (let at = from; at < to; at++) if (!isFunctionWord(tokens.folds[at]!) && !isCapitalised(tokens, at)) return false;
  return true;
}

/** So many words are one thing's, whatever kind of thing it is said to be. */
const LONG_NAME = 4;

/** "Tarn Bay Church" is no slip of "Tarn Bay Hospital": the last word of a short name says what kind of thing bears it. */
function isAnotherKind(words: readonly NameToken[], { odd, fold }: { odd: number; fold: string }): boolean {
  const telling = words.filter(({ fold: word }) => word.length > 2 && !isFunctionWord(word)).length;
  return odd === words.length - 1 && telling < LONG_NAME && (INSTITUTIONS.has(fold) || INSTITUTIONS.has(words[odd]!.fold));
}

/** The words are the middle or the end of a longer name ("National River Protection Agency"), which is another. */
function goesOn(tokens: Tokens, { from, to }: TokenSpan, { sentence }: PhraseContext): boolean {
  const before = from > sentence.from && isCapitalised(tokens, from - 1) && !isTitleWord(tokens.folds[from - 1]!);
  return (before && !opensSentence(tokens, sentence, from - 1)) || (to < sentence.to && isCapitalised(tokens, to));
}

/** Singular and plural of one word ("American", "Americans"). */
function isNumberOf(a: string, b: string): boolean {
  return a === `${b}s` || b === `${a}s`;
}

/** Something else in the sentence belongs where the entity does ("Croatian troops … Western Slovenia"). */
function tied(view: BlockView, entity: Entity, { sentence, facts }: PhraseContext): boolean {
  const containers = containersOf(entity.id, facts);
  return view.mentions.some((mention) => mention.from >= sentence.from && mention.to <= sentence.to && containers.has(mention.entity));
}
