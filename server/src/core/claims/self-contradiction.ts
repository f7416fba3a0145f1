import { PARTY_WORDS } from '../languages/en/parties.ts';
import { EXCLUSIVE_TITLES, ONCE, OTHER_TIMES } from '../languages/en/told-once.ts';
import { stateOf } from '../languages/en/us-states.ts';
import type { IdentifiedName } from '../mentions/draft-identities.ts';
import type { TokenSpan } from '../text/span.ts';
import { tokenText, WORD } from '../text/tokens.ts';
import { resolveDate } from '../values/dates/resolve.ts';
import { agesOf } from './ages.ts';
import type { BlockView } from './block-view.ts';
import type { ToldValue } from './told-values.ts';

const LONGEST_APPOSITION = 14;
const DATE_REACH = 8;

/** Everything that a name's place tells of its bearer of which only one can be true, in the writer's own words and of the draft's own time. */
export function toldOf(name: IdentifiedName, view: BlockView, asOf: number): ToldValue[] {
  if (view.inSpeech(name.from)) return [];
  const sentence = view.reading.sentences.find(({ from, to }) => from <= name.from && name.from < to)!;
  const place = (slot: string, span: TokenSpan, told: ToldValue['told']): ToldValue => ({
    block: view.index,
    from: span.from,
    to: span.to,
    slot: `${slot} ${name.identity}`,
    about: name.text,
    told,
  });
  const once = happenedOnce(name, view, { sentence, asOf });
  const lasting = once ? [place(once.event, once.at, { type: 'date', date: once.date })] : [];
  if (tellsOfAnotherTime(view, sentence)) return lasting;
  const told = [...lasting];
  for (const { at, least, most } of agesOf(name, view)) told.push(place('age', at, { type: 'years', least, most }));
  const tag = partyTag(name, view);
  if (tag) told.push(place('party', tag.at, { type: 'word', word: tag.party }));
  if (tag?.state) told.push(place('state', tag.state.at, { type: 'word', word: tag.state.name }));
  const title = titleBefore(name, view);
  if (title) told.push(place(title.group, title.at, { type: 'word', word: title.title }));
  return told;
}

/** Years, "then", "when", "ago": what is told there may have been true only then. */
function tellsOfAnotherTime({ reading: { tokens, dates } }: BlockView, { from, to }: TokenSpan): boolean {
  for (let at = from; at < to; at++) if (OTHER_TIMES.has(tokens.folds[at]!)) return true;
  return dates.some(
    (date) => from <= date.from && date.to <= to && (date.kind !== 'calendar' ? date.kind === 'relative' : date.year !== undefined),
  );
}

/** "Ode died on May 3", "Ode, 63, was killed Tuesday", "the fund, founded in 1952". */
function happenedOnce(
  { to }: TokenSpan,
  view: BlockView,
  { sentence, asOf }: { readonly sentence: TokenSpan; readonly asOf: number },
): { event: string; at: TokenSpan; date: NonNullable<ReturnType<typeof resolveDate>> } | undefined {
  const { folds } = view.reading.tokens;
  let at = to;
  if (folds[at] === ',' && !VERB_LEADS.has(folds[at + 1] ?? '') && !ONCE.has(folds[at + 1] ?? '')) {
    let close = at + 1;
    while (close < sentence.to && close - at < LONGEST_APPOSITION && folds[close] !== ',') close++;
    if (folds[close] !== ',') return undefined;
    at = close;
  }
  if (folds[at] === ',') at++;
  while (VERB_LEADS.has(folds[at] ?? '')) at++;
  const event = ONCE.get(folds[at] ?? '');
  if (event === undefined || at >= sentence.to || !(folds[at] === 'died' || PASSIVE.has(folds[at - 1]!))) return undefined;
  const expression = view.reading.dates.find((date) => date.from > at && date.from <= at + DATE_REACH && date.to <= sentence.to);
  if (!expression || (expression.kind !== 'calendar' && expression.kind !== 'weekday') || expression.approximate) return undefined;
  for (let i = at + 1; i < expression.from; i++)
    if (folds[i] === ',' || ONCE.has(folds[i]!) || view.mentionAt(i)?.form === 'family') return undefined;
  const date = resolveDate(expression, { asOf, tense: 'past' });
  return date && { event, at: { from: expression.from, to: expression.to }, date };
}

const VERB_LEADS: ReadonlySet<string> = new Set(['who', 'which', 'was', 'were', 'had', 'has', 'been', 'and']);

/** Before a verb other than died, they say that it was done to the subject; a comma as well ("the fund, founded in 1952"). */
const PASSIVE: ReadonlySet<string> = new Set(['was', 'were', 'been', ',']);

/** "(R-Texas)", ", D-Calif.,". */
function partyTag(
  { to }: TokenSpan,
  { reading: { tokens } }: BlockView,
): { party: string; at: TokenSpan; state?: { name: string; at: TokenSpan } } | undefined {
  const { folds } = tokens;
  const at = to + 1;
  const party = folds[at]?.length === 1 ? PARTY_WORDS.get(folds[at]!)?.party : undefined;
  if ((folds[to] !== '(' && folds[to] !== ',') || party === undefined || !HYPHENS.has(folds[at + 1] ?? '')) return undefined;
  for (let end = Math.min(at + 5, tokens.count); end > at + 2; end--) {
    const state = tokens.kind[at + 2] === WORD ? stateOf(tokenText(tokens, at + 2, end)) : undefined;
    if (state) return { party, at: { from: at, to: at + 1 }, state: { name: state.full, at: { from: at + 2, to: end } } };
  }
  return { party, at: { from: at, to: at + 1 } };
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '–', '—']);

/** "Sen. Ode", "Capt. Ode": not "state Sen.", "former Sen.", "Sens. Ode and Lie". */
function titleBefore({ from }: TokenSpan, { reading: { tokens } }: BlockView): { group: string; title: string; at: TokenSpan } | undefined {
  const at = from - 1;
  const title = EXCLUSIVE_TITLES.get(tokens.folds[at] ?? '');
  const before = tokens.folds[at - 1] ?? '';
  if (title === undefined || OTHER_OFFICE.has(before) || HYPHENS.has(before)) return undefined;
  return { ...title, at: { from: at, to: from } };
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
