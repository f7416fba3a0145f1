/** A switch of house style: the values that a desk may set, and what it asks for. `any` asks for nothing. */
interface StyleSwitch {
  readonly values: readonly string[];
  readonly description: string;
}

/** What newsrooms differ on. The keys are those of `style` in `stet.yaml` and of the setting `stet.style`. */
export const STYLE_SWITCHES = {
  names: {
    values: ['any', 'preferred'],
    description: 'Aliases: `preferred` asks for the name that the facts give, rather than an alias of it.',
  },
  diacritics: {
    values: ['any', 'keep', 'drop'],
    description: 'Marks on letters: `keep` writes Bogotá as the facts have it, `drop` writes Bogota.',
  },
  courtesyTitles: {
    values: ['any', 'always', 'never'],
    description: 'Mr., Ms. and Mx. before a family name: `always` asks for them where the facts give pronouns, `never` wants none.',
  },
  dates: {
    values: ['any', 'ap', 'long', 'day-first'],
    description: 'Dates: `ap` Sept. 16, 2025; `long` September 16, 2025; `day-first` 16 September 2025.',
  },
  unitedStates: {
    values: ['any', 'U.S.', 'US'],
    description: 'The country as an adjective: `U.S.` or `US`.',
  },
} as const satisfies Record<string, StyleSwitch>;

/** House style as far as the desk has set it; what it has not set, nothing is said of. */
export type HouseStyle = {
  readonly [K in keyof typeof STYLE_SWITCHES]?: Exclude<(typeof STYLE_SWITCHES)[K]['values'][number], 'any'>;
};

/** Reads switches by name; what no switch takes is left out, and so is `any`. */
export function houseStyle(written: Readonly<Record<string, unknown>>): HouseStyle {
  const style: Record<string, unknown> = {};
  for (const [key, { values }] of Object.entries(STYLE_SWITCHES)) {
    const value = written[key];
    if (value !== 'any' && (values as readonly unknown[]).includes(value)) style[key] = value;
  }
  return style as HouseStyle;
}
