import type { Draft } from '../drafts/draft.ts';
import { sourceSpan } from '../drafts/source-map.ts';
import { clausesOf } from '../text/clauses.ts';
import type { Span } from '../text/span.ts';
import { readBlock } from './reading.ts';

/** The clause, the sentence and the paragraph that an offset of a draft's source lies in, the smallest first; each larger than the one before. Reads one block anew. */
export function stretchesAt(draft: Draft, offset: number): Span[] {
  const block = draft.blocks.find((one) => {
    const { start, end } = sourceSpan(one, 0, one.text.length);
    return start <= offset && offset <= end;
  });
  if (!block) return [];
  const { tokens, sentences } = readBlock(block, false);
  const source = ({ from, to }: { from: number; to: number }) => sourceSpan(block, tokens.start[from]!, tokens.end[to - 1]!);
  const holds = (span: Span) => span.start <= offset && offset <= span.end;
  const sentence = sentences.find((one) => holds(source(one)));
  const clause = sentence && clausesOf(tokens, sentence).find((one) => holds(source(one)));
  const inward = [...(clause ? [source(clause)] : []), ...(sentence ? [source(sentence)] : []), sourceSpan(block, 0, block.text.length)];
  return inward.filter((span, nth) => nth === 0 || span.end - span.start > inward[nth - 1]!.end - inward[nth - 1]!.start);
}
