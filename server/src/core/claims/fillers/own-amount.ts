import type { FactSlice } from '../../facts/fact-source.ts';
import { COORDINATORS } from '../../languages/en/governance.ts';
import { lemmas } from '../../languages/en/lexicon.ts';
import { sameRelation } from '../../languages/en/lexicon-relations.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { TokenSpan } from '../../text/span.ts';
import { WORD } from '../../text/tokens.ts';
import type { Frame } from '../frame.ts';
import { scopeOf } from '../scope.ts';
import type { SentenceView } from '../sentence-view.ts';
import { clauseNumbers } from '../syntax/predication.ts';

/** A fact, the sentence that may tell it, and the store. */
export interface OwnParts {
  readonly frame: Frame;
  readonly sentence: SentenceView;
  readonly facts: FactSlice;
}

/** Something that speaks for an amount being the fact's, or against it. */
interface Sign {
  readonly at: number;
  readonly weight: number;
}

/** Another place or body beside an amount tells that it is not the fact's, more than one word of the fact tells that it is. */
const FOREIGN = -3;
const MARK_COST = 3;
const CLAUSE_COST = 100;

/**
 * "Tourism rose by 18 percent in Norrvik and by 11 percent in Hamre": for each of several amounts that stand alike to a fact, how much of what the
 * fact names and says stands nearer to it than to the others.
 */
export function worthOf<T extends TokenSpan>(amounts: readonly T[], { frame, sentence, facts }: OwnParts): ReadonlyMap<T, number> {
  const cost = costsIn(sentence);
  const scores = new Map<T, number>(amounts.map((amount) => [amount, 0]));
  for (const signs of signsIn(frame, sentence, facts)) {
    const told = new Set<T>();
    for (const { at, weight } of signs) {
      const [nearest, next] = amounts.toSorted((a, b) => cost(at, a) - cost(at, b)) as [T, T];
      if (cost(at, nearest) === cost(at, next) || told.has(nearest)) continue;
      told.add(nearest);
      scores.set(nearest, scores.get(nearest)! + weight);
    }
  }
  return scores;
}

/** How far a token stands from an amount: in another clause far, and behind a mark or an "and" farther than its words tell. */
function costsIn({ view, span }: SentenceView): (at: number, amount: TokenSpan) => number {
  const { tokens } = view.reading;
  const clauses = clauseNumbers(scopeOf(tokens, span));
  return (at, { from, to }) => {
    const [start, end] = at < from ? [at + 1, from] : [to, at];
    let cost = clauses[at - span.from] === clauses[from - span.from] ? end - start : end - start + CLAUSE_COST;
    for (let i = start; i < end; i++) if (tokens.kind[i] !== WORD || COORDINATORS.has(tokens.folds[i]!)) cost += MARK_COST;
    return cost;
  };
}

/** Where the sentence has each thing that a fact names and says outside its slots, and where it names another of a kind. */
function signsIn({ anchors, words }: Frame, { view, span, mentions }: SentenceView, facts: FactSlice): Sign[][] {
  const { folds, kind } = view.reading.tokens;
  const where = (isOne: (fold: string) => boolean, weight: number): Sign[] => {
    const found: Sign[] = [];
    for (let at = span.from; at < span.to; at++)
      if (kind[at] === WORD && isOne(folds[at]!) && !view.mentionAt(at)) found.push({ at, weight });
    return found;
  };
  const own = anchors.filter(({ slot }) => slot === -1);
  const known = new Set(anchors.flatMap(({ entity }) => entity ?? []));
  return [
    ...own.map(({ entity, words: name, weight }) =>
      entity === undefined
        ? where((fold) => fold === name.at(-1), weight)
        : mentions.flatMap((mention) => (mention.entity === entity ? [{ at: mention.from, weight }] : [])),
    ),
    ...words.flatMap((word) => (word.slot === -1 ? [where((fold) => isOneOf(fold, word.lemmas), word.weight)] : [])),
    mentions.flatMap((mention) => (isForeign(mention) ? [{ at: mention.from, weight: FOREIGN }] : [])),
  ];

  function isForeign({ entity, form }: Mention): boolean {
    if (known.has(entity) || form === 'pronoun' || form === 'description') return false;
    const sort = facts.entity(entity)?.kind;
    return own.some((anchor) => anchor.kind === sort);
  }
}

function isOneOf(fold: string, wanted: readonly string[]): boolean {
  return lemmas(fold).some((lemma) => wanted.some((one) => sameRelation(lemma, one)));
}
