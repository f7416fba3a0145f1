/** Pronouns and what they can stand for. Possessives count: they mean the same. */
export const PRONOUNS: ReadonlyMap<string, { readonly kind: 'person' | 'thing'; readonly gender?: 'he' | 'she' }> = new Map([
  ['he', { kind: 'person', gender: 'he' }],
  ['him', { kind: 'person', gender: 'he' }],
  ['his', { kind: 'person', gender: 'he' }],
  ['she', { kind: 'person', gender: 'she' }],
  ['her', { kind: 'person', gender: 'she' }],
  ['hers', { kind: 'person', gender: 'she' }],
  ['it', { kind: 'thing' }],
  ['its', { kind: 'thing' }],
]);

/** Pronouns that own the noun after them: what is told of that noun is not told of whom they stand for. */
export const POSSESSIVE_PRONOUNS: ReadonlySet<string> = new Set(['his', 'her', 'its']);

/** Pronouns of whom something is told. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she']);

/** Pronouns to whom something is done. */
export const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(['him', 'her']);

/** Nouns for people that name no role. */
export const HUMAN_NOUNS: ReadonlySet<string> = new Set([
  'man',
  'men',
  'woman',
  'women',
  'boy',
  'boys',
  'girl',
  'girls',
  'child',
  'children',
  'teenager',
  'person',
  'people',
  'police',
  'friend',
  'couple',
  'victim',
  'suspect',
  'passenger',
  'student',
  'patient',
]);

/** Nouns that, after "the" or "this", mean a thing named before, by the store's kinds (and sub-kinds, where the noun names one). */
export const DESCRIPTION_NOUNS: ReadonlyMap<
  string,
  { readonly kind: 'person' | 'organization' | 'place' | 'work' | 'event'; readonly subkind?: string }
> = new Map([
  ['country', { kind: 'place', subkind: 'country' }],
  ['nation', { kind: 'place', subkind: 'country' }],
  ['republic', { kind: 'place', subkind: 'country' }],
  ['state', { kind: 'place', subkind: 'state' }],
  ['city', { kind: 'place', subkind: 'city' }],
  ['town', { kind: 'place', subkind: 'town' }],
  ['county', { kind: 'place', subkind: 'county' }],
  ['province', { kind: 'place', subkind: 'province' }],
  ['island', { kind: 'place', subkind: 'island' }],
  ['company', { kind: 'organization' }],
  ['firm', { kind: 'organization' }],
  ['bank', { kind: 'organization', subkind: 'bank' }],
  ['university', { kind: 'organization', subkind: 'university' }],
  ['agency', { kind: 'organization' }],
  ['organization', { kind: 'organization' }],
  ['organisation', { kind: 'organization' }],
  ['group', { kind: 'organization' }],
  ['union', { kind: 'organization', subkind: 'union' }],
  ['museum', { kind: 'organization', subkind: 'museum' }],
  ['charity', { kind: 'organization', subkind: 'charity' }],
  ['newspaper', { kind: 'organization', subkind: 'newspaper' }],
  ['broadcaster', { kind: 'organization', subkind: 'broadcaster' }],
  ['carmaker', { kind: 'organization' }],
  ['automaker', { kind: 'organization' }],
  ['manufacturer', { kind: 'organization' }],
  ['retailer', { kind: 'organization' }],
  ['party', { kind: 'organization', subkind: 'party' }],
  ['club', { kind: 'organization', subkind: 'club' }],
  ['law', { kind: 'work', subkind: 'law' }],
  ['act', { kind: 'work', subkind: 'law' }],
  ['treaty', { kind: 'work', subkind: 'treaty' }],
  ['book', { kind: 'work', subkind: 'book' }],
  ['novel', { kind: 'work', subkind: 'novel' }],
  ['film', { kind: 'work', subkind: 'film' }],
  ['movie', { kind: 'work', subkind: 'film' }],
  ['album', { kind: 'work', subkind: 'album' }],
  ['song', { kind: 'work', subkind: 'song' }],
  ['show', { kind: 'work' }],
  ['series', { kind: 'work' }],
  ['report', { kind: 'work', subkind: 'report' }],
]);

export const DEMONSTRATIVES: ReadonlySet<string> = new Set(['the', 'this', 'that']);

/** After a place's name: "the Chicago area". */
export const AREA_NOUNS: ReadonlySet<string> = new Set([
  'area',
  'region',
  'suburbs',
  'neighborhood',
  'neighbourhood',
  'district',
  'vicinity',
]);

/** The form of a pronoun that stands where the draft has another's, by the right nominative. "her" is read as the possessive. */
export const PRONOUN_FORMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  she: { he: 'she', him: 'her', his: 'her' },
  he: { she: 'he', her: 'his', hers: 'his' },
  they: { he: 'they', him: 'them', his: 'their', she: 'they', her: 'their', hers: 'theirs' },
};
