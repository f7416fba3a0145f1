import { tell } from '../../../../core/telling/told.ts';
import { dateOfWords } from '../../../../core/values/dates/date-of-words.ts';
import type { FixMaker } from './fix.ts';

const LOOSE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;

/** A date as the house writes dates, or in figures that are no EDTF, put as the format has it. */
export const dateAsEdtf: FixMaker = ({ start, end }, source) => {
  const written = source.slice(start, end).replace(/^(["'])(.*)\1$/, '$2');
  const loose = LOOSE.exec(written);
  const date = loose ? `${loose[1]}-${loose[2]!.padStart(2, '0')}-${loose[3]!.padStart(2, '0')}` : dateOfWords(written);
  return date === undefined || date === written
    ? []
    : [{ title: tell('Write {date}', { date }), preferred: true, edits: [{ start, end, newText: date }] }];
};
