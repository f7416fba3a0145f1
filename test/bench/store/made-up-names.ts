import { GIVEN_NAMES } from '../../../server/src/core/languages/en/data/given-names.ts';
import type { ImportedRecord } from '../../../server/src/store/import/record.ts';

const MILLION = 1_000_000;
const ONSETS = 'b br c ch cr d dr f fl g gr h j k kr l m n p pr r s sch sh st t th tr v w y z'.split(' ');
const NUCLEI = 'a e i o u ae ai au ea ei ie oo ou'.split(' ');
const CODAS = ' b ck d ff g l ll m n nn nd ng r rd rt s ss t tt x z'.split(' ');
const ENDINGS = 'son ez ski ova mann berg ton ley man er o i a in sen dottir'.split(' ');
const OFFICES = 'Senator,Representative,Mayor,Governor,member,Minister of Finance,Minister of Health,councillor,judge,ambassador'.split(
  ',',
);

/** A million people with names as unevenly common as real ones: a few family names are borne by thousands, most by a few, and about half a million words are all in all in use. */
export async function* madeUpPeople(): AsyncIterable<ImportedRecord> {
  const random = randomNumbers(20_260_101);
  const given = GIVEN_NAMES.trim().split(/\s+/).map(capital);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  /** Zipf's law, near enough: the place in the list of names by how common they are. */
  const rank = (most: number) => Math.floor(most ** random()) - 1;
  const families = new Map<number, string>();
  const familyOf = (place: number) => {
    let family = families.get(place);
    if (family === undefined) {
      const syllables = 1 + Math.floor(random() * 2.4);
      family = capital(
        `${Array.from({ length: syllables }, () => pick(ONSETS) + pick(NUCLEI) + (random() < 0.5 ? pick(CODAS) : '')).join('')}${random() < 0.6 ? pick(ENDINGS) : ''}`,
      );
      families.set(place, family);
    }
    return family;
  };
  for (let i = 0; i < MILLION; i++) {
    const first = given[rank(given.length)] ?? pick(given);
    const middle = random() < 0.3 ? `${String.fromCharCode(65 + Math.floor(random() * 26))}. ` : random() < 0.2 ? `${pick(given)} ` : '';
    // Half of the people bear names that a few hundred share, the other half names that hardly anybody does.
    const family = familyOf(random() < 0.5 ? rank(20_000) : Math.floor(random() * 600_000));
    const name = `${first} ${middle}${random() < 0.03 ? 'de ' : ''}${family}${random() < 0.02 ? '-'.concat(familyOf(rank(20_000))) : ''}`;
    const year = 1900 + Math.floor(random() * 100);
    const entry = {
      name,
      ...(middle === '' ? {} : { aliases: [`${first} ${family}`] }),
      born: String(year),
      titles: [{ title: pick(OFFICES), of: familyOf(rank(300)), from: String(year + 30), to: String(year + 34) }],
    };
    yield { type: 'entity', section: 'people', entry };
  }
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

/** Numbers from 0 to 1 that are the same in each run (mulberry32, Tommy Ettinger). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
