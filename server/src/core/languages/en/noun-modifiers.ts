/** Before a noun, they leave it what it is: the national capital, the world headquarters. */
export const PLAIN_MODIFIERS: ReadonlySet<string> = new Set([
  'national',
  'state',
  'federal',
  'provincial',
  'current',
  'present',
  'main',
  'world',
  'global',
  'corporate',
]);

/** Before a noun, they mean another one than the one of now: the first capital. */
export const OTHER_ONES: ReadonlySet<string> = new Set(['first', 'second', 'third', 'last', 'next', 'old', 'former', 'future', 'onetime']);

/** After an amount, they take a part of what it counts: 61% among women. */
export const NARROWING: ReadonlySet<string> = new Set(['among', 'amongst']);

/** Before a stretch of time, they take it out of a longer one: its first day, the opening weekend. */
export const ORDINAL_PARTS: ReadonlySet<string> = new Set([
  'first',
  'second',
  'third',
  'fourth',
  'last',
  'final',
  'opening',
  'closing',
  'single',
]);

/** What is said of them is said of what stands before them: the unemployment rate, the repair work. Uninflected. */
export const TRANSPARENT: ReadonlySet<string> = new Set(
  'rate level figure total number amount count share average price cost size work effort project program process operation campaign record'.split(
    ' ',
  ),
);

/** Between a number and what it counts, they leave it the same things: 11 straight games, 52 total votes. */
export const COUNT_MODIFIERS: ReadonlySet<string> = new Set(
  'straight consecutive successive total full whole different separate individual dead'.split(' '),
);
