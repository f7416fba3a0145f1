/** A stage of the engine, and what stands in its place when its share of the work is measured. */
export interface Stage {
  readonly name: string;
  /** Path under server/src/core. */
  readonly module: string;
  /** The exported function that is replaced. */
  readonly replaces: string;
  /** Its stand-in, as JavaScript: what a stage would say that found nothing. */
  readonly by: string;
}

/** The stages that can be taken out one at a time; the engine knows nothing of it. */
export const STAGES: readonly Stage[] = [
  { name: 'near names', module: 'mentions/near-names.ts', replaces: 'nearNames', by: '() => []' },
  { name: 'titles read as claims', module: 'claims/title-claims.ts', replaces: 'titleClaims', by: '() => []' },
  { name: 'clauses held against facts', module: 'claims/judge-frames.ts', replaces: 'framesOf', by: '() => []' },
  { name: 'constructions without a verb', module: 'claims/constructions/index.ts', replaces: 'constructedIn', by: '() => []' },
  { name: 'relations in other words', module: 'languages/en/lexicon-relations.ts', replaces: 'relationClasses', by: '() => []' },
  {
    name: 'pronouns and descriptions',
    module: 'mentions/coreference.ts',
    replaces: 'referencesIn',
    by: '(blocks) => blocks.map(() => ({ mentions: [], open: [] }))',
  },
  { name: 'dates', module: 'values/dates/read.ts', replaces: 'readDates', by: '() => []' },
  { name: 'amounts', module: 'values/quantities/read.ts', replaces: 'readQuantities', by: '() => []' },
  { name: 'kinship', module: 'claims/constructions/kin.ts', replaces: 'kinshipIn', by: '() => []' },
  { name: 'another claim after all', module: 'claims/another-claim.ts', replaces: 'isAnotherClaim', by: '() => false' },
  { name: 'denied, asked or supposed', module: 'claims/governance.ts', replaces: 'isAsserted', by: '() => true' },
];
