import type { CheckContext } from '../checks/context.ts';
import type { Summary } from './analysis.ts';

/** Counts what was named, claimed and decided in a draft. */
export function summaryOf({ views, titles, frames }: CheckContext, ruled: number): Summary {
  const kinds = [
    ...titles.map(({ verdict }) => verdict.kind),
    ...frames.map(({ match }) => (match.outcome.kind === 'alluded' ? 'unverified' : match.outcome.kind)),
  ];
  const supported = kinds.filter((kind) => kind === 'supported').length;
  const unverified = kinds.filter((kind) => kind === 'unverified').length;
  return {
    mentions: views.reduce((sum, view) => sum + view.mentions.length, 0),
    claims: kinds.length,
    supported,
    unverified,
    refuted: kinds.length - supported - unverified,
    ruled,
  };
}
