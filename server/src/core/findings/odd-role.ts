import type { CheckContext, JudgedFrame } from '../checks/context.ts';
import { isAttributed } from '../claims/governance.ts';
import type { TokenSpan } from '../text/span.ts';
import { tokenText } from '../text/tokens.ts';
import { evidenceOf } from './evidence.ts';
import { fillerFixes, otherSubjects } from './filler-fix.ts';
import type { Finding, Severity } from './finding.ts';
import { finding } from './report.ts';
import { storeSays } from './store-says.ts';

/** Who reports, and the loudest that it may. */
export interface OddRoleReport {
  readonly check: string;
  readonly loudest?: Severity;
}

/**
 * The finding of a clause that agrees with a fact on every role but one; nothing where it refutes none. An error, but a warning where the
 * subject is inferred, somebody else says so, the odd value is a name or words, or it is a matter of the hedge; a hint where a figure is only rounded.
 */
export function oddRole({ match, sentence }: JudgedFrame, context: CheckContext, { check, loudest }: OddRoleReport): Finding | undefined {
  if (match.outcome.kind !== 'refuted') return undefined;
  const { filler, slot } = match.outcome;
  const { view } = sentence;
  const evidence = evidenceOf(match.frame.fact, context);
  const said = tokenText(view.reading.tokens, filler.from, filler.to);
  const unsure =
    match.inferred ||
    slot.values[0]?.type === 'name' ||
    slot.values[0]?.type === 'words' ||
    filler.reading === 'hedge' ||
    isAttributed(view.reading.sentences[sentence.index]!.governance, filler.from) ||
    sentence.span.from > filler.from;
  const severity = unsure ? 'warning' : 'error';
  return finding(
    {
      check,
      predicate: match.frame.predicate,
      severity: filler.reading === 'rounding' ? 'hint' : (loudest ?? severity),
      block: view.index,
      ...placeOf({ match, sentence }, context),
      ...(match.frame.anchors[0]?.entity ? { entity: match.frame.anchors[0].entity } : {}),
      message: storeSays(said, evidence),
      evidence: match.rival ? [evidence, evidenceOf(match.rival.frame.fact, context)] : [evidence],
      fixes: match.rival
        ? [...fillerFixes(match, sentence, context), ...fillerFixes(match.rival, sentence, context)].map((fix) => ({
            ...fix,
            preferred: false,
          }))
        : fillerFixes(match, sentence, context),
    },
    context,
  );
}

/** The odd value; where another subject or another fact would make it right, both, since either may be the slip. */
function placeOf({ match, sentence }: JudgedFrame, context: CheckContext): TokenSpan {
  if (match.outcome.kind !== 'refuted') return { from: 0, to: 0 };
  const { filler } = match.outcome;
  const others = otherSubjects(match, sentence, context);
  const rival = match.rival?.outcome;
  const all = [filler, ...(rival?.kind === 'refuted' ? [rival.filler] : []), ...others.map(({ mention }) => mention)];
  return { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
}
