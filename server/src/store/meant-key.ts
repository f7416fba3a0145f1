import { nearestKey } from './nearest-key.ts';

/** Words that people new to the format use for its keys and sections, lower case, with what they mean in the order of likelihood. */
const ROWS = `
never: wrong, misspelling, misspellings, misspelt, misspelled, typo, typos, incorrect, mistakes
aliases: aka, nickname, nicknames, variant, variants, also, akas, othernames
relatives: spouse, husband, wife, partner, child, children, son, daughter, sons, daughters, parents, mother, father, sibling, siblings, family
born: birth, birthdate, birthday, dob
died: death, deathdate, deceased
birthplace: hometown, bornin
education: school, college, university, almamater, studied
employer: company, works, workplace
occupation: job, profession, career
titles: office, offices, position, positions, role, roles, post, posts
date: published, released, enacted, signed, premiered, opened, held, when
by: author, authors, writer, director, creator, artist
headquarters: hq, base, based, location, seat, office
founded: established, started, created, since, opened
dissolved: closed, ended, defunct
abbr: abbreviation, acronym, initials, short
in: country, state, county, region, province, of
of: country
place: where, location, venue
people: persons, names, person
organizations: organisations, organisation, orgs, companies, company, bodies, groups, institutions
places: locations, cities, countries, place
works: books, films, laws, titles
statements: facts, claims, sentences, plain
quotes: quotations, quotation
source: sources, url, link, from
verified: checked, verifiedon
`;

let byWord: ReadonlyMap<string, readonly string[]> | undefined;

/** The candidate that was meant: the nearest to what was typed, or what that is another word for ("wrong" for never). Undefined if none is. */
export function meantKey(typed: string, candidates: readonly string[]): string | undefined {
  const near = nearestKey(typed, candidates);
  if (near !== undefined) return near;
  byWord ??= read();
  return byWord.get(typed.toLowerCase().replaceAll(/[^a-z]/g, ''))?.find((key) => candidates.includes(key));
}

function read(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of ROWS.trim().split('\n')) {
    const [key = '', words = ''] = row.split(': ');
    for (const word of words.split(', ')) found.set(word, [...(found.get(word) ?? []), key]);
  }
  return found;
}
