import { table } from './table.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    born: 1961-04-12
    titles:
      - { title: Governor, of: Vestland, from: 2020-01-06 }
  - name: Zdeněk Hlávka
    born: 1950
places:
  - { name: Vestland, kind: state, never: [Westland] }
organizations:
  - { name: Nordline, kind: company, founded: 1952, headquarters: Hamre }
  - { name: Smith & Kvist, kind: company, founded: 1911 }
`;

const shared = { facts: FACTS, asOf: '2025-03-12' };

table('marks of Markdown round and within the words', shared, [
  { draft: 'Nordline was founded in **⟦1925⟧**.', fixed: 'Nordline was founded in **1952**.' },
  { draft: '**Nordline** was founded in ⟦1925⟧.', fixed: '**Nordline** was founded in 1952.' },
  { draft: 'Gov. *Ottilie ⟦Brandvald⟧* signed it.', fixed: 'Gov. *Ottilie Brandvold* signed it.' },
  { draft: 'Gov. Ottilie **⟦Brandvald⟧** signed it.', fixed: 'Gov. Ottilie **Brandvold** signed it.' },
  {
    draft: '[Nordline](https://example.org/1925) was founded in ⟦1925⟧.',
    fixed: '[Nordline](https://example.org/1925) was founded in 1952.',
  },
  {
    draft: 'Read [how ⟦Westland⟧ votes](https://example.org/westland "Westland") here.',
    fixed: 'Read [how Vestland votes](https://example.org/westland "Westland") here.',
  },
  {
    draft: '- Nordline was founded in ⟦1925⟧.\n- It is based in Hamre.',
    fixed: '- Nordline was founded in 1952.\n- It is based in Hamre.',
  },
  { draft: '1. The fair was in ⟦Westland⟧.', fixed: '1. The fair was in Vestland.' },
  { draft: '# Fair Opens in ⟦Westland⟧\n\nIt rained.', fixed: '# Fair Opens in Vestland\n\nIt rained.' },
  { draft: 'Fair Opens in ⟦Westland⟧\n=====\n\nIt rained.', fixed: 'Fair Opens in Vestland\n=====\n\nIt rained.' },
  { draft: '![A quay](quay.jpg)\n\nNordline was founded in ⟦1925⟧.', fixed: '![A quay](quay.jpg)\n\nNordline was founded in 1952.' },
  { draft: 'Nordline was founded in ⟦1925⟧.[^1]\n\n[^1]: A note.', fixed: 'Nordline was founded in 1952.[^1]\n\n[^1]: A note.' },
  { draft: 'The fair <b>in ⟦Westland⟧</b> was dull.', fixed: 'The fair <b>in Vestland</b> was dull.' },
]);

table('entities and escapes', shared, [
  { draft: 'Smith &amp; Kvist was founded in ⟦1912⟧.', fixed: 'Smith &amp; Kvist was founded in 1911.' },
  { draft: 'Nordline&nbsp;&mdash; founded in ⟦1925⟧ &mdash; is rich.', fixed: 'Nordline&nbsp;&mdash; founded in 1952 &mdash; is rich.' },
  { draft: 'A \\*star\\* rose over ⟦Westland⟧.', fixed: 'A \\*star\\* rose over Vestland.' },
  { draft: '&copy; 2025. The fair in ⟦Westland⟧ is over.', fixed: '&copy; 2025. The fair in Vestland is over.' },
]);

table('characters of several units, and lines', shared, [
  { draft: '🎉🎉 Nordline was founded in ⟦1925⟧. 🎈', fixed: '🎉🎉 Nordline was founded in 1952. 🎈' },
  { draft: '👩🏽‍🚒 praised the fair in ⟦Westland⟧ 👨‍👩‍👧.', fixed: '👩🏽‍🚒 praised the fair in Vestland 👨‍👩‍👧.' },
  { draft: 'Zdene\u030Ck Hla\u0301vka was born in ⟦1951⟧.', fixed: 'Zdene\u030Ck Hla\u0301vka was born in 1950.' },
  {
    draft: 'It rained.\r\n\r\nThe fair in ⟦Westland⟧ went on.\r\nNordline was founded in ⟦1925⟧.\r\n',
    fixed: 'It rained.\r\n\r\nThe fair in Vestland went on.\r\nNordline was founded in 1952.\r\n',
  },
  { draft: 'Gov. Ottilie\r\n⟦Brandvald⟧ signed it.', fixed: 'Gov. Ottilie\r\nBrandvold signed it.' },
  { draft: 'Gov.\u00A0Ottilie\u00A0⟦Brandvald⟧ signed it.', fixed: 'Gov.\u00A0Ottilie\u00A0Brandvold signed it.' },
  { draft: 'Nordline\twas founded\tin ⟦1925⟧.', fixed: 'Nordline\twas founded\tin 1952.' },
  { draft: '\uFEFFNordline was founded in ⟦1925⟧.', fixed: '\uFEFFNordline was founded in 1952.' },
  { draft: 'Nordline was founded  \nin ⟦1925⟧.', fixed: 'Nordline was founded  \nin 1952.' },
  {
    draft: '---\ntitle: Westland\ndate: 2025-03-12\n---\n\nThe fair in ⟦Westland⟧ was dull.',
    fixed: '---\ntitle: Westland\ndate: 2025-03-12\n---\n\nThe fair in Vestland was dull.',
  },
  {
    draft: 'One in ⟦Westland⟧, two in ⟦Westland⟧, and Nordline, founded in ⟦1925⟧.',
    fixed: 'One in Vestland, two in Vestland, and Nordline, founded in 1952.',
  },
]);

table('what is no prose is left alone', shared, [
  'See https://example.org/Westland for more.',
  'Write to fair@Westland.example for more.',
  'Follow @Westland and #Westland today.',
  'Open `Westland.txt` first.',
  '```\nWestland\n```',
  '<!-- Westland -->',
  '<div data-place="Westland"></div>',
  '[fair]: https://example.org/Westland',
]);
