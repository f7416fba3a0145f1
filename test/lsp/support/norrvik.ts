/** The address of an invented newsroom. */
export const DESK = 'file:///desk';
export const FACTS = `${DESK}/facts/people.yaml`;
export const DRAFT = `${DESK}/bridge.md`;

/** What that newsroom knows. */
export const PEOPLE = `sources:
  gazette: { title: Norrvik Gazette, url: https://gazette.example/2024, date: 2024-01-02 }

people:
  - name: Ada Brandt
    never: [Ada Brant]
    description: Runs the region of Vastmark.
    born: 1961-04-12
    titles:
      - { title: Mayor, of: Norrvik, from: 2016-01-01, to: 2023-12-31 }
      - { title: Governor, of: Vastmark, from: 2024-01-01 }
    source: gazette
    verified: { on: 2024-05-02, by: the research desk }

places:
  - { name: Norrvik, kind: city, source: gazette }
  - { name: Vastmark, kind: state, source: gazette }
`;

/** The newsroom as files. */
export const NORRVIK: Readonly<Record<string, string>> = {
  [`${DESK}/stet.yaml`]: 'asOf: 2024-06-03\n',
  [FACTS]: PEOPLE,
};
