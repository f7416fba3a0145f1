import { reportContradictions } from './contradictions.ts';
import { reportTwoHolders } from './holders.ts';
import type { Linting } from './linting.ts';
import { reportSharedAliases } from './names.ts';
import { reportProvenance } from './provenance.ts';

/** Reports what is wrong with a store that each of its entries alone does not show. */
export function lintStore(linting: Linting): void {
  reportContradictions(linting);
  reportTwoHolders(linting);
  reportSharedAliases(linting);
  reportProvenance(linting);
}
