import { TIME_UNITS } from '../../languages/en/dates.ts';
import { LOOSE_COUNTS, NOT_VAGUE_BEFORE, VAGUE_ADJECTIVES, VAGUE_TIMES, type VagueSide } from '../../languages/en/dates-vague.ts';
import { isFunctionWord } from '../../languages/en/lexicon-words.ts';
import { CARDINALS } from '../../languages/en/numbers.ts';
import type { TokenSpan } from '../../text/span.ts';
import { NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import { foldAt } from './look.ts';

/** A time that names no days: "recently", "in recent years", "now". Nothing is ever reported of it. */
export interface VagueTime extends TokenSpan {
  readonly side: VagueSide;
}

interface Phrase {
  readonly words: readonly string[];
  readonly side: VagueSide;
}

const BY_FIRST_WORD = byFirstWord();

/** The vague time that begins at a token, the longest phrase winning. */
export function vagueTimeAt(tokens: Tokens, at: number): VagueTime | undefined {
  const fold = foldAt(tokens, at);
  for (const { words, side } of BY_FIRST_WORD.get(fold) ?? []) {
    const to = at + words.length;
    if (words.every((word, i) => foldAt(tokens, at + i) === word) && standsAlone(tokens, words, to)) return { from: at, to, side };
  }
  const article = fold === 'the' ? 1 : 0;
  const side = VAGUE_ADJECTIVES.get(foldAt(tokens, at + article));
  const unit = TIME_UNITS.get(foldAt(tokens, at + article + 1));
  return side !== undefined && unit?.plural === true ? { from: at, to: at + article + 2, side } : undefined;
}

/** "The past" is a time, "the past president" is none; "now that" is a conjunction. */
function standsAlone(tokens: Tokens, words: readonly string[], to: number): boolean {
  const next = foldAt(tokens, to);
  if (NOT_VAGUE_BEFORE.get(words.at(-1)!)?.has(next)) return false;
  if (words[0] === 'the' && (tokens.kind[to] === NUMBER || CARDINALS.has(next) || LOOSE_COUNTS.has(next))) return false;
  return words[0] !== 'the' || tokens.kind[to] !== WORD || (isFunctionWord(next) && !TIME_UNITS.has(next));
}

function byFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [phrase, side] of VAGUE_TIMES) {
    const words = phrase.split(' ');
    phrases.set(
      words[0]!,
      [...(phrases.get(words[0]!) ?? []), { words, side }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return phrases;
}
