import type { TokenSpan } from '../../text/span.ts';
import type { BlockView } from '../block-view.ts';
import { scopeOf } from '../scope.ts';
import { withGapped } from './gapped.ts';
import { addNominal } from './nominal.ts';
import { type NounPhrase, nounPhrases } from './noun-phrases.ts';
import { clauseNumbers, type Predication, type SyntaxParts } from './predication.ts';
import { type Tag, tagsOf } from './tags.ts';
import { verbGroups } from './verb-groups.ts';
import { verbal } from './verbal.ts';
import { addAppositions, addDatings, addHavings, addMeasures, addNamings, addPlacings, addPossessions } from './verbless.ts';

/** What a light reading of a sentence's grammar finds in it. */
export interface Syntax {
  readonly phrases: readonly NounPhrase[];
  readonly predications: readonly Predication[];
}

/** Reads the grammar of one sentence, without certainty: what it cannot tell is left out. */
export function syntaxOf(view: BlockView, span: TokenSpan): Syntax {
  const tags = tagsOf(view, span);
  return new LateSyntax(view, span, tags, nounPhrases(view, span, tags));
}

/** Some ask for the phrases only, and what is said of them takes as long again to read. */
class LateSyntax implements Syntax {
  readonly phrases: readonly NounPhrase[];
  readonly #view: BlockView;
  readonly #span: TokenSpan;
  readonly #tags: readonly Tag[];
  #predications: readonly Predication[] | undefined;

  constructor(view: BlockView, span: TokenSpan, tags: readonly Tag[], phrases: readonly NounPhrase[]) {
    this.phrases = phrases;
    this.#view = view;
    this.#span = span;
    this.#tags = tags;
  }

  get predications(): readonly Predication[] {
    this.#predications ??= this.#readPredications();
    return this.#predications;
  }

  #readPredications(): readonly Predication[] {
    const view = this.#view;
    const span = this.#span;
    const clauses = clauseNumbers(scopeOf(view.reading.tokens, span));
    return predicationsOf({ view, span, tags: this.#tags, phrases: this.phrases, clauses });
  }
}

/** Everything that a sentence's verbs and relational nouns say of its phrases. */
function predicationsOf(parts: SyntaxParts): readonly Predication[] {
  const groups = verbGroups(parts);
  const verbs = withGapped(verbal(groups, parts), groups, parts);
  const found = verbs.slice();
  addAppositions(parts, found);
  addNamings(parts, found);
  addNominal(groups, verbs, parts, found);
  addPossessions(parts, found);
  addHavings(parts, found);
  addMeasures(parts, found);
  addPlacings(parts, found);
  addDatings(parts, found);
  return found;
}
