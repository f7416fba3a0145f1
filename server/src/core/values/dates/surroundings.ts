import { ABOUT, BOUNDS, SECTIONS, SECTIONS_WITH_OF } from '../../languages/en/dates.ts';
import type { SingleDateExpression } from './expression.ts';
import { foldAt, isCapital, type Place } from './look.ts';

const WITH_ARTICLE: ReadonlySet<string> = new Set(['decade', 'century', 'season', 'year-part']);

/**
 * Adds what stands before a date and colours it: an article, "early" or "the end of", "around", and the preposition
 * that bounds time. The preposition stays outside the expression.
 */
export function withSurroundings<T extends SingleDateExpression>(expression: T, { tokens, floor }: Place): T {
  let { from } = expression;
  const skipArticle = () => {
    if (from > floor && foldAt(tokens, from - 1) === 'the') from--;
  };
  if (WITH_ARTICLE.has(expression.kind)) skipArticle();
  const section = sectionBefore(from, { tokens, floor });
  if (section) {
    from = section.from;
    skipArticle();
  }
  const approximate = from > floor && ABOUT.has(foldAt(tokens, from - 1));
  const boundAt = approximate ? from - 2 : from - 1;
  const bound = boundAt >= 0 ? BOUNDS.get(foldAt(tokens, boundAt)) : undefined;
  if (!section && !approximate && !bound) return from === expression.from ? expression : { ...expression, from };
  return {
    ...expression,
    from,
    ...(section ? { section: section.section } : {}),
    ...(approximate || expression.approximate ? { approximate: true } : {}),
    ...(bound ? { bound, boundAt } : {}),
  };
}

function sectionBefore(
  from: number,
  { tokens, floor }: Pick<Place, 'tokens' | 'floor'>,
): { readonly section: 'early' | 'mid' | 'late'; readonly from: number } | undefined {
  const last = from - 1;
  if (last < floor) return undefined;
  const fold = foldAt(tokens, last);
  const [at, needsOf] = fold === '-' ? [last - 1, false] : fold === 'of' ? [last - 1, true] : [last, false];
  const word = foldAt(tokens, at);
  const section = SECTIONS.get(word);
  if (section === undefined || at < floor || needsOf !== SECTIONS_WITH_OF.has(word)) return undefined;
  if (isCapital(tokens, at) && at > 0 && !'.!?“"('.includes(foldAt(tokens, at - 1))) return undefined;
  return { section, from: at };
}
