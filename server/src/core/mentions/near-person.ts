import type { BlockView } from '../claims/block-view.ts';
import type { Entity } from '../facts/entity.ts';
import { personNamesOf } from '../facts/name-words.ts';
import { frequencyClass, isOrdinaryWord } from '../languages/en/lexicon.ts';
import { flatMap } from '../text/flat-map.ts';
import type { TokenSpan } from '../text/span.ts';
import { GLUED, type Tokens, tokenText, WORD } from '../text/tokens.ts';
import { compareSaidName, type NameMatch, type SaidName, saidName } from '../values/names/compare-person-names.ts';
import type { NearName } from './mention.ts';
import { isCapitalised } from './runs.ts';

/** "TillersonSteve": the text of a link run into the next word; what stands round it is no name. */
const RUN_ON = /\p{Ll}{5}\p{Lu}/u;

/** A word of this frequency class or a lower one ("woodruff", "ester") is more likely a name where it stands in one. */
const RARE = 3;

/** A capitalised run taken apart once, to be held against many people. */
export interface RunOfName {
  readonly asItStands: Laid;
  /** With the "-jin" of "Han Do-jin", where such a half in small letters follows. */
  readonly withSmallHalf: Laid | undefined;
}

/** A run as the words of a name. */
interface Laid {
  readonly view: BlockView;
  readonly run: TokenSpan;
  /** Tokens of the run's words. */
  readonly at: readonly number[];
  readonly said: SaidName;
  /** A word of it is run into the next, so that it is no name. */
  readonly isRunOn: boolean;
}

/** Takes a run of capitals apart for `nearPersonName`. */
export function runOfName(view: BlockView, capitals: TokenSpan): RunOfName {
  const { from, to } = capitals;
  const half = hasSmallHalf(view.reading.tokens, to);
  return { asItStands: laid(view, capitals), withSmallHalf: half ? laid(view, { from, to: to + 2 }) : undefined };
}

function laid(view: BlockView, run: TokenSpan): Laid {
  const { tokens } = view.reading;
  const at: number[] = [];
  for (let i = run.from; i < run.to; i++) if (tokens.kind[i] === WORD) at.push(i);
  const isRunOn = at.some((token) => RUN_ON.test(tokenText(tokens, token, token + 1)));
  return { view, run, at, said: saidName(at.map((token) => tokens.folds[token]!)), isRunOn };
}

const NONE: readonly NearName[] = [];

/** "Gustav Petro", "Lloyd Bentson", "Kevin Mulvaney" for Ken: a full name of which one word is a slip, or another name altogether. */
export function nearPersonName({ asItStands, withSmallHalf }: RunOfName, entity: Entity): readonly NearName[] {
  const name = withSmallHalf && SMALL_HALF.test(entity.name) ? withSmallHalf : asItStands;
  if (name.isRunOn) return NONE;
  let matches: Matched[] | undefined;
  for (const stored of personNamesOf(entity)) {
    const match = compareSaidName(name.said, stored);
    if (match.kind === 'other') continue;
    matches ??= [];
    matches.push({ text: stored.text, match });
  }
  // Nearly everybody whom a run resembles has only a word in common with it.
  if (!matches) return NONE;
  const respelt = matches.some(({ match }) => match.kind === 'slip' && match.part === 'given');
  if (matches.some(({ match }) => isRight(match) && !(respelt && match.kind === 'variant' && match.how === 'nickname'))) return NONE;
  return flatMap(matches, (matched) => nearOf(matched, name, entity) ?? []);
}

/** One of somebody's names, and how the run stands to it. */
interface Matched {
  readonly text: string;
  readonly match: NameMatch;
}

/** Right in another form. A short form that the store has of a name does not excuse a slip in the long one: "Katherine" for Katharine, called Kit. */
function isRight(match: NameMatch): boolean {
  return match.kind === 'same' || (match.kind === 'variant' && match.dropped !== 'first');
}

/** The "-jin" of "Han Do-jin": the half in small letters of a given name that the store may write so. */
function hasSmallHalf(tokens: Tokens, to: number): boolean {
  const glued = tokens.folds[to] === '-' && ((tokens.shape[to] ?? 0) & (tokens.shape[to + 1] ?? 0) & GLUED) !== 0;
  return glued && tokens.kind[to + 1] === WORD && !isCapitalised(tokens, to + 1);
}

const SMALL_HALF = /\p{Lu}\p{L}*-\p{Ll}/u;

function nearOf({ text, match }: Matched, { view, run, at }: Laid, entity: Entity): NearName | undefined {
  const base = { block: view.index, from: run.from, to: run.to, entity: entity.id };
  if (match.kind === 'variant') {
    return match.dropped === 'first'
      ? { ...base, odd: { from: run.from, to: run.from }, right: text.split(' ')[0]!, reading: 'dropped-word', distance: 0, trust: 0.5 }
      : undefined;
  }
  if (!('word' in match)) return undefined;
  const token = at[match.word];
  if (token === undefined) return undefined;
  const fold = view.reading.tokens.folds[token]!;
  if (match.kind === 'slip' && match.words !== undefined) {
    const last = at[match.word + match.words - 1];
    if (last === undefined) return undefined;
    return {
      ...base,
      odd: { from: token, to: last + 1 },
      right: match.right,
      reading: 'slip',
      distance: match.distance,
      trust: match.trust,
    };
  }
  const odd = { from: token, to: token + 1 };
  if (isGlued(tokenText(view.reading.tokens, token, token + 1), match.right)) return undefined;
  if (fold.includes(match.right.toLowerCase()) && fold.length > match.right.length + 2) return undefined;
  if (match.kind !== 'slip') return { ...base, odd, right: match.right, reading: 'other-word', distance: match.distance, trust: 0 };
  const ordinary = isOrdinaryWord(fold) && frequencyClass(fold) > RARE;
  return {
    ...base,
    odd,
    right: match.right,
    reading: 'slip',
    distance: match.distance,
    trust: ordinary ? Math.min(match.trust, 0.4) : match.trust,
  };
}

/** "GillibrandTo": a capital within a word that has none there is the next word run on, not a slip. */
function isGlued(said: string, right: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(said) && !/[\p{Ll}'’]\p{Lu}/u.test(right);
}
