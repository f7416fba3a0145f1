import { type Clause, clausesOf } from '../text/clauses.ts';
import { flatMap } from '../text/flat-map.ts';
import type { TokenSpan } from '../text/span.ts';
import { GLUED, type Tokens } from '../text/tokens.ts';

/** A sentence with its clauses, and the rest of a clause from any of its tokens. */
export interface Scope {
  readonly tokens: Tokens;
  readonly sentence: TokenSpan;
  readonly clauses: readonly Clause[];
  /** The tokens from `at` to the end of the clause that it stands in, without what interrupts it, and not out of the quotation that it stands in. */
  restOfClause(at: number): TokenSpan[];
}

/** The scope of one sentence. Its clauses are told apart when they are first asked for: most sentences never need them. */
export function scopeOf(tokens: Tokens, sentence: TokenSpan): Scope {
  return new LateScope(tokens, sentence);
}

class LateScope implements Scope {
  readonly tokens: Tokens;
  readonly sentence: TokenSpan;
  #clauses: readonly Clause[] | undefined;

  constructor(tokens: Tokens, sentence: TokenSpan) {
    this.tokens = tokens;
    this.sentence = sentence;
  }

  get clauses(): readonly Clause[] {
    this.#clauses ??= clausesOf(this.tokens, this.sentence);
    return this.#clauses;
  }

  restOfClause(at: number): TokenSpan[] {
    const own = this.clauses.find(({ from, to }) => from <= at && at < to);
    if (own === undefined) return [];
    const end = quotationEnd(this.tokens, at, this.sentence.to);
    return flatMap(this.clauses, ({ from, to, clause }) =>
      clause === own.clause && to > at && from < end ? [{ from: Math.max(from, at), to: Math.min(to, end) }] : [],
    );
  }
}

/** Index of the mark that closes the quotation in which `at` stands; `to` if it stands in none that closes before. */
export function quotationEnd(tokens: Tokens, at: number, to: number): number {
  let depth = 0;
  for (let i = at; i < to; i++) {
    const code = tokens.text.charCodeAt(tokens.start[i]!);
    if (code !== 34 && code !== 0x201c && code !== 0x201d) continue;
    const opens = code === 0x201c || (code === 34 && (tokens.shape[i]! & GLUED) === 0);
    if (opens) depth++;
    else if (depth-- === 0) return i;
  }
  return to;
}
