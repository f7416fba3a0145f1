import { isPlaceNoun } from '../../languages/en/lexicon.ts';
import { PARTS_OF_PLACES } from '../../languages/en/place-words.ts';
import { stateOf } from '../../languages/en/us-states.ts';
import { isCapitalised } from '../../mentions/runs.ts';
import type { TokenSpan } from '../../text/span.ts';
import { DOTTED, POSSESSIVE } from '../../text/tokens.ts';
import { compareWords } from '../../values/names/compare-words.ts';
import { belonging } from '../belonging.ts';
import { ABSENT, AGREES, type Filler } from '../fillers/filler.ts';
import { stateAt } from '../state-at.ts';
import type { ConstructionReader, Stated } from './construction.ts';
import { describedIn } from './described-in.ts';

/** States whose name in full is likelier that of a city, which may be the next of a list. */
const ALSO_CITIES = new Set(['new york', 'washington']);
const LINKS = new Set(['of', 'in']);

/**
 * "Norrvik, Sweden", "Norrvik in Sweden", "Arizona’s Pinal County", "the Pinal County town of Norrvik", "the Norrvik section of Sundhamn", "Canon Frome Court, a commune in
 * Herefordshire": the place that a place is said to lie in.
 */
export const place: ConstructionReader = (stated) => {
  const { mention, statements, facts, sentence } = stated;
  if (mention.form !== 'name' && mention.form !== 'alias') return ABSENT;
  const said = ownerBefore(stated) ?? countyBefore(stated) ?? wholeAfter(stated) ?? regionAfter(stated);
  if (!said) return ABSENT;
  const { view } = sentence;
  const state = stateAt(view.reading.tokens, said.from, said.to);
  const words = state?.words ?? view.reading.tokens.folds.slice(said.from, said.to);
  const known = view.mentionAt(said.from);
  for (const statement of statements) {
    if (statement.value.type !== 'entity') continue;
    const { ref } = statement.value;
    if (belonging({ words, ...(known ? { entity: known.entity } : {}) }, ref, facts) !== 'different') return AGREES;
  }
  const isLike = (text: string) => (state !== undefined && stateOf(text) !== undefined) || isSlip(words, text) || isOfOneKind(words, text);
  if (!known && !statements.some((statement) => statement.value.type === 'entity' && isLike(statement.value.ref.text))) return ABSENT;
  if (known && !sameSort(known.entity, stated)) return ABSENT;
  return { state: 'differs', from: said.from, to: said.to, reading: 'other', ...(known ? { entity: known.entity } : {}) } satisfies Filler;
};

/** A state for a state, a country for a country; anything else may be the next member of a list. */
function sameSort(said: string, { facts, statements }: Stated): boolean {
  const subkind = facts.entity(said)?.subkind;
  return statements.some(
    ({ value }) => value.type === 'entity' && value.ref.id !== undefined && facts.entity(value.ref.id)?.subkind === subkind,
  );
}

function ownerBefore({ mention, sentence }: Stated): TokenSpan | undefined {
  const { view, span } = sentence;
  const { tokens } = view.reading;
  const owner = mention.from - 1;
  if (tokens.kind[owner] !== POSSESSIVE) return undefined;
  const named = view.mentionAt(owner - 1);
  if (named) return named;
  for (let from = Math.max(span.from, owner - 2); from < owner; from++) {
    const state = stateAt(tokens, from, owner);
    if (state?.to === owner) return state;
  }
  return undefined;
}

/** "the Pinal County town of Norrvik". */
function countyBefore({ mention, sentence: { view } }: Stated): TokenSpan | undefined {
  const { folds } = view.reading.tokens;
  const noun = mention.from - 2;
  if (folds[noun + 1] !== 'of' || !isPlaceNoun(folds[noun] ?? '')) return undefined;
  return view.mentionAt(noun - 1) ?? view.unknownAt(noun - 1);
}

/** "the Norrvik section of Sundhamn". */
function wholeAfter({ mention, sentence: { view } }: Stated): TokenSpan | undefined {
  const { folds } = view.reading.tokens;
  if (!PARTS_OF_PLACES.has(folds[mention.to] ?? '') || !LINKS.has(folds[mention.to + 1] ?? '')) return undefined;
  return view.mentionAt(mention.to + 2) ?? view.unknownAt(mention.to + 2);
}

function regionAfter(stated: Stated): TokenSpan | undefined {
  const { mention, sentence } = stated;
  const { view } = sentence;
  const { tokens } = view.reading;
  const { folds } = tokens;
  const inside = folds[mention.to] === 'in';
  if (folds[mention.to] !== ',' && !inside) return undefined;
  const at = mention.to + 1;
  const named = view.mentionAt(at);
  const direct = named?.from === at ? named : stateAt(tokens, at, sentence.span.to);
  if (direct) return (inside ? !isCapitalised(tokens, direct.to) : closes(stated, direct)) ? direct : undefined;
  if (inside) return undefined;
  const { subkind } = stated.facts.entity(mention.entity) ?? {};
  return describedIn(stated, { isKind: (fold) => isPlaceNoun(fold) || fold === subkind, links: LINKS });
}

/** No name goes on after the region, and no list of places; an abbreviation's stop may end the sentence as well. */
function closes({ sentence }: Stated, { from, to }: TokenSpan): boolean {
  const { tokens } = sentence.view.reading;
  if (to >= sentence.span.to || (tokens.shape[to - 1]! & DOTTED) !== 0) return true;
  if (/^[\p{L}\d]/u.test(tokens.folds[to]!) || ALSO_CITIES.has(tokens.folds.slice(from, to).join(' '))) return false;
  const next = tokens.folds[to + 1] === 'and' ? to + 2 : to + 1;
  const listed = tokens.folds[to] === ',' && next < sentence.span.to;
  return !listed || (sentence.view.mentionAt(next)?.from !== next && stateAt(tokens, next, sentence.span.to) === undefined);
}

function isSlip(words: readonly string[], stored: string): boolean {
  return words.length === 1 && compareWords(words[0]!, stored.toLowerCase()).kind === 'slip';
}

/** "Heron County" for "Tern County". */
function isOfOneKind(words: readonly string[], stored: string): boolean {
  const kind = words.at(-1)!;
  return words.length > 1 && isPlaceNoun(kind) && stored.toLowerCase().endsWith(` ${kind}`);
}
