import { senseOf } from '../../facts/in-words.ts';
import { agree } from '../../values/dates/agreement.ts';
import { resolveDate } from '../../values/dates/resolve.ts';
import { ABSENT, agreesAt, type Filler } from '../fillers/filler.ts';
import type { ConstructionReader } from './construction.ts';

/** "Ada Brandt (1961-2023)", "Ada Brandt (April 12, 1961 – March 2, 2023)": between the two, a life. */
export const lifespan: ConstructionReader = ({ mention, sentence, statements }) => {
  const { folds } = sentence.view.reading.tokens;
  if (folds[mention.to] !== '(') return ABSENT;
  const range = sentence.dates.find(({ expression }) => expression.kind === 'range' && expression.from === mention.to + 1)?.expression;
  if (range?.kind !== 'range' || folds[range.to] !== ')') return ABSENT;
  const said = senseOf(statements[0]!) === 'birth' ? range.start : range.end;
  const date = said.kind === 'calendar' && said.year !== undefined ? resolveDate(said, { asOf: sentence.asOf, tense: 'past' }) : undefined;
  if (!date) return ABSENT;
  const agrees = statements.some(({ value }) => value.type === 'date' && agree(date, value.date));
  return agrees ? agreesAt(said) : ({ state: 'differs', from: said.from, to: said.to, reading: 'other', date: said } satisfies Filler);
};
