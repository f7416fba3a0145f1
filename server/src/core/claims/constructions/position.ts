import type { Statement } from '../../facts/statement.ts';
import { areOtherPositions, isPosition, LONGEST_POSITION } from '../../languages/en/positions.ts';
import { TITLE_QUALIFIERS } from '../../languages/en/title-qualifiers.ts';
import { isCapitalised } from '../../mentions/runs.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { TokenSpan } from '../../text/span.ts';
import { POSSESSIVE, type Tokens, WORD } from '../../text/tokens.ts';
import { ABSENT, AGREES } from '../fillers/filler.ts';
import { storedWords } from '../stored-title.ts';
import type { ConstructionReader, Stated } from './construction.ts';

const BEFORE_PHRASE = new Set(['is', 'a', 'an', 'the']);
/** After an owner in the plural: "the Rovers’ striker". */
const OWNERS_MARKS = new Set(['’', "'"]);
const PLAYS = new Set(['plays', 'starts']);
/** "the team’s starting left tackle" is as long as they come. */
const REACH = 6;

/** "Rovers striker Jo Quill", "Quill, a striker for Rovers": where a player plays, against where the store has him play now. */
export const position: ConstructionReader = (stated) => {
  const right = flatMap(stated.statements, (statement) => positionOf(statement) || []);
  const said = right.length === 0 ? undefined : saidOf(stated);
  if (!said) return ABSENT;
  const words = stated.sentence.view.reading.tokens.folds.slice(said.from, said.to).join(' ');
  const differs = right.every((other) => areOtherPositions(words, other));
  return differs ? { state: 'differs', from: said.from, to: said.to, reading: 'other' } : AGREES;
};

const positions = new WeakMap<Statement, string>();

/** The position that a title or occupation of now ends in ("starting quarterback"), worked out once; empty if that is none. */
function positionOf(statement: Statement): string {
  let known = positions.get(statement);
  if (known === undefined) {
    known = statement.qualifiers.to === undefined ? positionEnding(storedWords(statement)) : '';
    positions.set(statement, known);
  }
  return known;
}

function positionEnding(words: readonly string[]): string {
  for (let length = LONGEST_POSITION; length > 0; length--) {
    const ending = words.slice(-length).join(' ');
    if (isPosition(ending)) return ending;
  }
  return '';
}

function saidOf({ mention, sentence: { view, span } }: Stated): TokenSpan | undefined {
  const { tokens } = view.reading;
  const { folds, kind } = tokens;
  for (let length = LONGEST_POSITION; length > 0; length--) {
    const from = mention.from - length;
    if (from >= span.from && isSmallPosition(tokens, from, length))
      return standsAlone(tokens, from) ? { from, to: mention.from } : undefined;
  }
  let at = folds[mention.to] === ',' ? mention.to + 1 : mention.to;
  if (PLAYS.has(folds[at] ?? '')) at++;
  else {
    if (!BEFORE_PHRASE.has(folds[at] ?? '') || (folds[at] === 'is') === (folds[mention.to] === ',')) return undefined;
    while (BEFORE_PHRASE.has(folds[at] ?? '')) at++;
  }
  for (let i = at; i < Math.min(at + REACH, span.to) && (kind[i] === WORD || kind[i] === POSSESSIVE || OWNERS_MARKS.has(folds[i]!)); i++) {
    for (let length = LONGEST_POSITION; length > 0; length--)
      if (isSmallPosition(tokens, i, length))
        return standsAlone(tokens, i) && !goesOn(tokens, i + length) ? { from: i, to: i + length } : undefined;
  }
  return undefined;
}

function isSmallPosition(tokens: Tokens, from: number, length: number): boolean {
  return !isCapitalised(tokens, from) && isPosition(tokens.folds.slice(from, from + length).join(' '));
}

/** "former striker" and "striker-turned-pundit" tell of another time, "striker and winger" of two. */
function standsAlone({ folds }: Tokens, from: number): boolean {
  const before = folds[from - 1] ?? '';
  return !TITLE_QUALIFIERS.has(before) && before !== '-' && before !== 'and' && before !== '/';
}

/** "guard dog", "forward and center": the words are no position, or not the only one. */
function goesOn({ kind, folds }: Tokens, at: number): boolean {
  return kind[at] === WORD ? !AFTER_POSITION.has(folds[at]!) : folds[at] === '-' || folds[at] === '/';
}

const AFTER_POSITION = new Set(['for', 'with', 'at', 'on', 'of', 'from', 'who', 'in', 'whose', 'said']);
