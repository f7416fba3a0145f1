import type { Score } from './score.ts';

/** A table of what was found, a row for each kind of slip, the commonest first; shares are of 1. */
export function table(scores: readonly Score[]): string {
  const kinds = [...Map.groupBy(scores, (each) => each.case.kind)].sort(([, a], [, b]) => b.length - a.length);
  const head = ['kind', 'cases', 'found', 'recall', 'mended', 'alarms', 'stray'];
  const rows = [head, ...kinds.map(([kind, of]) => row(kind, of)), row('all', scores)];
  return rows.map((cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(20) : cell.padStart(8))).join('')).join('\n');
}

function row(name: string, of: readonly Score[]): string[] {
  const found = of.filter((each) => each.found);
  const mendable = found.filter((each) => each.case.mend !== 'rewrite');
  const mended = mendable.filter((each) => each.mended);
  const sum = (key: 'alarms' | 'stray') => String(of.reduce((total, each) => total + each[key].length, 0));
  const recall = share(found.length, of.length);
  return [name, String(of.length), String(found.length), recall, share(mended.length, mendable.length), sum('alarms'), sum('stray')];
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2);
}

/** Every case that was missed or not mended, and every finding that should not be, a line each. */
export function details(scores: readonly Score[]): string {
  const ids = (of: readonly Score[]) => of.map((each) => each.case.id).join(' ');
  return [
    `missed: ${ids(scores.filter(({ found }) => !found))}`,
    `found, not mended: ${ids(scores.filter(({ found, mended }) => found && !mended))}`,
    ...scores.flatMap((each) => each.alarms.map(({ check, message }) => `false alarm in ${each.case.id}: ${check}: ${message}`)),
    ...scores.flatMap((each) => each.stray.map(({ check, message }) => `stray in ${each.case.id}: ${check}: ${message}`)),
  ].join('\n');
}
