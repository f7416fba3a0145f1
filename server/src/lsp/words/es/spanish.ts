import { CALENDAR } from './calendar.ts';
import { DESK } from './desk.ts';
import { FINDINGS } from './findings.ts';
import { HOVERS } from './hovers.ts';
import { RELATIONS } from './relations.ts';
import { SILENCES } from './silences.ts';

/**
 * What the server says, in Spanish, by the English sentence (`tell` in core/telling/told.ts). Slots keep their names. What the desk wrote, in
 * facts and in drafts, stays as it wrote it. No native speaker has proofread it yet.
 */
export const SPANISH: ReadonlyMap<string, string> = new Map(
  [FINDINGS, SILENCES, HOVERS, DESK, CALENDAR, RELATIONS].flatMap((part) => Object.entries(part)),
);
