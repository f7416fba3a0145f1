import type { ClaimState } from '../analyze/draft-claim.ts';

/** What each state of a claim is called, what is to be done about it last first read: contradicted claims come before unknown ones. */
export const STATE_WORDS: Readonly<Record<ClaimState, string>> = {
  contradicted: 'Contradicted',
  unknown: 'Not in the store',
  agrees: 'Agrees with a fact',
  ruled: 'Stet',
  quoted: 'In a quotation',
};

/** The states in the order in which a reader is shown them. */
export const STATES: readonly ClaimState[] = ['contradicted', 'unknown', 'agrees', 'ruled', 'quoted'];
