import type { Provenance } from './source.ts';

/** Whether a fact must not be shown yet. An embargo that cannot be read as a time is kept. */
export function embargoed({ embargo }: Provenance, now: Date): boolean {
  return embargo !== undefined && !(Date.parse(embargo) <= now.getTime());
}
