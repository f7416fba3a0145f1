/** Prepositions that mostly stand before a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'across', 'around', 'throughout']);

/** Kinds of places in which everything happens; of a bridge or a library little is told but what concerns it. */
export const SETTINGS: ReadonlySet<string> = new Set([
  'country',
  'state',
  'province',
  'region',
  'county',
  'district',
  'city',
  'town',
  'village',
  'continent',
  'island',
]);

/** Kinds of places of which none lies in another: a body has its seat in one of them. */
export const SETTLEMENTS: ReadonlySet<string> = new Set(['city', 'town', 'village', 'hamlet']);

/** Nouns for a part of a town, behind its name and before that of the whole: "the Norrvik section of Sundhamn". */
export const PARTS_OF_PLACES: ReadonlySet<string> = new Set([
  'section',
  'neighborhood',
  'neighbourhood',
  'district',
  'area',
  'part',
  'quarter',
  'suburb',
  'borough',
]);

/** Prepositions after which a name is a place's or a body's, hardly a person's. */
export const PLACE_LEADS: ReadonlySet<string> = new Set([...PLACE_PREPOSITIONS, 'at', 'into', 'inside']);

/** Directions, of a distance too: "12 miles south". Folded. */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  'north south east west northeast northwest southeast southwest northward southward eastward westward upstream downstream'.split(' '),
);
