import { contentHash } from '../facts/content-hash.ts';
import type { Finding } from './finding.ts';

/** An editor's word that a claim stands, for as long as the fact that it goes against says what it said. */
export interface Ruling {
  /** The claim's key (`claimKey`). */
  readonly claim: string;
  /** `factAgainst` of the finding that was ruled on. */
  readonly fact: string;
  readonly reason?: string;
  /** ISO date. */
  readonly on?: string;
  readonly by?: string;
}

/** A finding that is not reported since somebody has let it stand: by a ruling, or by a `<!-- stet: reason -->` in the draft. */
export interface RuledFinding {
  readonly finding: Finding;
  readonly reason?: string;
  /** Absent for a comment. */
  readonly ruling?: Ruling;
}

/** What a finding's facts say, as one fingerprint: it changes when any of them does, or another takes its place. */
export function factAgainst({ evidence }: Pick<Finding, 'evidence'>): string {
  const [first, ...others] = evidence;
  if (!first) return 'none';
  return others.length === 0 ? first.fact : contentHash(evidence.map(({ fact }) => fact));
}

/** The ruling on a finding, if there is one that has not lapsed. */
export function rulingOn(finding: Finding, rulings: readonly Ruling[]): Ruling | undefined {
  return rulings.find(({ claim, fact }) => claim === finding.claim && fact === factAgainst(finding));
}
