const PEOPLE = 400;
const TOWNS = 20;
const GIVEN = 'Anna Olve Kari Nils Ottilie Sten Ragna Birk Tove Eskil Maren Aksel Liv Torvald Signe Jorun Halvor Ylva Rune Astrid'.split(
  ' ',
);
const FAMILY = 'Brand Holm Sund Lund Vik Dahl Berg Strand Moe Haug Rye Skog Tveit Fjeld Nord Elv Hov Lien Myr Aas'.split(' ');
const TOWN = 'Alder Birch Cedar Drift Ember Fern Gable Hazel Iron Juniper Kelp Larch Mill North Oak Pine Quarry Rowan Stone Thorn'.split(
  ' ',
);
const NOUNS = 'harbour bridge library ferry market school budget orchard tramway museum'.split(' ');

const person = (i: number) =>
  `${GIVEN[i % GIVEN.length]} ${FAMILY[Math.floor(i / GIVEN.length) % FAMILY.length]}${i % 3 === 0 ? 'ström' : 'vold'}`;
const town = (i: number) => `${TOWN[i % TOWNS]}town`;
const born = (i: number) => 1930 + (i % 60);

/** A facts file of 400 people, each with an office in one of twenty towns. */
export function factsText(): string {
  const people = Array.from(
    { length: PEOPLE },
    (_, i) => `  - { name: ${person(i)}, born: ${born(i)}, titles: [{ title: Councillor, of: ${town(i)}, from: 2020-01-01 }] }\n`,
  );
  const towns = Array.from({ length: TOWNS }, (_, i) => `  - { name: ${town(i)}, kind: town }\n`);
  return `people:\n${people.join('')}places:\n${towns.join('')}`;
}

/** A draft about six people, with prose between; one in three gets a year of birth wrong, and every draft the first person’s. */
export function draftText(i: number): string {
  const paragraphs = Array.from({ length: 6 }, (_, k) => {
    const who = (i * 7 + k * 61 + 1) % PEOPLE;
    const noun = NOUNS[(i + k) % NOUNS.length];
    const year = k === 0 && i % 3 === 0 ? born(who) + 1 : born(who);
    return `${person(who)}, who was born in ${year}, spoke of the ${noun} at length. The council heard that the ${noun} would cost more than it had been told, and put the matter off until the spring, when the figures of the auditors are due. Nobody asked about the ${NOUNS[(i * 3 + k) % NOUNS.length]}.`;
  });
  return `---\ndate: 2024-05-${String((i % 28) + 1).padStart(2, '0')}\n---\n\n${paragraphs.join('\n\n')}\n\n${person(0)} was born in 1950.\n`;
}
