/** More alternatives than this in one glob are not tried. */
const MOST_ALTERNATIVES = 200;

/** Whether a path relative to the globs' folder, with `/`, matches one of them. Knows `**`, `*`, `?` and `{a,b}`; nothing becomes a regular expression. */
export function matchesGlob(globs: readonly string[], path: string): boolean {
  const names = path.split('/');
  return globs.some((glob) => alternativesOf(glob).some((one) => matchesNames(one.replace(/^\.\//, '').split('/'), names)));
}

/** A glob with its braces written out. */
function alternativesOf(glob: string): string[] {
  let open: string[] = [glob];
  const done: string[] = [];
  while (open.length > 0 && open.length + done.length < MOST_ALTERNATIVES) {
    open = open.flatMap((one) => {
      const from = one.lastIndexOf('{');
      const to = one.indexOf('}', from);
      if (from < 0 || to < 0) {
        done.push(one);
        return [];
      }
      return one
        .slice(from + 1, to)
        .split(',')
        .map((part) => one.slice(0, from) + part + one.slice(to + 1));
    });
  }
  return done;
}

/** Greedy with one point to come back to, the last `**`: no worse than the product of the two lengths. */
function matchesNames(patterns: readonly string[], names: readonly string[]): boolean {
  return matchesRuns(patterns, names, { isAny: (pattern) => pattern === '**', fits: matchesName });
}

function matchesName(pattern: string, name: string): boolean {
  return matchesRuns([...pattern], [...name], { isAny: (mark) => mark === '*', fits: (mark, letter) => mark === '?' || mark === letter });
}

interface Matching {
  readonly isAny: (pattern: string) => boolean;
  readonly fits: (pattern: string, item: string) => boolean;
}

function matchesRuns(patterns: readonly string[], items: readonly string[], { isAny, fits }: Matching): boolean {
  let p = 0;
  let i = 0;
  let lastAny = -1;
  let resume = 0;
  while (i < items.length) {
    if (p < patterns.length && isAny(patterns[p]!)) {
      lastAny = p++;
      resume = i;
    } else if (p < patterns.length && fits(patterns[p]!, items[i]!)) {
      p++;
      i++;
    } else if (lastAny >= 0) {
      p = lastAny + 1;
      i = ++resume;
    } else return false;
  }
  while (p < patterns.length && isAny(patterns[p]!)) p++;
  return p === patterns.length;
}
