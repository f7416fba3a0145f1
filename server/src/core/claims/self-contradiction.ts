import { isOrdinaryWord } from '../languages/en/lexicon.ts';
import { PARTY_WORDS } from '../languages/en/parties.ts';
import { EXCLUSIVE_TITLES, ONCE, OTHER_TIMES } from '../languages/en/told-once.ts';
import { stateOf } from '../languages/en/us-states.ts';
import { draftIdentities } from '../mentions/draft-identities.ts';
import { flatMap } from '../text/flat-map.ts';
import { merged, type TokenSpan } from '../text/span.ts';
import { tokenText, UPPER, WORD } from '../text/tokens.ts';
import { wordTrait } from '../text/word-traits.ts';
import { resolveDate } from '../values/dates/resolve.ts';
import { agesOf } from './ages.ts';
import type { BlockView } from './block-view.ts';
import { type Contradiction, contradictions, type ToldValue } from './told-values.ts';

const LONGEST_APPOSITION = 14;
const DATE_REACH = 8;

/** What a draft tells of one person, body or place in two ways of which only one can be true, in the writer's own words and of the draft's own time. */
export function selfContradictions(views: readonly BlockView[], asOf: number): Contradiction[] {
  const told: (Telling & { readonly block: number; readonly name: TokenSpan })[] = [];
  for (const view of views)
    for (const name of namesIn(view))
      for (const { slot, from, to, told: value } of toldOf(name, view, asOf))
        told.push({ slot, from, to, told: value, block: view.index, name });
  // Most drafts tell nothing of the kind twice, so who is who is asked late.
  if (told.length < 2) return [];
  const identify = draftIdentities(views);
  const values = flatMap(told, ({ name, slot, block, from, to, told: value }): ToldValue[] => {
    const view = views[block]!;
    const identity = identify(name, view);
    const about = tokenText(view.reading.tokens, name.from, name.to);
    return identity === undefined ? [] : [{ slot: `${slot} ${identity}`, block, from, to, told: value, about }];
  });
  return contradictions(values);
}

/** Something told of a name, before it is known whose name that is. */
interface Telling extends TokenSpan {
  readonly slot: string;
  readonly told: ToldValue['told'];
}

function namesIn({ mentions, unknown, reading: { tokens } }: BlockView): readonly TokenSpan[] {
  // A lone word in capitals ("MORE" at the end of a link) is nobody.
  const people = unknown.filter(
    ({ from, to }) => to - from > 1 || (tokens.shape[from]! & UPPER) === 0 || !isOrdinaryWord(tokens.folds[from]!),
  );
  return merged<TokenSpan>(mentions, people);
}

const NOTHING: readonly Telling[] = [];

function toldOf(name: TokenSpan, view: BlockView, asOf: number): readonly Telling[] {
  const lasting = happenedOnce(name, view, asOf);
  const ages = agesOf(name, view);
  const party = partyTag(name, view);
  const title = titleBefore(name, view);
  // Nearly all names are told nothing of, without anything being made.
  if (!lasting && ages.length + party.length + title.length === 0) return NOTHING;
  const told = [
    ...ages.map(({ at, least, most }): Telling => ({ slot: 'age', from: at.from, to: at.to, told: { type: 'years', least, most } })),
    ...party,
    ...title,
  ];
  if (view.inSpeech(name.from)) return [];
  const now = told.length > 0 && !tellsOfAnotherTime(view, sentenceOf(name, view)) ? told : [];
  return lasting ? [lasting, ...now] : now;
}

function sentenceOf({ from }: TokenSpan, { reading: { sentences } }: BlockView): TokenSpan {
  return sentences.find((sentence) => sentence.from <= from && from < sentence.to)!;
}

/** Years, "then", "when", "ago": what is told there may have been true only then. */
function tellsOfAnotherTime({ reading: { tokens, dates } }: BlockView, { from, to }: TokenSpan): boolean {
  for (let at = from; at < to; at++) if (OTHER_TIMES.has(tokens.folds[at]!)) return true;
  return dates.some(
    (date) => from <= date.from && date.to <= to && (date.kind !== 'calendar' ? date.kind === 'relative' : date.year !== undefined),
  );
}

