import { table } from './table.ts';

const PLACES = {
  asOf: '2024-05-02',
  check: 'wrong-value',
  facts: `
places:
  - { name: Brindle, kind: town, in: Tern County }
  - { name: Tern County, kind: county, in: Ohio }
  - { name: Heron County, kind: county, in: Ohio }
  - { name: Eastmoor, kind: neighborhood, in: Bellhaven }
  - { name: Bellhaven, kind: city }
  - { name: Dunport, kind: city }
  - { name: Lake Tamarind, kind: lake, in: Idaho }
organizations:
  - { name: Quillfeather Press, kind: publisher, headquarters: Bellhaven }
  - { name: Merrow College, kind: college, headquarters: "Ashby, Vt." }
  - { name: Corwith Motors, kind: company, headquarters: Bellhaven }
`,
};

table('where a place lies, told beside it', PLACES, [
  { draft: 'Barns burned in the ⟦Heron County⟧ town of Brindle.', fixed: 'Barns burned in the Tern County town of Brindle.' },
  { draft: 'Barns burned in the ⟦Crane County⟧ town of Brindle.', fixed: 'Barns burned in the Tern County town of Brindle.' },
  {
    draft: 'A shop in the Eastmoor section of ⟦Dunport⟧ sells buttons.',
    fixed: 'A shop in the Eastmoor section of Bellhaven sells buttons.',
  },
  { draft: '⟦Montana⟧’s Lake Tamarind has shrunk.', fixed: 'Idaho’s Lake Tamarind has shrunk.' },
  { draft: 'Fishermen on Lake Tamarind in ⟦Montana⟧ went home.', fixed: 'Fishermen on Lake Tamarind in Idaho went home.' },
  'Fishermen on Lake Tamarind in Idaho went home.',
  'Fishermen left Lake Tamarind in May.',
  'Barns burned in the Tern County town of Brindle.',
  'Barns burned in the small town of Brindle.',
  'Barns burned in the Ohio town of Brindle.',
  'A shop in the Eastmoor section of Bellhaven sells buttons, and one in Dunport.',
  'A shop in the Eastmoor section of town sells buttons.',
  'Idaho’s Lake Tamarind has shrunk. Montana’s lakes have not.',
]);

table('where a body is, told beside it', PLACES, [
  {
    draft: 'Quillfeather Press, a publisher in ⟦Dunport⟧, prints poems.',
    fixed: 'Quillfeather Press, a publisher in Bellhaven, prints poems.',
  },
  { draft: 'Students at Merrow College in Ashby, ⟦N.H.⟧, sang.', fixed: 'Students at Merrow College in Ashby, Vt., sang.' },
  { draft: 'The ⟦Dunport⟧-based Corwith Motors will hire 20 people.', fixed: 'The Bellhaven-based Corwith Motors will hire 20 people.' },
  'The Bellhaven-based carmaker Corwith Motors will hire 20 people.',
  'A Dunport-based rival of Corwith Motors will hire 20 people.',
  'Quillfeather Press, a publisher in Bellhaven, prints poems.',
  'Quillfeather Press, a publisher in its prime, prints poems.',
  'Students at Merrow College in Ashby, Vt., sang.',
  'Students at Merrow College in Ashby sang.',
  // An office of a company may be anywhere.
  'Workers of Corwith Motors in Dunport went home.',
]);

const PLAYERS = {
  asOf: '2024-05-02',
  check: 'wrong-value',
  facts: `
people:
  - { name: Cole Hanrahan, titles: [{ title: cornerback, of: Tulley Drillers }] }
  - { name: Ada Brisk, occupation: midfielder }
  - { name: Otis Lark, titles: [{ title: starting pitcher, of: Fernhill Owls }] }
  - { name: Jens Pohl, titles: [{ title: striker, of: Norrvik Rovers, from: 2010, to: 2015 }, { title: coach, of: Norrvik Rovers, from: 2016 }] }
organizations:
  - { name: Tulley Drillers, aliases: [Drillers], kind: team }
`,
};

table('where a player plays', PLAYERS, [
  { draft: 'Drillers ⟦safety⟧ Cole Hanrahan left the game.', fixed: 'Drillers cornerback Cole Hanrahan left the game.' },
  { draft: 'Ada Brisk, the team’s leading ⟦striker⟧, was ill.', fixed: 'Ada Brisk, the team’s leading midfielder, was ill.' },
  { draft: 'Ada Brisk, a ⟦goalkeeper⟧ for Fernhill, was ill.' },
  { draft: 'Otis Lark is the ⟦catcher⟧ for the Owls.' },
  { draft: 'Cole Hanrahan, the Drillers’ ⟦safety⟧, left the game.', fixed: 'Cole Hanrahan, the Drillers’ cornerback, left the game.' },
  'Drillers cornerback Cole Hanrahan left the game.',
  'Drillers defensive back Cole Hanrahan left the game.',
  'Hanrahan, a former safety, left the game; former safety Cole Hanrahan was ill.',
  'Ada Brisk, a guard at the prison, was ill.',
  'Ada Brisk passed to the striker.',
  'Otis Lark, a pitcher, was ill.',
  'Cole Hanrahan, a safety inspector, left the game.',
  'Center Otis Lark on the page.',
  'Jens Pohl, a goalkeeper in his youth, coaches.',
]);
