import { ADJECTIVE, dominantPart, NOUN } from '../../../server/src/core/languages/en/lexicon.ts';
import { MONTHS, WEEKDAYS } from '../../../server/src/core/languages/en/months.ts';
import { MAGNITUDES } from '../../../server/src/core/languages/en/numbers.ts';
import { POSSESSIVE_PRONOUNS } from '../../../server/src/core/languages/en/reference.ts';
import { NUMBER, type Tokens, WORD } from '../../../server/src/core/text/tokens.ts';
import { foldAt, isCapital, isDash, isGlued } from '../../../server/src/core/values/dates/look.ts';
import { countEnding } from '../../../server/src/core/values/dates/read-count.ts';
import { vagueTimeAt } from '../../../server/src/core/values/dates/vague.ts';
import type { Value } from './values.ts';
import { durationValue } from './values.ts';
import { BEFORE_INDEFINITE, CENTURIES, CLOCK_LEADS, EACH, INDEFINITE, LASTING, NAMED_HOURS, SET_WORDS, UNITS, ZONES } from './words.ts';

/** What is marked beyond the dates and durations that the engine reads: token indexes, `to` exclusive. */
export interface More extends Value {
  readonly from: number;
  readonly to: number;
  /** A clock time, whose day is still to be found: its value is then only "T08:30". */
  readonly clock?: true;
}

/** Where to read, and the first token that no other expression has. */
export interface Spot {
  readonly tokens: Tokens;
  readonly at: number;
  readonly floor: number;
  /** First token after it that another expression has, or the end. */
  readonly ceiling: number;
}

/** Vague references, clock times, sets, and durations of hours or of an untold length, at a token. */
export function moreAt(spot: Spot): More | undefined {
  const { tokens, at } = spot;
  if (tokens.kind[at] !== WORD && tokens.kind[at] !== NUMBER) return undefined;
  const found = clockAt(spot) ?? setAt(spot) ?? vagueAt(spot) ?? lastingAt(spot);
  return found && found.to <= spot.ceiling ? found : undefined;
}

function vagueAt({ tokens, at }: Spot): More | undefined {
  const vague = vagueTimeAt(tokens, at);
  return vague && { from: vague.from, to: vague.to, type: 'DATE', value: `${vague.side.toUpperCase()}_REF` };
}

/** "8:30 a.m.", "5pm EST", "10 o'clock", "noon". */
function clockAt({ tokens, at }: Spot): More | undefined {
  const named = NAMED_HOURS.get(foldAt(tokens, at));
  if (named !== undefined) return { from: at, to: at + 1, type: 'TIME', value: `T${named}`, clock: true };
  const [hour, minute = '00', rest] = foldAt(tokens, at).split('.');
  if (tokens.kind[at] !== NUMBER || rest !== undefined || !(Number(hour) <= 24) || hour!.length > 2) return undefined;
  const colon = foldAt(tokens, at + 1) === ':' && isGlued(tokens, at + 1) && /^\d\d$/.test(foldAt(tokens, at + 2));
  const end = colon ? at + 3 : at + 1;
  const minutes = colon ? foldAt(tokens, at + 2) : minute;
  const half = foldAt(tokens, end);
  const to = half === 'am' || half === 'pm' || half === 'oclock' ? end + 1 : end;
  const zoned = ZONES.has(foldAt(tokens, to));
  const led = CLOCK_LEADS.has(foldAt(tokens, at - 1));
  if (to === end && !(colon && (zoned || (led && !isGlued(tokens, end))))) return undefined;
  const hours = (Number(hour) % (half === 'am' || half === 'pm' ? 12 : 25)) + (half === 'pm' ? 12 : 0);
  const clock = `T${String(hours).padStart(2, '0')}:${minutes.padStart(2, '0')}`;
  const zone = foldAt(tokens, to) === 'local' ? 2 : 1;
  return { from: at, to: zoned ? to + zone : to, type: 'TIME', value: clock, clock: true };
}

/** "daily", "every Tuesday", "each year", "Sundays", "once a week", "a year" after an amount. */
function setAt({ tokens, at, floor }: Spot): More | undefined {
  const fold = foldAt(tokens, at);
  const word = SET_WORDS.get(fold);
  if (word !== undefined) return { from: at, to: at + 1, type: 'SET', value: word };
  const many = WEEKDAYS.get(fold.replace(/s$/, ''));
  if (fold.length > 5 && fold.endsWith('s') && many !== undefined && fold !== 'tues')
    return { from: at, to: at + 1, type: 'SET', value: weekly(many) };
  if (EACH.has(fold)) return recurring(at, tokens);
  const next = unitAt(tokens, at + 1);
  if ((fold !== 'a' && fold !== 'an') || !next || next.plural || next.code === 'Q') return undefined;
  const before = foldAt(tokens, at - 1);
  const after = foldAt(tokens, at + 2);
  const amount = tokens.kind[at - 1] === NUMBER || MAGNITUDES.has(before);
  if ((COUNTING_ON.has(after) && !(amount && !RELATIVE.has(after))) || isDash(after)) return undefined;
  if (before === 'once' || before === 'twice' || before === 'times') {
    const from = before === 'times' && at - 2 >= floor ? at - 2 : at - 1;
    return { from, to: at + 2, type: 'SET', value: durationValue(1, next.code) };
  }
  const counted =
    tokens.kind[at - 1] === NUMBER || before === '%' || MAGNITUDES.has(before) || (!LASTING.has(before) && dominantPart(before) === NOUN);
  return counted ? { from: at, to: at + 2, type: 'SET', value: durationValue(1, next.code) } : undefined;
}

