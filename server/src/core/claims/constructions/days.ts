import { LASTING_LINKS } from '../../languages/en/dates-small-words.ts';
import { flatMap } from '../../text/flat-map.ts';
import { WORD } from '../../text/tokens.ts';
import type { EdtfDate } from '../../values/dates/edtf.ts';
import { ABSENT, type Filler } from '../fillers/filler.ts';
import { isPlaceOfAnother } from '../place-of-another.ts';
import { againstDays } from '../stretch-of-days.ts';
import type { ConstructionReader, Stated } from './construction.ts';

/** A day so far from the end told of is that of another year's, or of another event of that name. */
const DAYS_NEAR = 62;
/** Tokens between an event and its days: "will be on view at the Dunning Gallery through". */
const REACH = 12;

/** "the Harvest Fair runs through Oct. 12", "the Harvest Fair, Oct. 3-12,": how long an event lasts, told right behind its name. */
export const days: ConstructionReader = (stated) => {
  const { mention, sentence, statements } = stated;
  if (sentence.dates.length === 0) return ABSENT;
  const stored = flatMap(statements, ({ value }) => (value.type === 'date' && value.date.precision === 'interval' ? [value.date] : []));
  if (stored.length === 0) return ABSENT;
  const read = sentence.dates.find(({ expression }) => expression.from >= mention.to);
  if (!read || isPlaceOfAnother(mention.from, sentence) || !lasts(stated, read.expression.from)) return ABSENT;
  let odd: Filler = ABSENT;
  for (const right of stored) {
    const filler = againstDays(read, right, sentence);
    if (filler?.state === 'agrees') return filler;
    if (filler?.state === 'differs' && filler.right && isNear(read.date!, filler.right)) odd = filler;
  }
  return odd;
};

function isNear(said: EdtfDate, right: EdtfDate): boolean {
  return Math.max(said.first - right.last, right.first - said.last) <= DAYS_NEAR;
}

/** Whether nothing stands between a name and a date but how long it lasts and where it is. */
function lasts({ mention, sentence: { view } }: Stated, date: number): boolean {
  const { folds, kind } = view.reading.tokens;
  if (date - mention.to > REACH) return false;
  for (let at = mention.to; at < date; at++) {
    if (kind[at] === WORD && !LASTING_LINKS.has(folds[at]!) && !view.mentionAt(at) && !view.unknownAt(at)) return false;
    if (folds[at] === ';' || folds[at] === '.') return false;
  }
  return true;
}
