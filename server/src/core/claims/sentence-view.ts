import type { EntityId } from '../facts/entity.ts';
import { isFunctionWord, lemmas } from '../languages/en/lexicon.ts';
import { relationClasses } from '../languages/en/lexicon-relations.ts';
import { stem } from '../languages/en/lexicon-stem.ts';
import type { OpenReference } from '../mentions/coreference.ts';
import type { Mention, UnknownName } from '../mentions/mention.ts';
import type { TokenSpan } from '../text/span.ts';
import { WORD } from '../text/tokens.ts';
import type { EdtfDate } from '../values/dates/edtf.ts';
import type { DateExpression } from '../values/dates/read.ts';
import type { QuantityExpression } from '../values/quantities/read.ts';
import type { BlockView } from './block-view.ts';

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
  readonly nearby: ReadonlySet<EntityId>;
  readonly earlier: ReadonlySet<EntityId>;
  /** Token of the first word that has this fold, lemma, stem or relation; undefined if none has. */
  wordAt(lemmas: readonly string[], strict?: boolean): number | undefined;
  /** Everything that its words can be found under: lemmas, marked stems, and numbers of relations. */
  keys(): readonly WordKey[];
  foldAt(fold: string): number | undefined;
}

export interface SentenceParts {
  readonly view: BlockView;
  readonly asOf: number;
  readonly index: number;
  readonly references: readonly Mention[];
  readonly open: readonly OpenReference[];
  readonly nearby: ReadonlySet<EntityId>;
  readonly earlier: ReadonlySet<EntityId>;
  readonly resolve: (expression: DateExpression) => EdtfDate | undefined;
}

const NOTHING: readonly never[] = [];

/** Indexes one sentence of a block; words inside direct speech are left out. */
export function sentenceView({ view, asOf, index, references, open, nearby, earlier, resolve }: SentenceParts): SentenceView {
  const span = view.reading.sentences[index]!;
  const inside = <T extends TokenSpan>(items: readonly T[]): readonly T[] => {
    let found: T[] | undefined;
    for (const item of items) {
      if (item.from < span.from || item.to > span.to || view.inSpeech(item.from)) continue;
      if (found) found.push(item);
      else found = [item];
    }
    return found ?? NOTHING;
  };
  const named = inside(view.mentions);
  const referred = inside(references);
  const dates = inside(view.reading.dates);
  const found = new Map<readonly string[], number>();
  let keys: readonly WordKey[] | undefined;
  let words: WordIndex | undefined;
  const ready = () => {
    words ??= wordIndex(view, span);
    return words;
  };
  return {
    view,
    asOf,
    span,
    index,
    mentions: referred.length === 0 ? named : [...named, ...referred].sort((a, b) => a.from - b.from),
    unknown: inside(view.unknown),
    open: inside(open),
    dates:
      dates.length === 0
        ? NOTHING
        : dates.map((expression) => ({
            expression,
            date: resolve(expression),
          })),
    quantities: inside(view.reading.quantities),
    nearby,
    earlier,
    foldAt: (fold) => firstFold(fold, view, span),
    keys() {
      keys ??= [...ready().words.keys(), ...ready().classes.keys()];
      return keys;
    },
    wordAt(wanted, strict = false) {
      let at = found.get(wanted);
      if (at === undefined) {
        at = firstOf(wanted, ready(), strict) ?? -1;
        found.set(wanted, at);
      }
      return at === -1 ? undefined : at;
    },
  };
}

/** First tokens of a sentence's words, by everything that a word can be found under. */
interface WordIndex {
  /** By lemma, and by stem with its mark. */
  readonly words: ReadonlyMap<string, number>;
  readonly classes: ReadonlyMap<number, number>;
}

function wordIndex(view: BlockView, span: TokenSpan): WordIndex {
  const words = new Map<string, number>();
  const classes = new Map<number, number>();
  for (let at = span.from; at < span.to; at++) {
    if (!isTelling(view, at)) continue;
    const keys = wordKeys(prefixed(view.reading.tokens.folds, at));
    for (const word of keys.words) if (!words.has(word)) words.set(word, at);
    for (const relation of keys.classes) if (!classes.has(relation)) classes.set(relation, at);
  }
  return { words, classes };
}

