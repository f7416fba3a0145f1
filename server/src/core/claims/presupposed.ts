import { closedClass } from '../languages/en/closed-classes.ts';
import { FUTURE, INDEFINITE, MODALS, NEGATIONS } from '../languages/en/governance.ts';
import type { TokenSpan } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import type { TitleClaim } from './claim.ts';
import { type Governance, unstatedAs } from './governance.ts';
import type { TitleVerdict } from './title-verdict.ts';

/** What leaves a title beside a name standing: whether Sen. Ode did it, did not or may yet, a senator is what she is. */
const SPARES: ReadonlySet<string> = new Set(['asked', 'negated', 'supposed']);
/** What time a title is of is not settled where the sentence supposes another time, nor who has it then. */
const TIMELESS: ReadonlySet<TitleVerdict['kind']> = new Set(['supported', 'unverified', 'title', 'of']);

interface Place {
  readonly sentence: TokenSpan;
  readonly governance: Governance;
  readonly tokens: Tokens;
}

/** Whether a sentence that asks, denies or supposes takes a title before a name, or between commas behind it, for granted all the same. Not "a President Ode", nor what "President Ode would" do. */
export function isPresupposed(
  { construction, subject, phrase, title }: TitleClaim,
  { sentence, governance, tokens: { folds } }: Place,
): boolean {
  if (subject.entity === undefined || !SPARES.has(unstatedAs(governance, title.from) ?? '')) return false;
  if (governance.hypothetical.some(({ from, to }) => from <= sentence.from && to >= sentence.to)) return false;
  const isBehind = construction === 'apposition' && phrase.from > subject.to;
  if (construction !== 'prefix' && !isBehind) return false;
  const before = folds[(isBehind ? subject : phrase).from - 1] ?? '';
  const after = folds[subject.to] ?? '';
  if (INDEFINITE.has(before) || NEGATIONS.has(before) || before === 'as' || closedClass(before) === 'be') return false;
  return !MODALS.has(after) && !FUTURE.has(after);
}

/** Whether a verdict says of the title itself that it is another, or gives somebody who has one there another's. */
export function isTimeless(verdict: TitleVerdict): boolean {
  return TIMELESS.has(verdict.kind) || (verdict.kind === 'subject' && verdict.own !== undefined);
}
