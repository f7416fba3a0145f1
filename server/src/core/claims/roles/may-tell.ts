import { closedClass } from '../../languages/en/closed-classes.ts';
import { isFunctionWord, lemma } from '../../languages/en/lexicon.ts';
import { isParticle } from '../../languages/en/lexicon-relations.ts';
import { roleMapsOf } from '../../languages/en/relation-roles.ts';
import { LIGHT_VERBS } from '../../languages/en/repeatable.ts';
import { byWord } from '../../text/by-word.ts';
import type { TokenSpan } from '../../text/span.ts';
import { NUMBER, WORD } from '../../text/tokens.ts';
import { WordFlags } from '../../text/word-flags.ts';
import { wordTrait } from '../../text/word-traits.ts';
import type { BlockView } from '../block-view.ts';
import { phrasal } from '../phrasal.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { FactRoles } from './fact-roles.ts';
import { isSame } from './same-verb.ts';

/**
 * Whether a sentence has anything that could tell a relation: its verb, a noun of it, or what tells it without a verb. Asked before the
 * grammar is read, which takes as long as a hundred such looks.
 */
export function mayTell({ relation, implied }: FactRoles, { view, span }: SentenceView): boolean {
  if (implied === 'place' || implied === 'crossing') return hasPlace(view, span) || hasTeller(relation, view, span);
  if (LIGHT_VERBS.has(relation) || (implied !== undefined && (implied !== 'date' || hasDatedThing(view, span)))) return true;
  return tellersOf(relation).isUnsaid || hasTeller(relation, view, span);
}

function hasTeller(relation: string, view: BlockView, span: TokenSpan): boolean {
  const { tells, tellsWhere } = tellersOf(relation);
  const { tokens } = view.reading;
  const { folds, kind, traits } = tokens;
  for (let at = span.from; at < span.to; at++) {
    if (kind[at] !== WORD) continue;
    if (tellsWhere.at(tokens, at) || ((traits[at + 1]! & IS_PARTICLE) !== 0 && tells(phrasal(folds[at]!, folds[at + 1]!)))) return true;
  }
  return false;
}

const IS_PARTICLE = wordTrait(isParticle);

/** Whether a name is followed by what may tell where it is: "the Gaslight Theater, on", "Hamre, a town", "Hamre, 12 miles". */
function hasPlace({ mentions, reading: { tokens } }: BlockView, { from, to }: TokenSpan): boolean {
  const { folds, kind } = tokens;
  return mentions.some((mention) => {
    if (mention.to <= from || mention.from >= to) return false;
    const next = folds[mention.to] === ',' ? mention.to + 1 : mention.to;
    return kind[next] === NUMBER || BEFORE_PLACE.has(folds[next] ?? '');
  });
}

const BEFORE_PLACE: ReadonlySet<string> = new Set('in on at over across a an about some roughly nearly which is was built'.split(' '));

/** Whether a date of the sentence may belong to a thing: "the accord of May 1999", "the fire (1904)", "the 1904 fire". */
function hasDatedThing({ reading: { dates, tokens } }: BlockView, span: TokenSpan): boolean {
  const { folds, kind } = tokens;
  return dates.some(({ from, to }) => {
    if (to <= span.from || from >= span.to) return false;
    const before = folds[from - 1];
    if (before === 'of' || before === '(') return true;
    // "since 2000 adds", "on Tuesday said": a preposition governs the time alone.
    if (to - from === 1) {
      if (closedClass(before ?? '') === 'preposition') return false;
    } else if (folds.slice(from, to).includes('of')) return true;
    return kind[to] === WORD ? !isFunctionWord(folds[to]!) : folds[to] === '“' || folds[to] === '"';
  });
}

/** The words that tell a relation. */
interface Tellers {
  readonly tells: (word: string) => boolean;
  /** The same of a word of a text. */
  readonly tellsWhere: WordFlags;
  /** It may be told by a verb that no word of the sentence has ("a bridge of 312 feet"). */
  readonly isUnsaid: boolean;
}

/** Verbs that the grammar reads where none stands (syntax/verbless.ts). */
const UNSAID: readonly string[] = ['be', 'have'];
const tellers = new Map<string, Tellers>();

function tellersOf(relation: string): Tellers {
  let known = tellers.get(relation);
  if (!known) {
    const verbs = [relation, ...roleMapsOf(relation).map(({ other }) => other)];
    const isOne = (word: string) => verbs.some((verb) => isSame(verb, word));
    const tells = byWord((fold) => isOne(fold) || isOne(lemma(fold, 'verb')) || isOne(lemma(fold, 'noun')));
    known = { tells, tellsWhere: new WordFlags(tells), isUnsaid: UNSAID.some(isOne) };
    tellers.set(relation, known);
  }
  return known;
}
