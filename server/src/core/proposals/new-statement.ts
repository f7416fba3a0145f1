import type { CheckContext } from '../checks/context.ts';
import type { BlockView } from '../claims/block-view.ts';
import { sourceSpan } from '../drafts/source-map.ts';
import type { Span, TokenSpan } from '../text/span.ts';
import type { DateExpression } from '../values/dates/read.ts';

/** A sentence of a draft as a fact in plain words. The span is the sentence's, in the draft's source. */
export interface NewStatement extends Span {
  /** As a facts file has it: its dates and figures, else its last name, in square brackets. */
  readonly says: string;
}

/** The sentence that a selection begins in; undefined where it is a quotation, or has nothing that a draft could get wrong. */
export function newStatementAt(context: CheckContext, { start, end }: Span): NewStatement | undefined {
  for (const view of context.views) {
    const block = context.draft.blocks[view.index]!;
    const { tokens, sentences } = view.reading;
    for (const sentence of sentences) {
      const span = sourceSpan(block, tokens.start[sentence.from]!, tokens.end[sentence.to - 1]!);
      if (span.end <= start || end <= span.start) continue;
      if (view.inSpeech(sentence.from)) return undefined;
      const slots = slotsOf(sentence, view);
      return slots.length === 0 ? undefined : { ...span, says: bracketed(sentence, slots, view) };
    }
  }
  return undefined;
}

function slotsOf(sentence: TokenSpan, view: BlockView): TokenSpan[] {
  const inside = ({ from, to }: TokenSpan) => sentence.from <= from && to <= sentence.to;
  const dates = view.reading.dates.filter(inside);
  const figures = view.reading.quantities.filter(
    (figure) => inside(figure) && !dates.some((date) => date.from < figure.to && figure.from < date.to),
  );
  const values = [...dates.filter(isAbsolute), ...figures].sort((a, b) => a.from - b.from);
  if (values.length > 0) return values;
  const names = [...view.mentions, ...view.unknown].filter(inside).sort((a, b) => a.from - b.from);
  return names.length > 1 ? names.slice(-1) : [];
}

/** Whether a date means the same whenever the sentence is read. */
function isAbsolute(date: DateExpression): boolean {
  return date.kind === 'calendar' && date.year !== undefined;
}

function bracketed(sentence: TokenSpan, slots: readonly TokenSpan[], { reading: { tokens } }: BlockView): string {
  const text = (from: number, to: number) => tokens.text.slice(from, to).replaceAll(/[[\]]/g, '\\$&').replaceAll(/\s+/g, ' ');
  let says = '';
  let at = tokens.start[sentence.from]!;
  for (const { from, to } of slots) {
    says += `${text(at, tokens.start[from]!)}[${text(tokens.start[from]!, tokens.end[to - 1]!)}]`;
    at = tokens.end[to - 1]!;
  }
  return says + text(at, tokens.end[sentence.to - 1]!);
}
