import type { EntityId } from '../../facts/entity.ts';
import type { TokenSpan } from '../../text/span.ts';
import type { EdtfDate } from '../../values/dates/edtf.ts';
import type { DateExpression } from '../../values/dates/read.ts';
import type { QuantityExpression } from '../../values/quantities/read.ts';

/** How near the draft's value is to the right one; `order`: a count of years, or a before or after, that the dates do not bear out. */
export type FillerReading = 'slip' | 'magnitude' | 'rounding' | 'hedge' | 'order' | 'other';

/** One of several places of a sentence where an amount stands that is like the fact's; `worth`: how much of the fact stands by it. */
export interface Place extends TokenSpan {
  readonly worth: number;
}

/** What the draft has where the fact has a slot. `places`: where else it could be, itself included, if there is more than one. */
export type Filler =
  | { readonly state: 'agrees'; readonly at?: TokenSpan; readonly places?: readonly Place[] }
  | { readonly state: 'absent' }
  | ({
      readonly state: 'differs';
      readonly reading: FillerReading;
      readonly entity?: EntityId;
      readonly date?: DateExpression;
      /** The date that belongs there, where it is only a part of the slot's. */
      readonly right?: EdtfDate;
      readonly quantity?: QuantityExpression;
      readonly places?: readonly Place[];
      readonly missing?: string;
      /** The grammar gives the odd value to what the fact tells of: in its clause, or beside it, which states it whatever else the sentence supposes. */
      readonly told?: 'clause' | 'apposed';
      /** Only what comes after the comma of the slot's text should stand there. */
      readonly part?: 'region';
    } & TokenSpan);

export const ABSENT: Filler = { state: 'absent' };
export const AGREES: Filler = { state: 'agrees' };

/** Agreement, and the tokens that agree where they can be told. */
export function agreesAt(span: TokenSpan | undefined): Filler {
  return span ? { state: 'agrees', at: { from: span.from, to: span.to } } : AGREES;
}
