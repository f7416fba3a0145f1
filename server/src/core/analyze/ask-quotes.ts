import { type Passage, passagesIn } from '../claims/passages.ts';
import { type Repetition, repetitionOf } from '../claims/repetition.ts';
import type { Draft } from '../drafts/draft.ts';
import type { FactSource } from '../facts/fact-source.ts';
import type { Quote } from '../facts/statement.ts';
import { flatMap } from '../text/flat-map.ts';
import type { Paragraph } from './paragraph.ts';

/** Fewer words between marks are nobody's in particular. */
const LEAST_WORDS = 3;

/** Which stored quotations each block of a draft repeats; the store is asked once for all passages that it was not asked about before. */
export async function repetitionsIn(
  draft: Draft,
  paragraphs: readonly Paragraph[],
  source: FactSource,
): Promise<readonly (readonly Repetition[])[]> {
  const readAs = paragraphs.map((_, at): keyof Paragraph['repeated'] => (draft.blocks[at]!.kind === 'quotation' ? 'whole' : 'marked'));
  const fresh = flatMap(paragraphs, (paragraph, at) => (paragraph.repeated[readAs[at]!] ? [] : [{ paragraph, as: readAs[at]! }]));
  const asked = fresh.map(({ paragraph, as }) => passagesIn(paragraph.reading, as === 'whole').filter(isLong));
  const passages = asked.flat();
  const candidates = passages.length === 0 ? [] : await source.quoted(passages.map(wordsOf));
  let next = 0;
  fresh.forEach(({ paragraph, as }, i) => {
    paragraph.repeated[as] = flatMap(asked[i]!, (passage) => repetitionOf(passage, candidates[next++]!.filter(stands)) ?? []);
  });
  return paragraphs.map(({ repeated }, at) => repeated[readAs[at]!]!);
}

/** What the desk took back says nothing of how a quotation should read. */
function stands({ provenance }: Quote): boolean {
  return provenance.status !== 'withdrawn';
}

function wordsOf({ pieces }: Passage): string[] {
  return flatMap(pieces, (piece) => piece.map(({ fold }) => fold));
}

function isLong({ pieces }: Passage): boolean {
  return pieces.reduce((sum, piece) => sum + piece.length, 0) >= LEAST_WORDS;
}
