import type { Ruling } from '../findings/ruling.ts';
import type { Span } from '../text/span.ts';
import type { Analysis } from './analysis.ts';

/** What has become of a ruling: it stands; its fact has changed, so that the finding is reported again; or there is nothing for it to rule on. */
export type RulingState = 'stands' | 'lapsed' | 'idle';

/** What has become of a ruling on a draft, and what of the draft it is about, if anything. */
export function rulingState(
  { claim, fact }: Ruling,
  { ruled, findings }: Pick<Analysis, 'ruled' | 'findings'>,
): { readonly state: RulingState; readonly at?: Span } {
  const standing = ruled.find(({ ruling }) => ruling?.claim === claim && ruling.fact === fact);
  if (standing) return { state: 'stands', at: standing.finding };
  const reported = findings.find((finding) => finding.claim === claim);
  return reported ? { state: 'lapsed', at: reported } : { state: 'idle' };
}
