import { table } from './table.ts';

const FACTS = `
organizations:
  - { name: Vestland Bureau of Harbours and Lights, abbr: VBHL }
  - { name: Norrvik Ferry Association, abbr: NFA }
  - { name: Centers for Coastal Disease and Weather, abbr: CCDW, of: Vestland }
  - { name: Office of the Director of National Tides, abbr: ODNT }
  - { name: U.S. Agency for Island Development, abbr: USAID }
  - { name: Institute of Deep Water Engines, abbr: IDWE, aliases: [Deep Water Institute] }
places:
  - { name: Vestland, kind: state, demonym: Vestlander }
`;

const shared = { facts: FACTS, asOf: '2025-03-12', check: 'wrong-expansion' };

table('wrong expansions', shared, [
  {
    draft: 'VBHL, the Vestland ⟦Board⟧ of Harbours and Lights, agreed.',
    severity: 'error',
    fixed: 'VBHL, the Vestland Bureau of Harbours and Lights, agreed.',
    safe: false,
  },
  {
    draft: 'The Vestland ⟦Board⟧ of Harbours and Lights (VBHL) agreed.',
    fixed: 'The Vestland Bureau of Harbours and Lights (VBHL) agreed.',
  },
  {
    draft: 'A spokesman for the Vestland Bureau of Harbours and ⟦Lighthouses⟧ (VBHL) agreed.',
    fixed: 'A spokesman for the Vestland Bureau of Harbours and Lights (VBHL) agreed.',
  },
  { draft: 'VBHL (Vestland Bureau of ⟦Harbour⟧ and Lights) agreed.', fixed: 'VBHL (Vestland Bureau of Harbours and Lights) agreed.' },
  {
    draft: 'VBHL, or the Vestland Bureau ⟦for⟧ Harbours and Lights, agreed.',
    severity: 'warning',
    fixed: 'VBHL, or the Vestland Bureau of Harbours and Lights, agreed.',
  },
  {
    draft: 'The Vestland ⟦Board of Harbours and Lamps⟧, or VBHL, agreed.',
    fixed: 'The Vestland Bureau of Harbours and Lights, or VBHL, agreed.',
  },
  {
    draft: 'The ⟦Center⟧ for Coastal Disease and Weather (CCDW) agreed.',
    fixed: 'The Centers for Coastal Disease and Weather (CCDW) agreed.',
  },
  { draft: 'The Office ⟦of⟧ National Tides (ODNT) agreed.', fixed: 'The Office of the Director of National Tides (ODNT) agreed.' },
  { draft: 'The U.S. Agency for Island ⟦Defense⟧ (USAID) agreed.', fixed: 'The U.S. Agency for Island Development (USAID) agreed.' },
  {
    draft: 'The Vestland Bureau of Harbours and Lights (⟦VHBL⟧) agreed.',
    fixed: 'The Vestland Bureau of Harbours and Lights (VBHL) agreed.',
  },
]);

table('right expansions, and other bodies', { facts: FACTS, asOf: '2025-03-12' }, [
  'The Vestland Bureau of Harbours and Lights (VBHL) agreed.',
  'The Vestland Bureau of Harbours & Lights (VBHL) agreed.',
  'VBHL, the Vestland Bureau of Harbours and Lights, agreed.',
  'VBHL, the agency that runs the lights, agreed.',
  'The agency (VBHL) agreed.',
  'The United States Agency for Island Development (USAID) agreed.',
  'The Agency for Island Development (USAID) agreed.',
  'The Vestland Bureau, or VBHL, agreed.',
  'The Bureau of Harbours and Lights, or VBHL, agreed.',
  'The NFA, the Norrvik Ferry pressure group, agreed.',
  'The VBHL, the Vestland Bureau office in Hamre, agreed.',
  'The Norwegian Football Association (NFA) agreed.',
  'The Nordic Fish Auction (NFA) agreed.',
  'NFA, the Norrvik Fleet Authority, agreed.',
  'The Deep Water Institute (IDWE) agreed.',
  'Members of the Norrvik Ferry Association (NFA) agreed.',
  'The Norrvik Ferry Association (Ticker: NOFA) agreed.',
  'The Norrvik Ferry Association (XQZ) agreed.',
  'The Norrvik Ferry Association, the VBHL and the NFA agreed.',
]);
