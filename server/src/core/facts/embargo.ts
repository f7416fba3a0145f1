import type { Provenance } from './source.ts';

/** Whether a fact must not be shown yet. An embargo that cannot be read as a time is kept. */
export function embargoed({ embargo }: Provenance, now: Date): boolean {
  return embargo !== undefined && !(Date.parse(embargo) <= now.getTime());
}

/** When the next of these embargoes ends after a moment; undefined where none does. */
export function nextRelease(facts: readonly { readonly provenance: Provenance }[], now: Date): Date | undefined {
  let next = Number.POSITIVE_INFINITY;
  for (const { provenance } of facts) {
    const end = provenance.embargo === undefined ? Number.NaN : Date.parse(provenance.embargo);
    if (end > now.getTime() && end < next) next = end;
  }
  return next === Number.POSITIVE_INFINITY ? undefined : new Date(next);
}
