/** The kinds of noun that the lexicon lists. */
export type NounKind = 'role' | 'relative' | 'organization' | 'place' | 'time';

/** Words of a text that lists them with spaces between. */
export function listed(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** WordNet senses whose hyponyms make a kind. */
export const HEADS: Readonly<Record<NounKind, readonly string[]>> = {
  role: listed(`
    leader#1 worker#1 professional#1 expert#1 intellectual#1 adjudicator#1 entertainer#1 communicator#1 creator#2 capitalist#2
    aristocrat#1 religious_person#1 contestant#1 defender#1 advocate#1 representative#1 negotiator#1 scientist#1 candidate#1
    head#4 chief#1 associate#1 associate#3 serviceman#1 politician#1 official#1 ruler#2 spiritual_leader#1 owner#1 founder#2
    trainer#1 player#1 engineer#1 lawyer#1 officeholder#1 appointee#1 champion#1 revolutionist#1 adventurer#1 businessperson#1
    collector#1 learner#1 criminal#1 traveler#1 volunteer#1 doctor#1 combatant#1 philanthropist#1 survivor#1 winner#2 pioneer#1
  `),
  relative: listed(`
    relative#1 spouse#1 lover#2 ward#1 widow#1 widower#1
  `),
  organization: listed(`
    organization#1 institution#1 organization#3 gathering#1 team#1 unit#3 agency#1 party#1 force#4
  `),
  place: listed(`
    administrative_district#1 geographical_area#1 urban_area#1 body_of_water#1 elevation#4 island#1 road#1 region#1 region#3
    country#2 valley#1 airfield#1 stadium#1 park#1 park#2 building#1 square#4 beach#1 continent#1 forest#2
  `),
  time: listed(`
    time_period#1 time_unit#1 day#1 time_of_day#1 season#2
  `),
};

/** Senses under a head whose hyponyms are of another kind after all. */
export const EXCLUDED_HEADS: Readonly<Record<NounKind, readonly string[]>> = {
  role: ['beggarman#1', 'inhabitant#1', 'animal#1', 'prostitute#1'],
  relative: [],
  organization: ['family#1', 'race#3'],
  place: [],
  time: [],
};

/** Words under a head that in news mostly are something else. */
export const EXCLUDED_WORDS: Readonly<Record<NounKind, readonly string[]>> = {
  role: listed(`
    hand help boy girl kid master slave swing star face draft second left right loser hooker gull authority power mind brain
    genius monster killer grey gray big brother father sister mother fellow labor labour runner alien passenger stranger don dean
    name ten ace light match joint familiar extra private subsidiary prior oracle adapter tackle screw voucher heavy super temp
    provincial metropolitan ordinary religious seasonal territorial voluntary wag wiz grind hood hire forward fodder torpedo
    canary crackerjack lovely favourite barnburner bombshell kicker printer transmitter router planter scanner subordinate
    primate primus auxiliary domestic republican democrat apache bunny baster spinner exponent temporary comic incendiary whiz
    tough shrink stroller telltale qualifier oiler toaster tumbler walker equal
  `),
  relative: listed(`
    issue fruit heir baby child ward people folks house love flame beau boy girl babu
  `),
  organization: listed(`
    crew crowd line string watch pack marriage name side circle cast section wing machine establishment
  `),
  place: listed(`
    line point pole house home site part place area section end center top side bank heart scene track court front ground base
    body back edge foot head left right bottom face wing
  `),
  time: listed(`
    wave rest count past run go bout turn watch life date light dark measure shift time period spell stretch prime bloom flower
    youth reign quarter dog even full kip leave min mo nap none wink wee hitch flush phase picnic leisure clocking festival turnaround even full kip leave min mo nap none wink wee hitch flush phase picnic leisure clocking festival
    turnaround
  `),
};
