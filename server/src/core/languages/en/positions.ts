/** Where players play, sport by sport; folded, longer names beside the shorter that they end in. Curated. */
const SPORTS: readonly (readonly string[])[] = [
  [
    'quarterback',
    'running back',
    'tailback',
    'halfback',
    'fullback',
    'receiver',
    'wide receiver',
    'tight end',
    'lineman',
    'offensive lineman',
    'defensive lineman',
    'tackle',
    'left tackle',
    'right tackle',
    'offensive tackle',
    'defensive tackle',
    'nose tackle',
    'guard',
    'left guard',
    'right guard',
    'center',
    'defensive end',
    'linebacker',
    'defensive back',
    'cornerback',
    'safety',
    'kicker',
    'punter',
  ],
  [
    'pitcher',
    'relief pitcher',
    'starting pitcher',
    'reliever',
    'closer',
    'catcher',
    'first baseman',
    'second baseman',
    'third baseman',
    'shortstop',
    'infielder',
    'outfielder',
    'left fielder',
    'center fielder',
    'right fielder',
    'designated hitter',
  ],
  ['guard', 'point guard', 'shooting guard', 'forward', 'small forward', 'power forward', 'center'],
  ['goalie', 'goaltender', 'defenseman', 'forward', 'winger', 'center'],
  ['goalkeeper', 'defender', 'fullback', 'left back', 'right back', 'center back', 'midfielder', 'winger', 'striker', 'forward'],
  ['prop', 'hooker', 'lock', 'flanker', 'scrum half', 'fly half', 'center', 'winger', 'fullback'],
  ['batsman', 'batter', 'bowler', 'wicketkeeper'],
];

/** A position, and others that may be said of the same player: what it takes in, or other words for it. */
const TAKES_IN: ReadonlyMap<string, readonly string[]> = new Map([
  ['running back', ['tailback', 'halfback', 'fullback']],
  ['lineman', ['tackle', 'guard', 'center', 'defensive end']],
  ['offensive lineman', ['tackle', 'left tackle', 'right tackle', 'offensive tackle', 'guard', 'left guard', 'right guard', 'center']],
  ['defensive lineman', ['tackle', 'defensive tackle', 'nose tackle', 'defensive end', 'left tackle', 'right tackle']],
  ['offensive tackle', ['left tackle', 'right tackle']],
  ['defensive tackle', ['nose tackle', 'left tackle', 'right tackle']],
  ['linebacker', ['defensive end']],
  ['defensive back', ['cornerback', 'safety']],
  ['pitcher', ['reliever', 'closer']],
  ['relief pitcher', ['reliever', 'closer']],
  ['reliever', ['closer']],
  ['infielder', ['first baseman', 'second baseman', 'third baseman', 'shortstop']],
  ['outfielder', ['left fielder', 'center fielder', 'right fielder']],
  ['goalie', ['goaltender', 'goalkeeper']],
  ['goaltender', ['goalkeeper']],
  ['defender', ['fullback', 'left back', 'right back', 'center back']],
  ['fullback', ['left back', 'right back']],
  ['forward', ['striker', 'winger', 'center']],
  ['midfielder', ['winger']],
  ['batsman', ['batter', 'wicketkeeper']],
  ['batter', ['wicketkeeper']],
]);

const sportsOf = new Map<string, ReadonlySet<number>>();
for (const [sport, positions] of SPORTS.entries())
  for (const position of positions) sportsOf.set(position, new Set([...(sportsOf.get(position) ?? []), sport]));

/** "center fielder" and "nose tackle" are the longest. */
export const LONGEST_POSITION = 2;

/** Whether folded words, joined by a space, are where a player plays. */
export function isPosition(words: string): boolean {
  return sportsOf.has(words);
}

/** Whether two positions of one sport are different ones, of which neither takes in the other. */
export function areOtherPositions(a: string, b: string): boolean {
  if (a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)) return false;
  if (TAKES_IN.get(a)?.includes(b) || TAKES_IN.get(b)?.includes(a)) return false;
  const others = sportsOf.get(b);
  return others !== undefined && [...(sportsOf.get(a) ?? [])].some((sport) => others.has(sport));
}
