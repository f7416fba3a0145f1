import type { Entity, EntityId } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import { type NameToken, nameTokens } from '../facts/name-words.ts';
import { COUNTRY_ABBREVIATIONS } from '../languages/en/country-abbreviations.ts';
import { DEMONYMS } from '../languages/en/demonyms.ts';
import { LINKING_WORDS, SPELLING_PAIRS } from '../languages/en/particles.ts';
import { flatMap } from '../text/flat-map.ts';
import type { TokenSpan } from '../text/span.ts';
import { compareWords } from '../values/names/compare-words.ts';
import { isInitialism } from '../values/names/initials.ts';
import { nameEdits } from '../values/names/name-edits.ts';
import type { BlockView } from './block-view.ts';
import type { ExpansionPair } from './expansion-pairs.ts';

/** Words that the draft has for others in a name that it spells out: its tokens (none: words are left out before `from`), and what belongs there. */
export interface OddWords extends TokenSpan {
  /** The draft's words, folded. */
  readonly said: string;
  readonly right: string;
}

/** An abbreviation that the draft spells out in other words than the store has, or a name with an abbreviation that is not its own. */
export interface WrongExpansion {
  readonly pair: ExpansionPair;
  readonly entity: Entity;
  readonly odd: readonly OddWords[];
  /** Only small words are odd: "in" for "of". */
  readonly slight: boolean;
  /** The stored form that the words come nearest to. */
  readonly name: string;
}

const SURE_WORDS = 4;
const LEAST_AGREED = 0.5;
/** Hyphens and articles are not compared. */
const UNCOUNTED: ReadonlySet<string> = new Set(['-', '–', 'the']);

/** Spelt-out abbreviations among those of a block that all but agree with the entity that the store has under them. */
export function wrongExpansions(pairs: readonly ExpansionPair[], view: BlockView, facts: FactSlice): WrongExpansion[] {
  return flatMap(pairs, (pair): WrongExpansion[] => {
    const { folds } = view.reading.tokens;
    const bearers = bearersOf(view, pair.abbreviation, facts);
    const readings = flatMap(bearers, (entity) => formsOf(entity).map((name) => ({ entity, ...heldAgainst(pair, name, view) })));
    if (readings.length === 0 || readings.some(({ verdict }) => verdict === 'right')) return [];
    const near = readings.filter((reading) => reading.verdict === 'wrong');
    const best = near.sort((a, b) => a.odd!.length - b.odd!.length)[0];
    // Words that are somebody else's name are not this one's misspelt.
    if (!best || isNameOfAnother(view, pair, best.entity.id)) return [];
    const said = folds.slice(best.span!.from, best.span!.to);
    return isSurely(best.stored!, best.odd!, { said, abbreviation: folds[pair.abbreviation]! })
      ? [{ pair, entity: best.entity, odd: best.odd!, slight: best.odd!.every(isSlight), name: best.name }]
      : [];
  });
}

function bearersOf(view: BlockView, at: number, facts: FactSlice): Entity[] {
  const mention = view.mentionAt(at);
  const alone = mention !== undefined && mention.to - mention.from === 1;
  const ids: readonly EntityId[] = alone ? [mention.entity] : (view.unknownAt(at)?.between ?? []);
  return flatMap(ids, (id) => {
    const entity = facts.entity(id);
    return entity && entity.kind !== 'person' ? [entity] : [];
  });
}

/** The name and aliases that are more than an abbreviation. */
function formsOf({ name, aliases }: Entity): string[] {
  return [name, ...aliases].filter((form) => contentOf(wordsOf(form)).length > 1);
}

interface Held {
  readonly name: string;
  readonly verdict: 'right' | 'wrong' | 'other';
  readonly odd?: readonly OddWords[];
  readonly stored?: readonly NameToken[];
  /** The draft's tokens that were compared. */
  readonly span?: TokenSpan;
}

