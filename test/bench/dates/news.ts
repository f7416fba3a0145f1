import { parseEdtf } from '../../../server/src/core/values/dates/edtf.ts';
import { chronoDates } from './chrono.ts';
import { EXPRESSIONS, WRITTEN_ON } from './expressions.ts';
import { markedAsRead, unmarked, valuesAsRead } from './marked.ts';
import { NOTHING, type Score, sum } from './reading.ts';
import { TRAPS } from './traps.ts';

/** Sentences of our own table read with exactly the marked dates, and with the right values as well. */
export function scoreOurs(): Score {
  return EXPRESSIONS.reduce((score, row) => {
    const found = markedAsRead(unmarked(row[0]).text) === row[0];
    return sum(score, { total: 1, found: Number(found), right: Number(found && valuesAsRead(row) === row[1]) });
  }, NOTHING);
}

/** chrono-node's on the sentences of the table that have a value: any overlap is found, the same days are right. */
export function scoreChrono(): Score {
  return EXPRESSIONS.filter(([, values, , reference]) => !values.includes('-') || reference === undefined).reduce(
    (score, [marked, values, tense]) => {
      const { text, spans } = unmarked(marked);
      const wanted = values.split(' ').map((value) => parseEdtf(value));
      const found = chronoDates(text, WRITTEN_ON, tense === 'future').wholes;
      return spans.reduce((soFar, { start, end }, i) => {
        const want = wanted[i];
        if (!want) return soFar;
        const near = found.filter((date) => date.start < end && start < date.end);
        const right = near.some(({ value }) => value?.first === want.first && value.last === want.last);
        return sum(soFar, { total: 1, found: Number(near.length > 0), right: Number(right) });
      }, score);
    },
    NOTHING,
  );
}

/** How many of the traps each takes. */
export function trapsTaken(): { readonly ours: number; readonly chrono: number; readonly of: number } {
  return {
    ours: TRAPS.filter((text) => markedAsRead(text) !== text).length,
    chrono: TRAPS.filter((text) => chronoDates(text, WRITTEN_ON).wholes.length > 0).length,
    of: TRAPS.length,
  };
}
