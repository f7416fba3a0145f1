import { isPlaceNoun } from '../../languages/en/lexicon.ts';
import { SETTINGS } from '../../languages/en/place-words.ts';
import { WORD } from '../../text/tokens.ts';
import type { QuantityExpression } from '../../values/quantities/read.ts';
import { nounsAfter } from '../counted.ts';
import { ABSENT } from '../fillers/filler.ts';
import { amountsAgainst } from '../fillers/quantity-filler.ts';
import { typedFrame } from '../typed-frames.ts';
import type { ConstructionReader, Stated } from './construction.ts';

const INHABITANTS: ReadonlySet<string> = new Set(['people', 'person', 'inhabitant', 'resident', 'soul']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'the']);
const REACH = 4;

/** "Hamre, a town of 14,200 people": how many a place is said to have by what it is. */
export const inhabitants: ConstructionReader = (stated) => {
  const { statements, facts } = stated;
  const amount = amountOf(stated);
  const right = amount && statements.length === 1 ? typedFrame(statements[0]!, facts).slots[0]?.values[0] : undefined;
  if (!amount || right?.type !== 'quantity') return ABSENT;
  return amountsAgainst([amount], right.quantity, undefined);
};

function amountOf({ mention, sentence }: Stated): QuantityExpression | undefined {
  const { view, span } = sentence;
  const { folds, kind } = view.reading.tokens;
  if (folds[mention.to] !== ',' || !ARTICLES.has(folds[mention.to + 1] ?? '')) return undefined;
  for (let at = mention.to + 2; at < Math.min(span.to, mention.to + 2 + REACH) && kind[at] === WORD; at++) {
    if (folds[at + 1] !== 'of') continue;
    if (!SETTINGS.has(folds[at]!) && !isPlaceNoun(folds[at]!)) return undefined;
    const amount = sentence.quantities.find(({ from, type, parts: { hedge } }) => type === 'number' && (hedge?.from ?? from) === at + 2);
    return amount && countsPeople(amount, sentence) ? amount : undefined;
  }
  return undefined;
}

/** Nothing is said of what is counted, or that it is people. */
function countsPeople({ to }: QuantityExpression, { view }: Stated['sentence']): boolean {
  const [noun] = nounsAfter(view, to);
  return noun === undefined || INHABITANTS.has(noun);
}
