/** Nouns that say what an anniversary is of, folded. */
export const ANNIVERSARY_NOUNS: ReadonlySet<string> = new Set(
  'birth death founding foundation opening signing passage enactment release publication premiere launch creation establishment adoption inauguration election start beginning end dissolution'.split(
    ' ',
  ),
);

/** Anniversaries of a birth. */
export const BIRTHDAYS: ReadonlySet<string> = new Set(['birthday']);