const RELATIVE: ReadonlySet<string> = new Set(['ago', 'later', 'earlier', 'old']);

const COUNTING_ON: ReadonlySet<string> = new Set(['ago', 'later', 'earlier', 'before', 'after', 'old', 'of']);

function recurring(at: number, tokens: Tokens): More | undefined {
  const weekday = WEEKDAYS.get(foldAt(tokens, at + 1));
  if (weekday !== undefined) return { from: at, to: at + 2, type: 'SET', value: weekly(weekday) };
  const month = MONTHS.get(foldAt(tokens, at + 1));
  if (month !== undefined) return { from: at, to: at + 2, type: 'SET', value: `XXXX-${String(month).padStart(2, '0')}` };
  const unit = unitAt(tokens, at + 1);
  if (unit && !unit.plural) return { from: at, to: at + 2, type: 'SET', value: durationValue(1, unit.code) };
  const counted = unitAt(tokens, at + 2);
  const count = counted && countEnding(at + 1, { tokens, floor: at + 1, taken: at + 1 });
  return count ? { from: at, to: at + 3, type: 'SET', value: durationValue(count.value, counted.code) } : undefined;
}

function weekly(weekday: number): string {
  return `XXXX-WXX-${weekday === 0 ? 7 : weekday}`;
}

/** "20 hours", "several years", "the past few weeks", "a year", "decades", at the unit or before it. */
function lastingAt(spot: Spot): More | undefined {
  const { tokens, at, floor } = spot;
  const unit = unitAt(tokens, at);
  if (!unit || unit.code === 'WE' || unit.code === 'Q' || (isCapital(tokens, at) && at > floor)) return undefined;
  const after = foldAt(tokens, at + 1);
  if (after === 'old' || (isDash(after) && isGlued(tokens, at + 1)) || (after === 'of' && foldAt(tokens, at + 2) === 'age'))
    return undefined;
  const hyphen = isDash(foldAt(tokens, at - 1)) && isGlued(tokens, at) ? 1 : 0;
  const indefinite = indefiniteBefore(at, spot);
  if (indefinite !== undefined) {
    const ref = after === 'ago' || after === 'earlier' ? 'PAST_REF' : after === 'later' ? 'FUTURE_REF' : undefined;
    return ref
      ? { from: indefinite, to: at + 2, type: 'DATE', value: ref }
      : { from: indefinite, to: at + 1, type: 'DURATION', value: durationValue(undefined, unit.code) };
  }
  const count = countEnding(at - 1 - hyphen, { tokens, floor, taken: floor });
  if (count) {
    if (unit.code === 'TS' && !unit.plural && count.article) return undefined;
    const from =
      count.from > floor && BEFORE_INDEFINITE.has(foldAt(tokens, count.from - 1)) && !count.article ? past(count.from, spot) : count.from;
    return { from, to: at + 1, type: 'DURATION', value: durationValue(count.value, unit.code) };
  }
  if (!unit.plural || hyphen === 1 || isDescribed(at, spot)) return undefined;
  return after === 'ago' || after === 'later' || after === 'earlier'
    ? { from: at, to: at + 2, type: 'DATE', value: after === 'later' ? 'FUTURE_REF' : 'PAST_REF' }
    : { from: at, to: at + 1, type: 'DURATION', value: durationValue(undefined, unit.code) };
}

/** "better days", "my hours" are no lengths of time. */
function isDescribed(at: number, { tokens, floor }: Spot): boolean {
  const before = foldAt(tokens, at - 1);
  return (
    at > floor &&
    (POSSESSIVE_PRONOUNS.has(before) ||
      dominantPart(before) === ADJECTIVE ||
      (dominantPart(before) === NOUN && tokens.kind[at - 1] === WORD))
  );
}

/** First token of "several", "a few", "the past several", "a couple of". */
function indefiniteBefore(at: number, spot: Spot): number | undefined {
  const { tokens, floor } = spot;
  const last = foldAt(tokens, at - 1) === 'of' ? at - 2 : at - 1;
  return last >= floor && INDEFINITE.has(foldAt(tokens, last)) ? past(last, spot) : undefined;
}

function past(at: number, { tokens, floor }: Spot): number {
  let from = at;
  while (from > floor && at - from < 2 && BEFORE_INDEFINITE.has(foldAt(tokens, from - 1))) from--;
  return from;
}

function unitAt(tokens: Tokens, at: number): { readonly code: string; readonly plural: boolean } | undefined {
  const fold = foldAt(tokens, at);
  const plural = CENTURIES.get(fold);
  return plural === undefined ? UNITS.get(fold) : { code: 'CE', plural };
}
