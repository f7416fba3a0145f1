import type { TokenSpan } from '../../text/span.ts';
import { belonging } from '../belonging.ts';
import { ABSENT, AGREES, type Filler } from '../fillers/filler.ts';
import { isModifier } from '../title-of.ts';
import type { ConstructionReader, Stated } from './construction.ts';

/** "the Norrvik-born painter Ada Brandt", "Ada Brandt, the Norrvik-born painter,": where somebody was born, by an adjective. */
export const cradle: ConstructionReader = (stated) => {
  const { statements, facts, sentence } = stated;
  const said = bornBefore(stated) ?? bornAfter(stated);
  if (!said) return ABSENT;
  const { view } = sentence;
  const place = view.mentionAt(said.from);
  const words = view.reading.tokens.folds.slice(said.from, said.to);
  for (const { value } of statements) {
    if (value.type !== 'entity') return ABSENT;
    const relation = belonging({ words, ...(place ? { entity: place.entity } : {}) }, value.ref, facts);
    if (relation !== 'different') return relation === 'unknown' ? ABSENT : AGREES;
  }
  return { state: 'differs', from: said.from, to: said.to, reading: 'other', ...(place ? { entity: place.entity } : {}) } satisfies Filler;
};

/** So many words may stand between the adjective and the name. */
const REACH = 4;

function bornBefore({ mention, sentence: { view, span } }: Stated): TokenSpan | undefined {
  const { folds } = view.reading.tokens;
  for (let at = mention.from - 1; at > span.from + 1 && at >= mention.from - REACH; at--) {
    if (folds[at] === 'born') return placeOf(at, view);
    if (!isModifier(view, at) || view.mentionAt(at)) return undefined;
  }
  return undefined;
}

function bornAfter({ mention, sentence: { view } }: Stated): TokenSpan | undefined {
  const { folds } = view.reading.tokens;
  if (folds[mention.to] !== ',' || !ARTICLES.has(folds[mention.to + 1] ?? '')) return undefined;
  const place = view.mentionAt(mention.to + 2) ?? view.unknownAt(mention.to + 2);
  return place && folds[place.to] === '-' && folds[place.to + 1] === 'born' ? { from: place.from, to: place.to } : undefined;
}

const ARTICLES = new Set(['a', 'an', 'the']);

/** The name of a town before "-born"; a nation's adjective ("German-born") tells of the country. */
function placeOf(born: number, view: Stated['sentence']['view']): TokenSpan | undefined {
  const { folds } = view.reading.tokens;
  if (folds[born - 1] !== '-') return undefined;
  const mention = view.mentionAt(born - 2);
  if (mention) return mention.form === 'demonym' ? undefined : mention;
  return view.unknownAt(born - 2);
}
