import type { EntityId } from '../facts/entity.ts';
import type { OpenReference } from '../mentions/coreference.ts';
import type { Mention, UnknownName } from '../mentions/mention.ts';
import { cutToSize } from '../text/cut-to-size.ts';
import { inOrder, merged, type TokenSpan } from '../text/span.ts';
import type { EdtfDate } from '../values/dates/edtf.ts';
import type { DateExpression } from '../values/dates/read.ts';
import type { QuantityExpression } from '../values/quantities/read.ts';
import type { BlockView } from './block-view.ts';
import { type Syntax, syntaxOf } from './syntax/syntax.ts';
import { isTelling, prefixed } from './telling-words.ts';
import { firstOf, keysIn } from './word-index.ts';
import type { WordKey } from './word-keys.ts';

/** A date of the sentence with the days it stands for, where they can be told. */
export interface ReadDate {
  readonly expression: DateExpression;
  readonly date: EdtfDate | undefined;
}

/** One sentence, indexed by everything that a frame asks for. */
export interface SentenceView {
  readonly view: BlockView;
  /** The day that the draft is read at, in days since 1970-01-01. */
  readonly asOf: number;
  readonly span: TokenSpan;
  readonly index: number;
  /** Mentions that stand in the sentence, those of pronouns and descriptions included. */
  readonly mentions: readonly Mention[];
  readonly unknown: readonly UnknownName[];
  readonly open: readonly OpenReference[];
  readonly dates: readonly ReadDate[];
  readonly quantities: readonly QuantityExpression[];
  /** Entities named earlier in the paragraph, or anywhere before in the draft. */
  readonly nearby: Pick<ReadonlySet<EntityId>, 'has'>;
  readonly earlier: Pick<ReadonlySet<EntityId>, 'has'>;
  /** Token of the first word that has this fold, lemma, stem or relation; undefined if none has. */
  wordAt(lemmas: readonly string[], strict?: boolean): number | undefined;
  /** Everything that its words can be found under and a fact's word is: lemmas and stems in the order of the words, then relations. */
  keys(): readonly WordKey[];
  foldAt(fold: string): number | undefined;
  /** Its grammar, read when first asked for. */
  syntax(): Syntax;
  /** It is judged: its grammar, which is larger than all else of it, is let go. */
  rest(): void;
}

export interface SentenceParts {
  readonly view: BlockView;
  readonly asOf: number;
  readonly index: number;
  readonly references: readonly Mention[];
  readonly open: readonly OpenReference[];
  readonly nearby: Pick<ReadonlySet<EntityId>, 'has'>;
  readonly earlier: Pick<ReadonlySet<EntityId>, 'has'>;
  readonly resolve: (expression: DateExpression) => EdtfDate | undefined;
}

const NOTHING: readonly never[] = [];

/** Indexes one sentence of a block; words inside direct speech are left out. */
export function sentenceView(parts: SentenceParts): SentenceView {
  return new IndexedSentence(parts);
}

/** A class, since three functions for each of a draft's sentences cost more to make and to keep than what they answer. */
class IndexedSentence implements SentenceView {
  readonly view: BlockView;
  readonly asOf: number;
  readonly span: TokenSpan;
  readonly index: number;
  readonly mentions: readonly Mention[];
  readonly unknown: readonly UnknownName[];
  readonly open: readonly OpenReference[];
  readonly dates: readonly ReadDate[];
  readonly quantities: readonly QuantityExpression[];
  readonly nearby: Pick<ReadonlySet<EntityId>, 'has'>;
  readonly earlier: Pick<ReadonlySet<EntityId>, 'has'>;
  #syntax: Syntax | undefined;

  constructor({ view, asOf, index, references, open, nearby, earlier, resolve }: SentenceParts) {
    const span = view.reading.sentences[index]!;
    const named = inside(view.mentions, span, view);
    const referred = inside(references, span, view);
    const dates = inside(view.reading.dates, span, view);
    this.view = view;
    this.asOf = asOf;
    this.span = span;
    this.index = index;
    this.mentions = referred.length === 0 ? named : merged(named, inOrder([...referred]));
    this.unknown = inside(view.unknown, span, view);
    this.open = inside(open, span, view);
    this.dates = dates.length === 0 ? NOTHING : dates.map((expression) => new LateDate(expression, resolve));
    this.quantities = inside(view.reading.quantities, span, view);
    this.nearby = nearby;
    this.earlier = earlier;
  }

  wordAt(lemmas: readonly string[], strict = false): number | undefined {
    return firstOf(lemmas, this, strict);
  }

  keys(): readonly WordKey[] {
    return keysIn(this);
  }

  foldAt(fold: string): number | undefined {
    return firstFold(fold, this.view, this.span);
  }

  syntax(): Syntax {
    this.#syntax ??= syntaxOf(this.view, this.span);
    return this.#syntax;
  }

  rest(): void {
    this.#syntax = undefined;
  }
}

/** A date of which the days are told when somebody wants them. */
class LateDate implements ReadDate {
  readonly expression: DateExpression;
  readonly #resolve: SentenceParts['resolve'];

  constructor(expression: DateExpression, resolve: SentenceParts['resolve']) {
    this.expression = expression;
    this.#resolve = resolve;
  }

  get date(): EdtfDate | undefined {
    return this.#resolve(this.expression);
  }
}

/** Those of a block's spans that stand in a sentence of it, outside direct speech. */
function inside<T extends TokenSpan>(items: readonly T[], { from, to }: TokenSpan, view: BlockView): readonly T[] {
  let found: T[] | undefined;
  for (const item of items) {
    if (item.from < from || item.to > to || view.inSpeech(item.from)) continue;
    found ??= [];
    found.push(item);
  }
  return found ? cutToSize(found) : NOTHING;
}

/** Folds are rarely asked for, so the sentence is read through instead of indexed. */
function firstFold(fold: string, view: BlockView, span: TokenSpan): number | undefined {
  const { folds } = view.reading.tokens;
  for (let at = span.from; at < span.to; at++) if (prefixed(folds, at) === fold && isTelling(view, at)) return at;
  return undefined;
}
