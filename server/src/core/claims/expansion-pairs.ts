import { LINKING_WORDS } from '../languages/en/particles.ts';
import type { TokenSpan } from '../text/span.ts';
import { CAPITAL, NUMBER, PUNCTUATION, type Tokens, UPPER, WORD } from '../text/tokens.ts';
import type { BlockView } from './block-view.ts';

/** An abbreviation side by side with the words that the draft says it stands for. */
export interface ExpansionPair {
  readonly abbreviation: number;
  /** The farthest that the words may reach. */
  readonly words: TokenSpan;
  /** Which end of the words is fixed: they end before "(NASA)", they begin after "NASA, the". */
  readonly anchor: 'start' | 'end';
}

const LONGEST_NAME = 14;
const LONGEST_ABBREVIATION = 10;
const ARTICLES: ReadonlySet<string> = new Set(['the', 'or']);
/** The full name, or NASA; the full name, known as NASA. */
const ALSO: ReadonlySet<string> = new Set(['or', 'as', 'abbreviated', 'called']);

/** "National Park Service (NPS)", "NPS (National Park Service)", "the NPS, or National Park Service,", "the National Park Service, or NPS". */
export function expansionPairs(view: BlockView): ExpansionPair[] {
  const { tokens, sentences } = view.reading;
  const pairs: ExpansionPair[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      if ((tokens.shape[at]! & UPPER) === 0 || !isAbbreviation(view, at)) continue;
      const words = wordsBefore(view, at, sentence) ?? wordsAfter(view, at, sentence);
      if (words && (tokens.shape[words.words.from]! & UPPER) === 0) pairs.push({ abbreviation: at, ...words });
    }
  }
  return pairs;
}

/** Whether a token in capitals is one. */
function isAbbreviation({ reading: { tokens } }: BlockView, at: number): boolean {
  const length = tokens.end[at]! - tokens.start[at]!;
  return tokens.kind[at] === WORD && length <= LONGEST_ABBREVIATION;
}

type Words = Omit<ExpansionPair, 'abbreviation'>;

function wordsBefore({ reading: { tokens } }: BlockView, at: number, { from }: TokenSpan): Words | undefined {
  const { folds } = tokens;
  let end: number | undefined;
  if (folds[at - 1] === '(' && (folds[at + 1] === ')' || folds[at + 1] === ',' || folds[at + 1] === ';')) end = at - 1;
  else if (ALSO.has(folds[at - 1] ?? '')) {
    const comma = [at - 2, at - 3].find((place) => place > from && folds[place] === ',');
    end = comma;
  }
  if (end === undefined) return undefined;
  let start = end;
  while (start > from && end - start < LONGEST_NAME && isNameToken(tokens, start - 1)) start--;
  return start < end ? { words: { from: start, to: end }, anchor: 'end' } : undefined;
}

function wordsAfter({ reading: { tokens } }: BlockView, at: number, { to }: TokenSpan): Words | undefined {
  const { folds } = tokens;
  const mark = folds[at + 1];
  if (mark !== '(' && mark !== ',' && mark !== '—' && mark !== '–' && mark !== '--') return undefined;
  let start = at + 2;
  const led = ARTICLES.has(folds[start] ?? '');
  while (ARTICLES.has(folds[start] ?? '')) start++;
  if (mark !== '(' && !led) return undefined;
  let end = start;
  while (end < to && end - start < LONGEST_NAME && isNameToken(tokens, end)) end++;
  while (end > start && LINKING_WORDS.has(folds[end - 1]!)) end--;
  return start < end ? { words: { from: start, to: end }, anchor: 'start' } : undefined;
}

/** A word with a capital, a figure, or one of the small words and marks that names have between those. */
function isNameToken({ kind, shape, folds }: Tokens, at: number): boolean {
  if (kind[at] === PUNCTUATION) return folds[at] === '-';
  return kind[at] === NUMBER || (shape[at]! & CAPITAL) !== 0 || LINKING_WORDS.has(folds[at]!);
}
