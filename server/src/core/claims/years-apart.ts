import type { FactSlice } from '../facts/fact-source.ts';
import { ORDER_CONJUNCTIONS, type Order, REVERSED } from '../languages/en/order.ts';
import type { Mention } from '../mentions/mention.ts';
import { flatMap } from '../text/flat-map.ts';
import type { TokenSpan } from '../text/span.ts';
import { WORD } from '../text/tokens.ts';
import { countAllows, elapsed, type SaidCount } from '../values/dates/count-allows.ts';
import type { EdtfDate } from '../values/dates/edtf.ts';
import type { DurationExpression } from '../values/dates/expression.ts';
import { dayDate } from '../values/dates/make-date.ts';
import { hedgeOf } from '../values/quantities/hedges.ts';
import type { Fact } from './frame.ts';
import type { FrameMatch } from './match-frame.ts';
import { isToldPlainly, rolesIn } from './roles/frame-roles.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Predication } from './syntax/predication.ts';

/** "burned in 1921, two years after the railroad reached the town": a count between two events, or their order, that their dates do not bear out. */
export interface WrongDistance {
  readonly expression: DurationExpression;
  /** The count, or the conjunction if the other one would be right. */
  readonly at: TokenSpan;
  readonly reversed: Order | undefined;
  /** The event behind the conjunction. */
  readonly event: Fact;
  /** The event that is told to have come so long before or after, where the store dates it. */
  readonly other: Fact | undefined;
  /** The earlier date and the first day of the later one. */
  readonly from: EdtfDate;
  readonly to: number;
  readonly inferred: boolean;
}

/** An event of the sentence with its stored date, and the tokens that tell it. */
interface Event {
  readonly date: EdtfDate;
  readonly fact: Fact;
  readonly tokens: readonly number[];
  readonly inferred: boolean;
}

/** What the events on both sides of a count hang on. */
interface Parts {
  readonly sentence: SentenceView;
  readonly events: () => readonly Event[];
}

const NONE: readonly WrongDistance[] = [];

/** Counts between two events of a sentence that the store does not bear out. `matches`: the facts that it speaks of. */
export function wrongDistancesIn(sentence: SentenceView, matches: readonly FrameMatch[], facts: FactSlice): readonly WrongDistance[] {
  const { folds } = sentence.view.reading.tokens;
  let found = NONE;
  let known: readonly Event[] | undefined;
  const events = () => {
    known ??= eventsIn(sentence, matches, facts);
    return known;
  };
  for (const { expression } of sentence.dates) {
    const order = ORDER_CONJUNCTIONS.get(folds[expression.to] ?? '');
    if (expression.kind !== 'duration' || expression.period !== undefined || order === undefined) continue;
    const wrong = wrongDistance(expression, order, { sentence, events });
    if (wrong) found = [...found, wrong];
  }
  return found;
}

function wrongDistance(expression: DurationExpression, order: Order, parts: Parts): WrongDistance | undefined {
  const { sentence, events } = parts;
  if (events().length === 0) return undefined;
  const region = { from: expression.to + 1, to: endOf(expression.to + 1, sentence) };
  const behind = eventsAt(region, parts);
  const bases = behind.length === 0 ? [] : basesOf(expression, region, parts);
  const said = countOf(expression, sentence);
  const pairs = flatMap(behind, (event) => flatMap(bases, (base) => (base.fact === event.fact ? [] : [{ event, base }])));
  const [first] = pairs;
  if (!first) return undefined;
  const fits = (after: boolean) =>
    pairs.some(({ event, base }) => countAllows(said, after ? elapsed(event.date, base.date) : elapsed(base.date, event.date)));
  if (fits(order === 'after')) return undefined;
  const { event, base } = first;
  const after = event.date.first <= base.date.first;
  const [earlier, later] = after ? [event, base] : [base, event];
  const reversed = fits(order !== 'after') ? REVERSED[order] : undefined;
  // Neither the count nor the order: it counts between other events.
  if (reversed === undefined && after !== (order === 'after')) return undefined;
  return {
    expression,
    at: reversed ? { from: expression.to, to: expression.to + 1 } : { from: expression.from, to: expression.to },
    reversed,
    event: event.fact,
    other: base.fact,
    from: earlier.date,
    to: later.date.first,
    inferred: event.inferred || base.inferred,
  };
}

function countOf({ count, unit, parts }: DurationExpression, { view }: SentenceView): SaidCount {
  const hedge = parts.count && hedgeOf(view.reading.tokens, parts.count.from, parts.count.to);
  return { count, unit, ...(hedge ? { hedge: hedge.hedge } : {}) };
}