/** Folds are rarely asked for, so the sentence is read through instead of indexed. */
function firstFold(fold: string, view: BlockView, span: TokenSpan): number | undefined {
  const { folds } = view.reading.tokens;
  for (let at = span.from; at < span.to; at++) if (prefixed(folds, at) === fold && isTelling(view, at)) return at;
  return undefined;
}

/** A word of the writer's own, not of a closed class. */
function isTelling(view: BlockView, at: number): boolean {
  const { kind, folds } = view.reading.tokens;
  return kind[at] === WORD && !view.inSpeech(at) && !isFunctionWord(prefixed(folds, at));
}

interface WordKeys {
  /** Its lemmas, then its stem, marked as one, if that is long enough to mean anything. */
  readonly words: readonly string[];
  /** The stem with its mark; empty if it is too short. */
  readonly stem: string;
  readonly classes: readonly number[];
}

const LIMIT = 20_000;
const SHORTEST_STEM = 4;
const keysByFold = new Map<string, WordKeys>();

/** "found" in prose is the past of find, not the verb found: a base form that is also an irregular past counts as the past alone. */
function withoutHomograph(fold: string, of: readonly string[]): readonly string[] {
  return of.length > 1 && of[0] !== fold ? of.filter((lemma) => lemma !== fold) : of;
}

/** Everything that a word can be found under; remembered, since news says the same words again and again. */
function wordKeys(fold: string): WordKeys {
  let keys = keysByFold.get(fold);
  if (!keys) {
    if (keysByFold.size >= LIMIT) keysByFold.clear();
    const root = stem(fold);
    const marked = root.length >= SHORTEST_STEM ? `~${root}` : '';
    const of = withoutHomograph(fold, lemmas(fold));
    keys = {
      words: marked === '' ? of : [...of, marked],
      stem: marked,
      classes: [...new Set(of.flatMap((lemma) => relationClasses(lemma)))],
    };
    keysByFold.set(fold, keys);
  }
  return keys;
}

/** "re-certified" is one word. */
export function prefixed(folds: readonly string[], at: number): string {
  return folds[at - 1] === '-' && (folds[at - 2] === 're' || folds[at - 2] === 'de') ? folds[at - 2]! + folds[at]! : folds[at]!;
}

/** A lemma, a stem with its mark, or a relation's number. */
export type WordKey = string | number;

/** Everything that finds a word of a relation, given by its lemmas; a strict one is not found by its stem. */
export function keysOf(lemmas: readonly string[], strict = false): WordKey[] {
  const { stems, classes } = wantedOf(lemmas);
  return [...lemmas, ...(strict ? [] : stems.filter((stem) => stem !== '')), ...classes];
}

/** What a relation's word is found by, in the order of trust: each lemma with its stem, then the classes of them all. */
interface Wanted {
  readonly stems: readonly string[];
  readonly classes: readonly number[];
}

const wantedBy = new WeakMap<readonly string[], Wanted>();

/** Worked out once a fact: every sentence near it asks again. */
function wantedOf(lemmas: readonly string[]): Wanted {
  let wanted = wantedBy.get(lemmas);
  if (!wanted) {
    wanted = {
      stems: lemmas.map((lemma) => wordKeys(lemma).stem),
      classes: [...new Set(lemmas.flatMap((lemma) => relationClasses(lemma)))],
    };
    wantedBy.set(lemmas, wanted);
  }
  return wanted;
}

function firstOf(lemmas: readonly string[], index: WordIndex, strict: boolean): number | undefined {
  const { stems, classes } = wantedOf(lemmas);
  for (let i = 0; i < lemmas.length; i++) {
    const at = index.words.get(lemmas[i]!) ?? (strict ? undefined : index.words.get(stems[i]!));
    if (at !== undefined) return at;
  }
  for (const relation of classes) {
    const at = index.classes.get(relation);
    if (at !== undefined) return at;
  }
  return undefined;
}
