import type { Finding } from './finding.ts';

/** The findings that were not among those of before: what a change of facts brings to light in a draft that stayed as it was. */
export function newFindings(now: readonly Finding[], before: readonly Finding[]): readonly Finding[] {
  const known = new Set(before.map(keyOf));
  return now.filter((finding) => !known.has(keyOf(finding)));
}

function keyOf({ check, start, end, message }: Finding): string {
  return `${check} ${start} ${end} ${message}`;
}
