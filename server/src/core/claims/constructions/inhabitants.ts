import { isPlaceNoun } from '../../languages/en/lexicon.ts';
import { SETTINGS } from '../../languages/en/place-words.ts';
import { WORD } from '../../text/tokens.ts';
import type { QuantityExpression } from '../../values/quantities/read.ts';
import { nounsAfter } from '../counted.ts';
import { ABSENT } from '../fillers/filler.ts';
import { amountsAgainst } from '../fillers/quantity-filler.ts';
import type { SentenceView } from '../sentence-view.ts';
import { typedFrame } from '../typed-frames.ts';
import type { ConstructionReader, Stated } from './construction.ts';

const INHABITANTS: ReadonlySet<string> = new Set(['people', 'person', 'inhabitant', 'resident', 'soul']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'the']);
const REACH = 4;

/** "Hamre, a town of 14,200 people", "Hamre, home to 14,200 people", "Hamre (population 14,200)": how many a place is said to have without a verb. */
export const inhabitants: ConstructionReader = (stated) => {
  const { statements, facts } = stated;
  const amount = amountOf(stated);
  const right = amount && statements.length === 1 ? typedFrame(statements[0]!, facts).slots[0]?.values[0] : undefined;
  if (!amount || right?.type !== 'quantity') return ABSENT;
  return amountsAgainst([amount], { right: right.quantity });
};

function amountOf({ mention, sentence }: Stated): QuantityExpression | undefined {
  const { view, span } = sentence;
  const { folds, kind } = view.reading.tokens;
  const beside = besideName(mention.to, sentence);
  if (beside) return countsPeople(beside, sentence) ? beside : undefined;
  if (folds[mention.to] !== ',' || !ARTICLES.has(folds[mention.to + 1] ?? '')) return undefined;
  for (let at = mention.to + 2; at < Math.min(span.to, mention.to + 2 + REACH) && kind[at] === WORD; at++) {
    if (folds[at + 1] !== 'of') continue;
    if (!SETTINGS.has(folds[at]!) && !isPlaceNoun(folds[at]!)) return undefined;
    const amount = numberAt(at + 2, sentence);
    return amount && countsPeople(amount, sentence) ? amount : undefined;
  }
  return undefined;
}

/** "(population 14,200)", "(pop. 14,200)", ", population 14,200,", ", home to 14,200 people", ", with 14,200 inhabitants". */
function besideName(after: number, sentence: SentenceView): QuantityExpression | undefined {
  const { folds } = sentence.view.reading.tokens;
  if (folds[after] !== '(' && folds[after] !== ',') return undefined;
  let at = after + 1;
  if (POPULATION.has(folds[at] ?? '')) {
    at++;
    while (AFTER_POPULATION.has(folds[at] ?? '')) at++;
    return numberAt(at, sentence);
  }
  if (folds[at] === 'home' && folds[at + 1] === 'to') return numberAt(at + 2, sentence);
  const held = folds[at] === 'with' ? numberAt(at + 1, sentence) : undefined;
  return held && nounsAfter(sentence.view, held.to).length > 0 ? held : undefined;
}

const POPULATION: ReadonlySet<string> = new Set(['population', 'pop']);
const AFTER_POPULATION: ReadonlySet<string> = new Set(['.', ':', ',']);

/** The number, with its hedge, that begins at a token. */
function numberAt(at: number, { quantities }: SentenceView): QuantityExpression | undefined {
  return quantities.find(({ from, type, parts: { hedge } }) => type === 'number' && (hedge?.from ?? from) === at);
}

/** Nothing is said of what is counted, or that it is people. */
function countsPeople({ to }: QuantityExpression, { view }: Stated['sentence']): boolean {
  const [noun] = nounsAfter(view, to);
  return noun === undefined || INHABITANTS.has(noun);
}
