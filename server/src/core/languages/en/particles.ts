/** Folded words that belong to the family name after them ("van der", "de la", "bin"). */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de del della delle di da das do dos du des la las le los lo van von vander der den ter ten te zu zum zur af av al el ul ibn bin bint ben abu ould st saint san santa mac y e'.split(
    ' ',
  ),
);

/** Particles that prose may leave off on second reference ("Assad" for al-Assad), where "Blasio" for de Blasio would be wrong. */
export const DROPPED_PARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'von', 'da', 'dos', 'das', 'ould']);

/** Folded suffixes of a person's name, and the one word that each stands for. */
export const NAME_SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
  ['md', 'md'],
  ['phd', 'phd'],
  ['esq', 'esq'],
  ['obe', 'obe'],
  ['cbe', 'cbe'],
]);

/** Suffixes that tell a namesake apart; the others are honours that prose leaves off. */
export const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Folded words that carry no weight in the name of an organisation, work or place. */
export const LINKING_WORDS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  '&',
  'for',
  'on',
  'in',
  'to',
  'at',
  'by',
  'de',
  'la',
  'le',
  'y',
]);

/** British and American spellings of one word, common in names: house style, never a slip. Folded, each pair once. */
export const SPELLING_PAIRS: ReadonlyMap<string, string> = new Map([
  ['centre', 'center'],
  ['centres', 'centers'],
  ['theatre', 'theater'],
  ['theatres', 'theaters'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['harbour', 'harbor'],
  ['organisation', 'organization'],
  ['organisations', 'organizations'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['honour', 'honor'],
  ['colour', 'color'],
  ['standardisation', 'standardization'],
  ['aluminium', 'aluminum'],
  ['paediatric', 'pediatric'],
  ['grey', 'gray'],
  ['saint', 'st'],
  ['mount', 'mt'],
  ['fort', 'ft'],
  ['department', 'dept'],
  ['university', 'univ'],
]);
