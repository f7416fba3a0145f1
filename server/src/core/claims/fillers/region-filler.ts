import type { FactSlice } from '../../facts/fact-source.ts';
import type { TokenSpan } from '../../text/span.ts';
import { belonging } from '../belonging.ts';
import type { SlotValue } from '../frame.ts';
import type { SentenceView } from '../sentence-view.ts';
import { stateAt } from '../state-at.ts';
import { agreesAt, type Filler } from './filler.ts';

/** "Tarn Creek, Oregon" as a fact's value: where the sentence has the town, the region after it is what may be odd. */
export function regionFiller(right: Extract<SlotValue, { type: 'name' }>, sentence: SentenceView, facts: FactSlice): Filler | undefined {
  const comma = right.words.indexOf(',');
  if (comma < 1) return undefined;
  const { view } = sentence;
  const { tokens } = view.reading;
  const town = townAt(right.words.slice(0, comma), sentence);
  if (!town) return undefined;
  const after = town.to + 1;
  const mention = tokens.folds[town.to] === ',' ? view.mentionAt(after) : undefined;
  const state = tokens.folds[town.to] === ',' ? stateAt(tokens, after, sentence.span.to) : undefined;
  const region = mention?.from === after ? mention : state;
  if (!region) return agreesAt(town);
  const text = right.words.slice(comma + 1).join(' ');
  const said = { words: state?.words ?? tokens.folds.slice(region.from, region.to), ...(mention ? { entity: mention.entity } : {}) };
  const id = facts.named(right.words.slice(comma + 1));
  if (belonging(said, { text, ...(id === undefined ? {} : { id }) }, facts) !== 'different') return agreesAt(town);
  return { state: 'differs', from: region.from, to: region.to, reading: 'other', part: 'region' };
}

function townAt(words: readonly string[], { view, span }: SentenceView): TokenSpan | undefined {
  const { folds } = view.reading.tokens;
  for (let from = span.from; from + words.length <= span.to; from++)
    if (words.every((word, i) => folds[from + i] === word) && !view.inSpeech(from)) return { from, to: from + words.length };
  return undefined;
}