/** "Ode died on May 3", "Ode, 63, was killed Tuesday", "the fund, founded in 1952". */
function happenedOnce({ from, to }: TokenSpan, view: BlockView, asOf: number): Telling | undefined {
  const { folds } = view.reading.tokens;
  if (view.reading.dates.length === 0 || (view.reading.tokens.someTraits & TELLS_EVENT) === 0) return undefined;
  const end = sentenceOf({ from, to }, view).to;
  let at = to;
  if (folds[at] === ',' && !VERB_LEADS.has(folds[at + 1] ?? '') && !ONCE.has(folds[at + 1] ?? '')) {
    let close = at + 1;
    while (close < end && close - at < LONGEST_APPOSITION && folds[close] !== ',') close++;
    if (folds[close] !== ',') return undefined;
    at = close;
  }
  if (folds[at] === ',') at++;
  while (VERB_LEADS.has(folds[at] ?? '')) at++;
  const event = ONCE.get(folds[at] ?? '');
  if (event === undefined || at >= end || !(folds[at] === 'died' || PASSIVE.has(folds[at - 1]!))) return undefined;
  const expression = view.reading.dates.find((date) => date.from > at && date.from <= at + DATE_REACH && date.to <= end);
  if (!expression || (expression.kind !== 'calendar' && expression.kind !== 'weekday') || expression.approximate) return undefined;
  for (let i = at + 1; i < expression.from; i++)
    if (folds[i] === ',' || ONCE.has(folds[i]!) || view.mentionAt(i)?.form === 'family') return undefined;
  const date = resolveDate(expression, { asOf, tense: 'past' });
  return date && { slot: event, from: expression.from, to: expression.to, told: { type: 'date', date } };
}

const VERB_LEADS: ReadonlySet<string> = new Set(['who', 'which', 'was', 'were', 'had', 'has', 'been', 'and']);

/** Before a verb other than died, they say that it was done to the subject; a comma as well ("the fund, founded in 1952"). */
const PASSIVE: ReadonlySet<string> = new Set(['was', 'were', 'been', ',']);

/** "(R-Texas)", ", D-Calif.,": a party, and mostly a state. */
const TELLS_EVENT = wordTrait((fold) => ONCE.has(fold));
const TELLS_TITLE = wordTrait((fold) => EXCLUSIVE_TITLES.has(fold));

function partyTag({ to }: TokenSpan, { reading: { tokens } }: BlockView): readonly Telling[] {
  const { folds } = tokens;
  const at = to + 1;
  const party = folds[at]?.length === 1 ? PARTY_WORDS.get(folds[at]!)?.party : undefined;
  if (party === undefined || (folds[to] !== '(' && folds[to] !== ',') || !HYPHENS.has(folds[at + 1] ?? '')) return NOTHING;
  const told: Telling[] = [{ slot: 'party', from: at, to: at + 1, told: { type: 'word', word: party } }];
  for (let end = Math.min(at + 5, tokens.count); end > at + 2; end--) {
    const state = tokens.kind[at + 2] === WORD ? stateOf(tokenText(tokens, at + 2, end)) : undefined;
    if (state) return [...told, { slot: 'state', from: at + 2, to: end, told: { type: 'word', word: state.full } }];
  }
  return told;
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '–', '—']);

/** "Sen. Ode", "Capt. Ode": not "state Sen.", "former Sen.", "Sens. Ode and Lie". */
function titleBefore({ from }: TokenSpan, { reading: { tokens } }: BlockView): readonly Telling[] {
  if (from === 0 || (tokens.traits[from - 1]! & TELLS_TITLE) === 0) return NOTHING;
  const title = EXCLUSIVE_TITLES.get(tokens.folds[from - 1]!);
  const before = tokens.folds[from - 2] ?? '';
  if (title === undefined || OTHER_OFFICE.has(before) || HYPHENS.has(before)) return NOTHING;
  return [{ slot: title.group, from: from - 1, to: from, told: { type: 'word', word: title.title } }];
}

const OTHER_OFFICE: ReadonlySet<string> = new Set([
  'state',
  'former',
  'ex',
  'then',
  'lt',
  'lieutenant',
  'shadow',
  'late',
  'deputy',
  'vice',
  'assemblyman',
]);
