import type { FactSource } from '../facts/fact-source.ts';
import type { Analyzer } from './analysis.ts';

export type { Analysis, AnalyzeOptions, Analyzer, AsOf, Summary } from './analysis.ts';

/** An analyzer over one store. */
export function createAnalyzer(_facts: FactSource): Analyzer {
  return {
    analyze: async () => ({ findings: [], summary: { mentions: 0, claims: 0, supported: 0, refuted: 0, unverified: 0 } }),
  };
}
