import type { Ruling } from '../../core/findings/ruling.ts';
import type { CheckedDraft } from '../checking/report.ts';

/** Who publishes the reviews, and where drafts stand once they are published. */
export interface Publisher {
  readonly name?: string;
  /** Without a slash at its end. */
  readonly url?: string;
}

/**
 * The rulings on a draft as ClaimReview (schema.org): a claim that was held against a fact and that an editor let stand, with
 * the reason. Rulings without a reason say nothing to a reader, and are left out.
 */
export function claimReviews({ path, text, analysis }: CheckedDraft, publisher: Publisher): object[] {
  return analysis.ruled.flatMap(({ finding, ruling, reason }) => {
    if (!ruling || reason === undefined) return [];
    return [
      {
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        claimReviewed: sentenceAround(text, finding),
        ...(ruling.on === undefined ? {} : { datePublished: ruling.on }),
        ...authorOf(ruling, publisher),
        itemReviewed: {
          '@type': 'Claim',
          appearance: { '@type': 'CreativeWork', ...(publisher.url === undefined ? { name: path } : { url: `${publisher.url}/${path}` }) },
        },
        reviewRating: { '@type': 'Rating', alternateName: 'Stands' },
        reviewBody: reason,
      },
    ];
  });
}

function authorOf({ by }: Ruling, { name }: Publisher): object {
  if (name !== undefined) return { author: { '@type': 'Organization', name } };
  return by === undefined ? {} : { author: { '@type': 'Person', name: by } };
}

/** The sentence that a finding stands in, as far as its punctuation tells. */
function sentenceAround(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = text.slice(0, start).search(/(?:^|[.!?]["”’]?\s|\n)[^.!?\n]*$/);
  const from = before <= 0 ? Math.max(0, before) : before + 1;
  const after = text.slice(end).search(/[.!?](?=["”’]?(?:\s|$))|\n/);
  const to = after === -1 ? text.length : end + after + 1;
  return text.slice(from, to).trim();
}
