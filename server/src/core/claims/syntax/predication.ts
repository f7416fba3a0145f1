import type { TokenSpan } from '../../text/span.ts';
import type { BlockView } from '../block-view.ts';
import type { Scope } from '../scope.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Tag } from './tags.ts';

/** A phrase with the preposition that governs it in its clause. */
export interface Adjunct {
  readonly preposition: string;
  readonly phrase: NounPhrase;
}

/** A verb, or a noun made from one, with what stands in its roles. */
export interface Predication extends TokenSpan {
  /** Token of the verb or noun. */
  readonly head: number;
  readonly kind: 'verb' | 'noun' | 'holder' | 'possession';
  /** Uninflected head, as a verb or noun. */
  readonly lemma: string;
  /** Who does it, or what is told of. */
  readonly agent: NounPhrase | undefined;
  /** Whom or what it is done to. */
  readonly patient: NounPhrase | undefined;
  /** What the patient is made or called ("appointed her chief justice"), or what the subject is. */
  readonly complement: NounPhrase | undefined;
  /** In one of the first two roles, the grammar does not tell which ("the death of", "Nordline’s sale"). */
  readonly either: readonly NounPhrase[];
  readonly adjuncts: readonly Adjunct[];
  /** Only wanted, begun or supposed by the verb before it: "applied to join". */
  readonly infinitive: boolean;
  readonly passive: boolean;
  /** It opens its sentence, as in a fragment or a headline. */
  readonly initial: boolean;
  /** Its verb is finite and in the past. */
  readonly past: boolean;
  /** Its subject is what a relative pronoun stands for: in "the fire at the mill, which killed", the mill or what that hangs on. */
  readonly relative: boolean;
  /** It tells of what came of the event and lasts: "married to", "a member of". */
  readonly lasting: boolean;
}

export interface SyntaxParts {
  readonly view: BlockView;
  readonly span: TokenSpan;
  readonly tags: readonly Tag[];
  readonly phrases: readonly NounPhrase[];
  /** Number of the clause that each token stands in; index 0 is the sentence's first token. */
  readonly clauses: readonly number[];
}

type Needed = 'from' | 'to' | 'head' | 'kind' | 'lemma';

/** What a predication is made of: all that is left out is absent, empty or not so. */
type Told = Pick<Predication, Needed> & { readonly [K in Exclude<keyof Predication, Needed>]?: Predication[K] | undefined };

/** A predication, made field by field: where one is spread into another, V8 gives each a hidden class of its own, and all who read them are slower. */
export function predication(told: Told): Predication {
  return {
    from: told.from,
    to: told.to,
    head: told.head,
    kind: told.kind,
    lemma: told.lemma,
    agent: told.agent,
    patient: told.patient,
    complement: told.complement,
    either: told.either ?? [],
    adjuncts: told.adjuncts ?? [],
    infinitive: told.infinitive ?? false,
    passive: told.passive ?? false,
    initial: told.initial ?? false,
    past: told.past ?? false,
    relative: told.relative ?? false,
    lasting: told.lasting ?? false,
  };
}

/** The number of each token's clause, from the stretches that a sentence's clauses come in; -1 outside them. */
export function clauseNumbers({ clauses, sentence }: Scope): readonly number[] {
  const numbers: number[] = [];
  // Clauses are in order.
  for (const { from, to, clause } of clauses) {
    while (numbers.length < from - sentence.from) numbers.push(-1);
    while (numbers.length < to - sentence.from) numbers.push(clause);
  }
  while (numbers.length < sentence.to - sentence.from) numbers.push(-1);
  return numbers;
}

/** The tag of a token; undefined outside the sentence. */
export function tagAt({ tags, span }: Pick<SyntaxParts, 'tags' | 'span'>, at: number): Tag | undefined {
  return tags[at - span.from];
}

/** Whether two tokens stand in one clause. */
export function sameClause(a: number, b: number, { clauses, span }: Pick<SyntaxParts, 'clauses' | 'span'>): boolean {
  return clauses[a - span.from] === clauses[b - span.from];
}
