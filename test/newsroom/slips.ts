/** A slip planted in examples/newsroom/drafts/slips.md, in the order of the draft. */
export interface Slip {
  readonly check: string;
  /** The words of the draft that the finding covers. */
  readonly text: string;
  /** What the preferred fix writes, null where both repairs are offered as equals. */
  readonly mended: string | null;
}

const slip = (check: string, text: string, mended: string | null): Slip => ({ check, text, mended });

/** Every slip of the sample newsroom's wrong draft. */
export const SLIPS: readonly Slip[] = [
  slip('known-wrong-name', 'Columbia', 'Colombia'),
  slip('known-wrong-name', 'Columbian', 'Colombian'),
  slip('wrong-weekday', 'Tuesday, Sept. 15', null),
  slip('wrong-value', '32', '23'),
  slip('wrong-value', 'Peru', 'Bolivia'),
  slip('impossible-date', 'Sept. 31', null),
  slip('misspelt-name', 'Gustav', 'Gustavo'),
  slip('wrong-value', '2021', '2022'),
  slip('misspelt-name', 'Pietro', 'Petro'),
  slip('wrong-value', '1961', '1960'),
  slip('wrong-value', '54.0%', '50.4%'),
  slip('wrong-qualifier', 'Former', ''),
  slip('misspelt-name', 'Crimes', 'Crime'),
  slip('wrong-value', 'Geneva', 'Vienna'),
  slip('wrong-value', '235,000', '253,000'),
  slip('wrong-value', '35%', '53%'),
  slip('wrong-value', '1998', '1997'),
  slip('wrong-value', '1962', '1961'),
  slip('wrong-value', '$14 million', '$14 billion'),
  slip('wrong-value', '46%', '64%'),
  slip('wrong-value', '$3.1 billion', '$1.3 billion'),
  slip('wrong-value', '1947', '1974'),
  slip('wrong-name', 'Mario', 'Marco'),
  slip('wrong-value', 'June 3, 2025', 'July 3, 2025'),
  slip('wrong-value', 'secretary of defense', 'secretary of state'),
  slip('outdated-value', 'Florida Sen.', 'Secretary of State'),
  slip('misspelt-name', 'García-Paña', 'García-Peña'),
  slip('wrong-value', 'Venezuela', 'Colombia'),
  slip('wrong-value', 'Medellín', 'Bogotá'),
  slip('wrong-value', 'Democrat', 'Republican'),
  slip('wrong-value', 'New Mexico', 'Arizona'),
  slip('wrong-value', '1882', '1822'),
  slip('wrong-value', '2021', '2012'),
  slip('wrong-value', 'Medellín', 'Cartagena'),
  slip('outdated-value', 'the president', 'the former president'),
];
