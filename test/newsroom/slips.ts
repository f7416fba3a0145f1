/** A slip planted in examples/newsroom/drafts/slips.md. */
export interface Slip {
  readonly check: string;
  /** The words of the draft that the finding covers. */
  readonly text: string;
  /** The same words once the preferred fix is applied; a dash where Stet cannot know what was meant. */
  readonly mended: string;
}

const slip = (check: string, text: string, mended: string): Slip => ({ check, text, mended });

/** Every slip of the sample newsroom's wrong draft, in the order of the draft. */
export const SLIPS: readonly Slip[] = [
  slip('known-wrong-name', 'Columbia', 'Colombia'),
  slip('known-wrong-name', 'Columbian', 'Colombian'),
  slip('wrong-weekday', 'Tuesday, Sept. 15', 'Monday, Sept. 15'),
  slip('wrong-value', '32', '23'),
  slip('wrong-value', 'Peru', 'Bolivia'),
  slip('impossible-date', 'Sept. 31', '–'),
  slip('wrong-value', '1961', '1960'),
  slip('wrong-value', '54.0%', '50.4%'),
  slip('wrong-value', '2021', '2022'),
  slip('misspelt-name', 'Crimes', 'Crime'),
  slip('wrong-value', 'Geneva', 'Vienna'),
  slip('wrong-value', '235,000 hectares', '253,000 hectares'),
  slip('wrong-value', '35%', '53%'),
  slip('wrong-value', '1998', '1997'),
  slip('wrong-value', '1962', '1961'),
  slip('wrong-magnitude', '$14 million', '$14 billion'),
  slip('wrong-value', '46%', '64%'),
  slip('wrong-value', '$3.1 billion', '$1.3 billion'),
  slip('wrong-value', '1947', '1974'),
  slip('wrong-value', 'June 3, 2025', 'July 3, 2025'),
  slip('outdated-value', 'Sen.', 'former Florida Sen.'),
  slip('wrong-value', 'defense', 'state'),
  slip('misspelt-name', 'Gustav', 'Gustavo'),
  slip('misspelt-name', 'Paña', 'Peña'),
  slip('misspelt-name', 'Pietro', 'Petro'),
  slip('wrong-value', 'Venezuela', 'Colombia'),
  slip('wrong-qualifier', 'former', 'deputy'),
  slip('wrong-value', 'Medellín', 'Bogotá'),
  slip('wrong-name', 'Ronald', 'Donald'),
  slip('wrong-value', 'Democrat', 'Republican'),
  slip('wrong-value', 'New Mexico', 'Arizona'),
  slip('wrong-value', 'June 19, 1882', 'June 19, 1822'),
  slip('wrong-value', 'May 15, 2021', 'May 15, 2012'),
  slip('wrong-value', 'Medellín', 'Cartagena'),
  slip('outdated-value', 'president', 'former president'),
];
