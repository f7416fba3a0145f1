/** Which side of the draft's own day a vague time lies on. */
export type VagueSide = 'past' | 'present' | 'future';

/** Times that name no days, folded. */
export const VAGUE_TIMES: readonly (readonly [phrase: string, side: VagueSide])[] = [
  ['now', 'present'],
  ['right now', 'present'],
  ['currently', 'present'],
  ['presently', 'present'],
  ['nowadays', 'present'],
  ['at present', 'present'],
  ['at the moment', 'present'],
  ['at this time', 'present'],
  ['at this point', 'present'],
  ['these days', 'present'],
  ['recently', 'past'],
  ['lately', 'past'],
  ['long ago', 'past'],
  ['some time ago', 'past'],
  ['a while ago', 'past'],
  ['the past', 'past'],
  ['the recent past', 'past'],
  ['soon', 'future'],
  ['the future', 'future'],
  ['the near future', 'future'],
  ['the foreseeable future', 'future'],
];

/** Words after which a vague time is something else: "now that", "as soon as possible". */
export const NOT_VAGUE_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['now', new Set(['that'])],
  ['soon', new Set(['as', 'after', 'afterward', 'afterwards', 'thereafter'])],
]);

/** Adjectives of a plural unit that make it vague: "recent years", "the coming weeks". */
export const VAGUE_ADJECTIVES: ReadonlyMap<string, VagueSide> = new Map([
  ['recent', 'past'],
  ['coming', 'future'],
]);

/** Counts that tell no number: “the past few years” is a length of time, not “the past”. */
export const LOOSE_COUNTS: ReadonlySet<string> = new Set(['few', 'several', 'couple', 'many']);
