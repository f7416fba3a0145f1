import type { Reading } from '../analyze/reading.ts';
import type { BlockView } from '../claims/block-view.ts';
import { dominantPart, isRoleNoun, NOUN } from '../languages/en/lexicon.ts';
import { GENERATIONS, NAME_SUFFIXES } from '../languages/en/particles.ts';
import { PLACE_LEADS } from '../languages/en/place-words.ts';
import { SPEECH_VERBS } from '../languages/en/speech-verbs.ts';
import { COURTESY_TITLES } from '../languages/en/title-qualifiers.ts';
import { CAPITAL, INITIAL, NUMBER, type Tokens, UPPER, WORD } from '../text/tokens.ts';
import type { UnknownName } from './mention.ts';
import { isTitleCase, isTitleWord } from './runs.ts';

/** A name that the store lacks, at one place of the draft. */
export interface NameSeen {
  readonly block: number;
  /** Token of its last word, the generation left out. */
  readonly token: number;
  /** Tokens of its words. */
  readonly tokens: readonly number[];
  /** Its words, folded, without initials and generation. */
  readonly words: readonly string[];
  /** The title or form of address before it, folded; empty for none. */
  readonly title: string;
  readonly sentence: number;
  /** It speaks, has an age, a title or a "who" of its own, as people do. */
  readonly isPersonal: boolean;
  /** It stands after an article or a place's preposition, or before a noun that it describes: no person on second reference. */
  readonly isThing: boolean;
}

const NOTHING: readonly NameSeen[] = [];
const remembered = new WeakMap<
  Reading,
  { readonly index: number; readonly unknown: readonly UnknownName[]; readonly seen: readonly NameSeen[] }
>();

/** Names of a block that nothing in the store bears, outside quotations and headline case, where spelling is the writer's own and capitals mark names. Kept as long as the block and its names stay. */
export function namesSeen(view: BlockView): readonly NameSeen[] {
  const { index, reading, unknown } = view;
  if (unknown.length === 0) return NOTHING;
  const before = remembered.get(reading);
  if (before?.index === index && areSame(before.unknown, unknown)) return before.seen;
  const found: NameSeen[] = [];
  let sentence = 0;
  let headline: boolean | undefined;
  for (const name of unknown) {
    while (sentence < reading.sentences.length - 1 && reading.sentences[sentence]!.to <= name.from) {
      sentence++;
      headline = undefined;
    }
    if (name.between.length > 0 || view.inSpeech(name.from)) continue;
    headline ??= isTitleCase(reading.tokens, reading.sentences[sentence]!);
    if (!headline) found.push(...seen(name, view, sentence));
  }
  remembered.set(reading, { index, unknown, seen: found });
  return found;
}

function areSame(a: readonly UnknownName[], b: readonly UnknownName[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ from, to, between }, i) => from === b[i]!.from && to === b[i]!.to && between.length === b[i]!.between.length)
  );
}

function seen({ block, from, to }: UnknownName, { reading: { tokens } }: BlockView, sentence: number): NameSeen[] {
  const { folds, shape, kind } = tokens;
  const at: number[] = [];
  for (let i = from; i < to; i++) {
    if ((shape[i]! & (INITIAL | UPPER)) !== 0 || folds[i] === '-' || (i === to - 1 && isGeneration(folds[i]!))) continue;
    at.push(i);
  }
  const token = at.at(-1);
  if (token === undefined) return [];
  const before = folds[from - 1] ?? '';
  const title = isTitleWord(before) || COURTESY_TITLES.has(before) ? before : '';
  const after = folds[to] ?? '';
  const described = after === ',' && (isAge(tokens, to + 1) || ARTICLES.has(folds[to + 1] ?? ''));
  const isPersonal =
    title !== '' || after === 'who' || described || SPEECH_VERBS.has(after) || SPEECH_VERBS.has(before) || isRoleNoun(before);
  const noun = kind[to] === WORD && (shape[to]! & CAPITAL) === 0 && dominantPart(after) === NOUN && !SPEECH_VERBS.has(after);
  const isThing = ARTICLES.has(before) || PLACE_LEADS.has(before) || noun;
  return [{ block, token, tokens: at, words: at.map((i) => folds[i]!), title, sentence, isPersonal, isThing }];
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

function isAge({ kind, folds }: Tokens, at: number): boolean {
  return kind[at] === NUMBER && folds[at]!.length < 4 && (folds[at + 1] === ',' || folds[at + 1] === '.');
}

function isGeneration(fold: string): boolean {
  return GENERATIONS.has(NAME_SUFFIXES.get(fold) ?? '');
}