/** What hangs on the conjunction ends at a comma. */
function endOf(from: number, { view, span }: SentenceView): number {
  const { folds } = view.reading.tokens;
  for (let at = from; at < span.to; at++) if ((folds[at] === ',' && !view.dateAt(at)) || folds[at] === ';' || folds[at] === '.') return at;
  return span.to;
}

/** Facts with a date that the sentence tells or alludes to, and the events and works that it names. */
function eventsIn(sentence: SentenceView, matches: readonly FrameMatch[], facts: FactSlice): readonly Event[] {
  const told = flatMap(matches, ({ frame, outcome, agreed, inferred }): Event[] => {
    const value = frame.slots.find(({ values }) => values[0]?.type === 'date')?.values[0];
    if (value?.type !== 'date' || (outcome.kind !== 'supported' && outcome.kind !== 'alluded')) return [];
    const roles = frame.fact.type === 'typed' ? [] : rolesIn(frame, sentence, facts);
    const tokens = [...agreed, ...flatMap(roles, ({ reading }) => reading?.predication.head ?? [])];
    return frame.fact.type === 'typed' || isToldPlainly(roles) ? [{ date: value.date, fact: frame.fact, tokens, inferred }] : [];
  });
  return [...told, ...flatMap(sentence.mentions, (mention) => namedEvent(mention, facts))];
}

/** "the Hamre flood", where it has but one date. */
function namedEvent({ entity: id, from, certainty }: Mention, facts: FactSlice): readonly Event[] {
  const kind = facts.entity(id)?.kind;
  if (kind !== 'event' && kind !== 'work') return [];
  const dated = facts.about(id).filter(({ value }) => value.type === 'date');
  const [statement] = dated;
  if (statement?.value.type !== 'date' || dated.length > 1) return [];
  return [{ date: statement.value.date, fact: { type: 'typed', statement }, tokens: [from], inferred: certainty === 'inferred' }];
}

/** The events that what hangs on the conjunction tells: those of its verb, or what it names and no more. */
function eventsAt({ from, to }: TokenSpan, { sentence, events }: Parts): readonly Event[] {
  const { view } = sentence;
  const isIn = (at: number) => from <= at && at < to;
  const inside = events().filter(({ tokens }) => tokens.some(isIn));
  // The grammar of a sentence takes long to read.
  if (inside.length === 0) return inside;
  const verb = verbsOf(sentence).find(({ head }) => isIn(head));
  return inside.filter(({ tokens }) =>
    tokens.some((at) => {
      if (!isIn(at)) return false;
      if (verb) return verb.head === at;
      const mention = view.mentionAt(at);
      return mention === undefined || mention.to === to || view.reading.tokens.kind[mention.to] !== WORD;
    }),
  );
}

function verbsOf(sentence: SentenceView): readonly Predication[] {
  return sentence.syntax().predications.filter(({ kind, infinitive }) => kind === 'verb' && !infinitive);
}

/** A date to count from, and the fact that it is of if the sentence does not name it. */
interface Base {
  readonly date: EdtfDate;
  readonly fact: Fact | undefined;
  readonly inferred: boolean;
}

/** What the other end of the count is: a date of the clause that it stands in, else the stored one of what that tells, else today. */
function basesOf(expression: DurationExpression, region: TokenSpan, { sentence, events }: Parts): readonly Base[] {
  const { view, dates, span } = sentence;
  const fronted = !verbsOf(sentence).some(({ head }) => head < expression.from);
  const main =
    verbsOf(sentence).findLast(({ head }) => (fronted ? false : head < expression.from)) ??
    verbsOf(sentence).find(({ head }) => head >= region.to);
  if (!main) return [];
  const own = flatMap(dates, ({ expression: other, date }): Base[] => {
    const named = other.kind === 'calendar' && other.year !== undefined && date !== undefined;
    const inside = fronted ? other.from >= region.to : other.to <= expression.from && other.from >= span.from;
    return named && inside ? [{ date, fact: undefined, inferred: false }] : [];
  });
  if (own.length > 0) return own;
  const told = events().filter(({ tokens }) => tokens.includes(main.head));
  if (told.length > 0) return told;
  const now = fronted && !main.past && view.reading.tokens.folds[main.head] !== 'be';
  return now ? [{ date: dayDate(sentence.asOf), fact: undefined, inferred: false }] : [];
}
