import { isGivenName } from '../../languages/en/given-names.ts';
import { sameSkeleton } from './skeleton.ts';

/** Where the word stands in a name, and who else bears it. */
export interface SlipSetting {
  readonly part: 'given' | 'family';
  /** Whether a folded word is a name in its own right, to the caller's knowledge (the store's other people, common surnames). */
  readonly isKnownName?: (fold: string) => boolean;
}

/**
 * How far a slip is to be believed, from 0 to 1: 1 for a word that is nobody's name, low where the draft's word is a
 * name in its own right ("Mario" for Marco is another man), in between where both are spellings of one sound.
 */
export function trustOfSlip(draftWord: string, storedWord: string, setting: SlipSetting): number {
  if (setting.isKnownName?.(draftWord) === true) return sameSkeleton(draftWord, storedWord) ? 0.4 : 0.2;
  if (!isGivenName(draftWord)) return 1;
  if (setting.part === 'family') return 0.7;
  if (sameSkeleton(draftWord, storedWord)) return 0.6;
  return draftWord.startsWith(storedWord) || storedWord.startsWith(draftWord) ? 0.5 : 0.2;
}