function heldAgainst({ words, anchor }: ExpansionPair, name: string, view: BlockView): Held {
  const { tokens } = view.reading;
  const stored = wordsOf(name);
  const at: number[] = [];
  for (let i = words.from; i < words.to; i++) if (!UNCOUNTED.has(tokens.folds[i]!)) at.push(i);
  const turned = anchor === 'end';
  const draft = at.map((i) => comparedAs(tokens.folds[i]!));
  const right = stored.map(({ fold }) => comparedAs(fold));
  const edits = nameEdits(turned ? [...draft].reverse() : draft, turned ? [...right].reverse() : right);
  if (!edits) return { name, verdict: 'other' };
  const place = ({ from, to }: TokenSpan, length: number) => (turned ? { from: length - to, to: length - from } : { from, to });
  const odd = edits.map((edit) => ({ draft: place(edit.draft, at.length), stored: place(edit.stored, stored.length) }));
  const missing = odd.reduce((sum, edit) => sum + contentOf(stored.slice(edit.stored.from, edit.stored.to)).length, 0);
  const content = contentOf(stored).length;
  const telling = odd.filter((edit) => !isFree(edit.draft, edit.stored, { draft, stored }));
  const used = Math.max(...edits.map((edit) => edit.draft.to), 0);
  const span = turned
    ? { from: at[Math.max(0, at.length - Math.max(used, stored.length))]!, to: words.to }
    : { from: words.from, to: at[Math.min(at.length, Math.max(used, stored.length)) - 1]! + 1 };
  if (telling.length === 0) return { name, verdict: 'right' };
  if (content === 0 || (content - missing) / content < LEAST_AGREED || content - missing < 2) return { name, verdict: 'other' };
  return {
    name,
    verdict: 'wrong',
    stored,
    span,
    odd: telling.map((edit) => ({
      from: at[edit.draft.from] ?? words.to,
      to: edit.draft.from < edit.draft.to ? at[edit.draft.to - 1]! + 1 : (at[edit.draft.from] ?? words.to),
      said: draft.slice(edit.draft.from, edit.draft.to).join(' '),
      right: writtenOut(name, edit.stored, edit.draft.from === edit.draft.to),
    })),
  };
}

/** Small words put in or left out, words left out at an end, and a nation before the name change nothing. */
function isFree(
  draft: TokenSpan,
  right: TokenSpan,
  { draft: said, stored }: { draft: readonly string[]; stored: readonly NameToken[] },
): boolean {
  const words = said.slice(draft.from, draft.to);
  // A part of the name, from its beginning or to its end, is a shorter form of it: "the Islamic State, or ISIS".
  if (words.length === 0 && (right.from === 0 || right.to === stored.length)) return true;
  const missing = stored.slice(right.from, right.to).map(({ fold }) => fold);
  if (words.length === 0 || missing.length === 0) {
    const all = [...words, ...missing];
    return all.every((word) => LINKING_WORDS.has(word)) || (right.from === 0 && all.every(isNation));
  }
  return right.from === 0 && words.every((word) => isNation(word) || LINKING_WORDS.has(word)) && missing.every(isNation);
}

function isNation(word: string): boolean {
  return DEMONYMS.has(word) || COUNTRY_ABBREVIATIONS.has(word);
}

interface Said {
  readonly said: readonly string[];
  readonly abbreviation: string;
}

function isSlight({ said, right }: OddWords): boolean {
  return [...said.split(' '), ...right.toLowerCase().split(' ')].every((word) => word === '' || LINKING_WORDS.has(word));
}

/**
 * Whether the words can't be another body of the same initials: many words agree, the odd one is a slip, or the words do not even
 * have the initials. A shorter form that has them ("Centers for Disease Control" for CDC) is right.
 */
function isSurely(stored: readonly NameToken[], odd: readonly OddWords[], { said, abbreviation }: Said): boolean {
  const fits = isInitialism(abbreviation, said);
  if (fits && odd.every(({ from, to }) => from === to)) return false;
  if (!fits || contentOf(stored).length >= SURE_WORDS) return true;
  const [one] = odd;
  const { kind } = compareWords(one!.said, one!.right.toLowerCase());
  return odd.length === 1 && (kind === 'slip' || kind === 'variant');
}

function isNameOfAnother(view: BlockView, { words }: ExpansionPair, id: EntityId): boolean {
  for (let at = words.from; at < words.to; at++) {
    const mention = view.mentionAt(at);
    if (mention && mention.entity !== id && mention.to - mention.from > 1 && mention.to - mention.from >= words.to - words.from - 1)
      return true;
  }
  return false;
}

function wordsOf(name: string): readonly NameToken[] {
  return nameTokens(name).filter(({ fold }) => !UNCOUNTED.has(fold));
}

/** Words of a name as it writes them, with the articles among them; `whole`: with one before them as well. */
function writtenOut(name: string, { from, to }: TokenSpan, whole: boolean): string {
  const all = nameTokens(name);
  const at = flatMap(all, ({ fold }, i) => (UNCOUNTED.has(fold) ? [] : [i]));
  if (from >= to) return '';
  const first = at[from]!;
  const start = whole && first > 0 && all[first - 1]!.fold === 'the' ? first - 1 : first;
  return all
    .slice(start, at[to - 1]! + 1)
    .map(({ text }) => text)
    .join(' ')
    .replace(/ ([-–]) /g, '$1');
}

function contentOf(words: readonly NameToken[]): readonly NameToken[] {
  return words.filter(({ fold }) => /[\p{L}\p{N}]/u.test(fold) && !LINKING_WORDS.has(fold));
}

function comparedAs(fold: string): string {
  const pair = SPELLING_PAIRS.get(fold);
  if (pair !== undefined || !fold.endsWith('s')) return pair ?? fold;
  const singular = SPELLING_PAIRS.get(fold.slice(0, -1));
  return singular === undefined ? fold : `${singular}s`;
}
