import type { FactSlice } from '../facts/fact-source.ts';
import { flatMap } from '../text/flat-map.ts';
import { tokensOverlap } from '../text/span.ts';
import type { FrameIndex } from './frame-index.ts';
import { isAsserted } from './governance.ts';
import { matchesIn } from './judge-frames.ts';
import { type FrameMatch, isPlainlyTold } from './match-frame.ts';
import type { SentenceView } from './sentence-view.ts';

/** What the desk has taken back. */
export interface Withdrawn {
  readonly facts: FactSlice;
  readonly frames: FrameIndex;
}

const NONE: readonly FrameMatch[] = [];

/** Withdrawn facts that the sentence still states. `found`: what other facts have to say to it, which comes first. */
export function withdrawnIn(sentence: SentenceView, { facts, frames }: Withdrawn, found: readonly FrameMatch[]): readonly FrameMatch[] {
  const any = facts.plain().length > 0 || sentence.mentions.some(({ entity }) => frames.byEntity(entity).length > 0);
  if (!any) return NONE;
  const { governance } = sentence.view.reading.sentences[sentence.index]!;
  return flatMap(matchesIn(sentence, frames, { facts }), (match) => {
    const [at] = match.agreedAt;
    if (match.outcome.kind !== 'supported' || !at || !isPlainlyTold(match) || !isAsserted(governance, at.from)) return [];
    return found.some((other) => speaksOf(at, other)) ? [] : [{ ...match, outcome: { kind: 'withdrawn', at } }];
  });
}

function speaksOf(at: FrameMatch['agreedAt'][number], { outcome, agreedAt }: FrameMatch): boolean {
  if (outcome.kind === 'refuted') return tokensOverlap(outcome.filler, at);
  return agreedAt.some((span) => tokensOverlap(span, at));
}
