import { byWord } from '../../text/by-word.ts';
import { ORGANIZATION_NOUNS, PLACE_NOUNS, RELATIVE_NOUNS, ROLE_NOUNS, TIME_NOUNS } from './generated/lexicon-nouns.ts';
import { KNOWN_PLACES } from './generated/lexicon-places.ts';
import { lemma } from './lexicon-lemmas.ts';

/** Whether a folded noun, singular or plural, names a person by role, trade or office (minister, saxophonist, heads). */
export const isRoleNoun = oneOf(ROLE_NOUNS);

/** Whether a folded noun names a person by kinship (son, widow, cousins). */
export const isRelativeNoun = oneOf(RELATIVE_NOUNS);

/** Whether a folded noun names a kind of organisation (university, ministries, court). */
export const isOrganizationNoun = oneOf(ORGANIZATION_NOUNS);

/** Whether a folded noun names a kind of place (city, counties, street). */
export const isPlaceNoun = oneOf(PLACE_NOUNS);

/** Whether a folded noun names a span or point of time, months and weekdays included (week, evening, tuesday). */
export const isTimeNoun = oneOf(TIME_NOUNS);

function oneOf(list: string): (fold: string) => boolean {
  let nouns: ReadonlySet<string> | undefined;
  return byWord((fold) => {
    nouns ??= new Set(list.split(' '));
    return nouns.has(fold) || (/(?:s|men|ren|wives)$/.test(fold) && nouns.has(lemma(fold, 'noun')));
  });
}

let places: ReadonlySet<string> | undefined;

/** Whether a folded word is a well-known place or people (columbia, latina), whatever it looks like a slip of. */
export function isKnownPlace(fold: string): boolean {
  places ??= new Set(KNOWN_PLACES.split(' '));
  return places.has(fold) || (fold.endsWith('s') && places.has(fold.slice(0, -1)));
}

/** Whether a noun tells what kind of body or place a name is of: college, church, county. */
export function isKindNoun(fold: string): boolean {
  return isOrganizationNoun(fold) || isPlaceNoun(fold);
}
