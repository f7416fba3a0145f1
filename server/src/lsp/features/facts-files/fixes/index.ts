import type { StoreProblem } from '../../../../store/problem.ts';
import type { Root } from '../../../roots/root.ts';
import { sourceAdded } from './add-source.ts';
import { lineAsSuggested, tabsAsSpaces, wordAsSuggested } from './as-suggested.ts';
import { dateAsEdtf } from './bad-date.ts';
import { checkedAgain } from './checked-again.ts';
import type { FactsFix, FixMaker } from './fix.ts';
import { termsApart } from './overlapping-terms.ts';
import { aliasRemoved } from './shared-alias.ts';

/** What mends each kind of problem, by its code. */
const MAKERS: ReadonlyMap<string, FixMaker> = new Map([
  ['unknown-key', wordAsSuggested],
  ['near-name', wordAsSuggested],
  ['unfit-value', dateAsEdtf],
  ['tab', tabsAsSpaces],
  ['curly-quote', (problem, ...rest) => (problem.severity === 'warning' ? wordAsSuggested : lineAsSuggested)(problem, ...rest)],
  ...['no-space', 'comma', 'colon', 'bracket', 'open-bracket', 'open-quote', 'quote', 'first-character'].map((code): [string, FixMaker] => [
    code,
    lineAsSuggested,
  ]),
  ['no-source', sourceAdded],
  ['stale', checkedAgain],
  ['shared-alias', aliasRemoved],
  ['two-holders', termsApart],
]);

/** The ways to mend a problem of a facts file that need no thought, only a click. */
export function fixesFor(problem: StoreProblem, source: string, root: Root): readonly FactsFix[] {
  return MAKERS.get(problem.code)?.(problem, source, root) ?? [];
}
