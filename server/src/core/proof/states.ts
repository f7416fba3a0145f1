import type { ClaimState } from '../analyze/draft-claim.ts';
import { type Told, tell } from '../telling/told.ts';

/** What each state of a claim is called, what is to be done about it last first read: contradicted claims come before unknown ones. */
export const STATE_WORDS: Readonly<Record<ClaimState, Told>> = {
  contradicted: tell('Contradicted'),
  unknown: tell('Not in the store'),
  agrees: tell('Agrees with a fact'),
  ruled: tell('Stet'),
  quoted: tell('In a quotation'),
};

/** The states in the order in which a reader is shown them. */
export const STATES: readonly ClaimState[] = ['contradicted', 'unknown', 'agrees', 'ruled', 'quoted'];
