import type { FactSlice } from '../facts/fact-source.ts';
import { flatMap } from '../text/flat-map.ts';
import type { EdtfDate } from '../values/dates/edtf.ts';
import { dateFiller } from './fillers/date-filler.ts';
import { ABSENT, type Filler } from './fillers/filler.ts';
import { identityFiller } from './fillers/identity-filler.ts';
import { listFiller } from './fillers/list-filler.ts';
import { nameFiller } from './fillers/name-filler.ts';
import { orderFiller } from './fillers/order-filler.ts';
import { quantityFiller } from './fillers/quantity-filler.ts';
import { wordFiller } from './fillers/word-filler.ts';
import type { Frame, FrameSlot } from './frame.ts';
import { byRole, contraryOf, type FrameRoles, isLast, isLasting, tellingClauses } from './roles/frame-roles.ts';
import type { SentenceView } from './sentence-view.ts';

/** What a slot is of, and what a sentence has in the places of its fact. */
export interface FillerParts {
  readonly frame: Frame;
  readonly sentence: SentenceView;
  readonly facts: FactSlice;
  readonly wordTokens: readonly (number | undefined)[];
  roles(): readonly FrameRoles[];
  /** The same for a fact whose only names stand in its slots. */
  anyRoles(): readonly FrameRoles[];
}

/** Agreement with any of the equally right values is agreement. */
export function bestFiller(slot: FrameSlot, parts: FillerParts): Filler {
  let found: Filler = ABSENT;
  for (const value of slot.values) {
    const filler = fillerOf(slot, value, parts);
    if (filler.state === 'agrees') return filler;
    if (found.state === 'absent') found = filler;
  }
  return found;
}

function fillerOf(slot: FrameSlot, value: FrameSlot['values'][number], parts: FillerParts): Filler {
  const { frame, sentence, facts, wordTokens } = parts;
  switch (value.type) {
    case 'date':
      if (sentence.dates.length === 0) return ABSENT;
      return dateFiller(slot, value.date, sentence, {
        near: nearestWord(slot, wordTokens) ?? sentence.span.from,
        words: wordTokens,
        lasting: () => isLasting(slot, parts.roles()),
        last: () => isLast(slot, frame),
        clauses: () => tellingClauses(slot, parts.roles()),
        others: otherDates(slot, frame),
      });
    case 'quantity':
      if (sentence.quantities.length === 0) return ABSENT;
      return quantityFiller(value, { frame, sentence, facts }, wordTokens);
    case 'name': {
      const isTaken = (entity: string) => frame.anchors.some((anchor) => anchor.slot !== slot.index && anchor.entity === entity);
      const found = nameFiller(slot.place, value, sentence, { facts, isTaken, near: wordTokens[slot.place.word] });
      if (found.state === 'agrees' || (found.state === 'differs' && found.reading === 'slip')) return found;
      if (slot.described) {
        const named = identityFiller(slot.described, value, sentence, { facts, isTaken, tokens: wordTokens });
        return named.state === 'absent' && isApposed(found, sentence) ? found : named;
      }
      const told = byRole(slot, value, parts.roles(), { frame, sentence, facts });
      if (told) return told;
      if (found.state !== 'absent') return found;
      const also = slot.also && nameFiller(slot.also, value, sentence, { facts, isTaken, near: wordTokens[slot.also.word] });
      return also && also.state !== 'absent' ? also : (byRole(slot, value, parts.anyRoles(), { frame, sentence, facts }) ?? ABSENT);
    }
    case 'words':
      return contraryOf(slot, { frame, sentence, facts, wordTokens }) ?? wordFiller(slot, value, frame, sentence);
    case 'list':
      return listFiller(value, sentence, facts);
    case 'order':
      return orderFiller(value, sentence);
    case 'not':
      return ABSENT;
  }
}

const NO_DATES: readonly EdtfDate[] = [];

function otherDates(slot: FrameSlot, { slots }: Frame): readonly EdtfDate[] {
  if (slots.length === 1) return NO_DATES;
  return flatMap(slots, (other) => (other === slot ? [] : flatMap(other.values, (value) => (value.type === 'date' ? [value.date] : []))));
}

/** A name with a comma behind it, and what is told of it next. */
function isApposed(filler: Filler, { view }: SentenceView): boolean {
  return filler.state === 'differs' && view.reading.tokens.folds[filler.to] === ',';
}

/** Where the draft has the relation's word nearest to the slot; else any that it has. */
function nearestWord(slot: FrameSlot, wordTokens: readonly (number | undefined)[]): number | undefined {
  return wordTokens[slot.place.word] ?? wordTokens.find((at) => at !== undefined);
}
