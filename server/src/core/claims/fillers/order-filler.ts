import type { EntityId } from '../../facts/entity.ts';
import { ORDER_CONJUNCTIONS } from '../../languages/en/order.ts';
import type { TokenSpan } from '../../text/span.ts';
import type { SlotValue } from '../frame.ts';
import type { SentenceView } from '../sentence-view.ts';
import { ABSENT, agreesAt, type Filler } from './filler.ts';

type OrderValue = Extract<SlotValue, { type: 'order' }>;

/**
 * Which of two events came first. The statement tells it by "before" or "after" between its two subjects; so must the draft, with one of them
 * at once behind the conjunction and the other before it. "In March, before …" and a conjunction beside a bare date tell of no two events.
 */
export function orderFiller({ word, first, second }: OrderValue, sentence: SentenceView): Filler {
  const at = conjunctionIn(sentence);
  if (at === undefined || first === second) return ABSENT;
  const behind = sentence.mentions.find((mention) => mention.from > at);
  const other = behind?.entity === first ? second : behind?.entity === second ? first : undefined;
  if (!behind || other === undefined || behind.from - at > SUBJECT_REACH || !isMainSubject(other, { at, behind }, sentence)) return ABSENT;
  const straight = behind.entity === second;
  const said = ORDER_CONJUNCTIONS.get(sentence.view.reading.tokens.folds[at]!)!;
  if ((said === word) === straight) return agreesAt({ from: at, to: at + 1 });
  return { state: 'differs', from: at, to: behind.to, reading: 'order' };
}

/** Between the conjunction and the subject of its clause stands an article and an adjective at most. */
const SUBJECT_REACH = 3;

/** The one "before" or "after" of the sentence that no date follows; nothing if there are two. */
function conjunctionIn({ view, span, dates }: SentenceView): number | undefined {
  const { folds } = view.reading.tokens;
  let found: number | undefined;
  for (let at = span.from; at < span.to; at++) {
    if (!ORDER_CONJUNCTIONS.has(folds[at]!) || view.inSpeech(at)) continue;
    if (
      dates.some(
        ({ expression }) => expression.boundAt === at || expression.from === at + 1 || (expression.from <= at && at < expression.to),
      )
    )
      continue;
    if (found !== undefined) return undefined;
    found = at;
  }
  return found;
}

/** The other subject stands before the conjunction; where that opens the sentence, after the comma that ends its clause. */
function isMainSubject(
  entity: EntityId,
  { at, behind }: { readonly at: number; readonly behind: TokenSpan },
  sentence: SentenceView,
): boolean {
  const { mentions, span, view } = sentence;
  if (at > span.from) return mentions.some((mention) => mention.entity === entity && mention.to <= at);
  const comma = view.reading.tokens.folds.indexOf(',', behind.to);
  return (
    comma > 0 && mentions.some((mention) => mention.entity === entity && mention.from > comma && mention.from - comma <= SUBJECT_REACH)
  );
}
