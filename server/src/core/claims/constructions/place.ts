import { isFunctionWord, isOrganizationNoun, isPlaceNoun } from '../../languages/en/lexicon.ts';
import type { TokenSpan } from '../../text/span.ts';
import { POSSESSIVE, WORD } from '../../text/tokens.ts';
import { compareWords } from '../../values/names/compare-words.ts';
import { belonging } from '../belonging.ts';
import { ABSENT, AGREES, type Filler } from '../fillers/filler.ts';
import type { ConstructionReader, Stated } from './construction.ts';

const ARTICLES = new Set(['a', 'an', 'the']);

/** "Norrvik, Sweden", "Arizona’s Pinal County", "Canon Frome Court, a commune in Herefordshire": the place that a place is said to lie in. */
export const place: ConstructionReader = (stated) => {
  const { mention, statements, facts, sentence } = stated;
  if (mention.form !== 'name' && mention.form !== 'alias') return ABSENT;
  const said = ownerBefore(stated) ?? regionAfter(stated);
  if (!said) return ABSENT;
  const { view } = sentence;
  const words = view.reading.tokens.folds.slice(said.from, said.to);
  const known = view.mentionAt(said.from);
  for (const statement of statements) {
    if (statement.value.type !== 'entity') continue;
    const { ref } = statement.value;
    if (belonging({ words, ...(known ? { entity: known.entity } : {}) }, ref, facts) !== 'different') return AGREES;
  }
  if (!known && !statements.some((statement) => statement.value.type === 'entity' && isSlip(words, statement.value.ref.text)))
    return ABSENT;
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
  const { tokens } = sentence.view.reading;
  if (tokens.kind[mention.from - 1] !== POSSESSIVE) return undefined;
  return sentence.view.mentionAt(mention.from - 2);
}

function regionAfter({ mention, sentence }: Stated): TokenSpan | undefined {
  const { view } = sentence;
  const { tokens } = view.reading;
  const { folds } = tokens;
  if (folds[mention.to] !== ',') return undefined;
  let at = mention.to + 1;
  const direct = view.mentionAt(at);
  if (direct?.from === at) return closes(folds[direct.to]) ? direct : undefined;
  if (!ARTICLES.has(folds[at] ?? '')) return undefined;
  at++;
  let seen = false;
  while (at < sentence.span.to && tokens.kind[at] === WORD && !isFunctionWord(folds[at]!) && !view.mentionAt(at)) {
    if (isPlaceNoun(folds[at]!) || isOrganizationNoun(folds[at]!)) seen = true;
    at++;
  }
  if ((folds[at] !== 'in' && folds[at] !== 'of') || !seen) return undefined;
  return view.mentionAt(at + 1) ?? view.unknownAt(at + 1);
}

function closes(fold: string | undefined): boolean {
  return fold === undefined || !/^[\p{L}\d]/u.test(fold);
}

function isSlip(words: readonly string[], stored: string): boolean {
  return words.length === 1 && compareWords(words[0]!, stored.toLowerCase()).kind === 'slip';
}
