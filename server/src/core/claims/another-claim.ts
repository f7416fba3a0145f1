import type { TokenSpan } from '../text/span.ts';
import { tokensOverlap } from '../text/span.ts';
import { agree } from '../values/dates/agreement.ts';
import type { Filler } from './fillers/filler.ts';
import type { Frame } from './frame.ts';
import type { SentenceView } from './sentence-view.ts';

type Odd = Extract<Filler, { state: 'differs' }>;

/**
 * Whether more than the odd value sets the sentence apart from a plain statement, so that it makes another claim: a time other than
 * the statement's own, or somebody else in the place of somebody whom the statement names.
 */
export function isAnotherClaim(frame: Frame, sentence: SentenceView, odd: Odd): boolean {
  if (frame.fact.type !== 'plain') return false;
  return isOfAnotherTime(frame, sentence, odd) || (odd.reading === 'other' && isOfSomebodyElse(frame, sentence, odd));
}

/** A year that neither the statement's scope nor a date in its slots agrees with. */
function isOfAnotherTime({ scope, slots }: Frame, { dates }: SentenceView, odd: Odd): boolean {
  const times = [...scope, ...slots.flatMap(({ values }) => values.flatMap((value) => (value.type === 'date' ? [value.date] : [])))];
  if (times.length === 0) return false;
  return dates.some(
    ({ expression, date }) =>
      date !== undefined &&
      expression.kind === 'calendar' &&
      expression.year !== undefined &&
      !tokensOverlap(expression, odd) &&
      !times.some((time) => agree(date, time)),
  );
}

/** Somebody whom the statement names outside its slots is missing, and a name that it lacks is there instead. */
function isOfSomebodyElse({ anchors }: Frame, { mentions, unknown, foldAt }: SentenceView, odd: TokenSpan): boolean {
  const known = new Set(anchors.flatMap(({ entity }) => entity ?? []));
  const isMissing = anchors.some(
    ({ entity, slot, words }) =>
      slot === -1 &&
      (entity === undefined ? words.some((word) => foldAt(word) === undefined) : !mentions.some((mention) => mention.entity === entity)),
  );
  if (!isMissing) return false;
  return (
    mentions.some((mention) => !known.has(mention.entity) && !tokensOverlap(mention, odd)) ||
    unknown.some((name) => !tokensOverlap(name, odd) && !isNamed(anchors, name.words))
  );
}

function isNamed(anchors: Frame['anchors'], words: readonly string[]): boolean {
  return anchors.some((anchor) => words.some((word) => anchor.words.includes(word)));
}
