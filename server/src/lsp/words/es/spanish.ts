import { AMOUNTS } from './amounts.ts';
import { CALENDAR } from './calendar.ts';
import { DESK } from './desk.ts';
import { FACTS_FILES } from './facts-files.ts';
import { FINDINGS } from './findings.ts';
import { HOVERS } from './hovers.ts';
import { KEYS } from './keys.ts';
import { RELATIONS } from './relations.ts';
import { SETTINGS } from './settings.ts';
import { SILENCES } from './silences.ts';
import { VALUES } from './values.ts';

/** The same in parts, each of which has sentences of its own. */
export const PARTS: readonly Readonly<Record<string, string>>[] = [
  AMOUNTS,
  CALENDAR,
  DESK,
  FACTS_FILES,
  FINDINGS,
  HOVERS,
  KEYS,
  RELATIONS,
  SETTINGS,
  SILENCES,
  VALUES,
];

/**
 * What the server says, in Spanish, by the English sentence (`tell` in core/telling/told.ts). Slots keep their names. What the desk wrote, in
 * facts and in drafts, stays as it wrote it. No native speaker has proofread it yet. docs/translating.md has the terms.
 */
export const SPANISH: ReadonlyMap<string, string> = new Map(PARTS.flatMap((part) => Object.entries(part)));
