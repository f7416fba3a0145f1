import type { CheckContext } from '../checks/context.ts';
import { type Assertion, assertionsIn } from '../claims/assertions.ts';
import type { BlockView } from '../claims/block-view.ts';
import { claimKey } from '../claims/claim-key.ts';
import { unstatedAs } from '../claims/governance.ts';
import { resolvedDates } from '../claims/resolve-dates.ts';
import { opaqueSpans } from '../drafts/opaque.ts';
import { sourceSpan } from '../drafts/source-map.ts';
import { senseOf } from '../facts/in-words.ts';
import { evidenceOf } from '../findings/evidence.ts';
import type { Evidence } from '../findings/finding.ts';
import type { RuledFinding } from '../findings/ruling.ts';
import { type Silence, type SilenceReason, silenceTold } from '../findings/silence.ts';
import { inEnglish, listed, type Phrase, tell } from '../telling/told.ts';
import { flatMap } from '../text/flat-map.ts';
import { overlaps, type Span, type TokenSpan, tokensOverlap } from '../text/span.ts';
import { tokenText } from '../text/tokens.ts';
import { vagueTimeAt } from '../values/dates/vague.ts';
import type { Outcome } from './findings-of.ts';
import type { LetPass, PassedMatch } from './let-pass.ts';

/** What an explanation is made from. */
export interface ToExplain {
  readonly context: CheckContext;
  readonly outcome: Outcome;
  /** What checks that the desk has switched off would report, in words. */
  readonly off: readonly (Span & { readonly check: string; readonly told: Phrase; readonly evidence: readonly Evidence[] })[];
  /** What was let pass in each block that is to be explained. */
  readonly passed: ReadonlyMap<number, LetPass>;
}

/** Why a claim is silent: the reason, and what it is told with. */
interface Why {
  readonly reason: SilenceReason;
  readonly evidence?: readonly Evidence[];
  readonly more?: Phrase | undefined;
}

/** Every name and claim of the explained blocks of which nothing was reported, with the reason why. In order. */
export function explain(given: ToExplain): Silence[] {
  const { context, outcome, passed } = given;
  const opaque = opaqueSpans(context.draft);
  const silences: Silence[] = [];
  for (const [index, letPass] of passed) {
    const view = context.views[index]!;
    const block = context.draft.blocks[index]!;
    const { tokens } = view.reading;
    for (const item of itemsIn(view, context, letPass)) {
      const span = sourceSpan(block, tokens.start[item.from]!, tokens.end[item.to - 1]!);
      if (outcome.findings.some((finding) => overlaps(finding, span))) continue;
      const ruled = outcome.ruled.find(({ finding }) => overlaps(finding, span));
      const off = given.off.find((finding) => overlaps(finding, span));
      const {
        reason,
        evidence = [],
        more,
      } = ruled
        ? stood(ruled)
        : opaque.some((one) => overlaps(one, span))
          ? { reason: 'no-prose' as const }
          : off
            ? { reason: 'switched-off' as const, evidence: off.evidence, more: [off.check, '. ', off.told] }
            : whySilent(item, view, { context, letPass });
      const said = tokenText(tokens, item.from, item.to).replace(/\s+/g, ' ');
      const told = silenceTold(reason, { said, evidence, ...(more === undefined ? {} : { more }) });
      silences.push({
        ...span,
        reason,
        message: inEnglish(told),
        told,
        kind: item.kind,
        claim: claimKey(item, view),
        ...(item.entity === undefined ? {} : { entity: item.entity }),
        evidence,
      });
    }
  }
  return silences.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What a block asserts, and beside that the titles and values that it only seems to, and times too vague to be read. */
function itemsIn(view: BlockView, context: CheckContext, { titles, matches }: LetPass): Assertion[] {
  const seeming = flatMap(matches, ({ match }) => (match.outcome.kind === 'refuted' ? [match.outcome.filler] : []));
  const isSeeming = (span: TokenSpan) => seeming.some((filler) => tokensOverlap(filler, span));
  const items = assertionsIn(view, context).filter((item) => item.state === 'agrees' || !isSeeming(item));
  const add = (kind: Assertion['kind'], span: TokenSpan, about: { entity?: string; predicate: string }) => {
    if (items.some((item) => tokensOverlap(item, span) && (item.kind !== 'name' || kind !== 'title'))) return;
    items.push({ from: span.from, to: span.to, kind, state: 'unknown', facts: [], names: [], ...about });
  };
  for (const { phrase, subject } of titles)
    add('title', phrase, { predicate: 'title', ...(subject.entity === undefined ? {} : { entity: subject.entity }) });
  for (const { match } of matches) {
    if (match.outcome.kind !== 'refuted') continue;
    const entity = match.frame.anchors[0]?.entity;
    add('fact', match.outcome.filler, { predicate: match.frame.predicate, ...(entity === undefined ? {} : { entity }) });
  }
  for (let at = 0; at < view.reading.tokens.count; at++) {
    const vague = vagueTimeAt(view.reading.tokens, at);
    if (vague) add('date', vague, { predicate: 'date' });
  }
  return items;
}

function stood({ finding, reason }: RuledFinding): Why {
  return { reason: 'let-stand', evidence: finding.evidence, more: reason };
}

interface Passing {
  readonly context: CheckContext;
  readonly letPass: LetPass;
}

function whySilent(item: Assertion, view: BlockView, { context, letPass }: Passing): Why {
  const evidence = [...item.facts.map((fact) => evidenceOf(fact, context)), ...item.names];
  const passed = letPass.matches.find(({ match }) => match.outcome.kind === 'refuted' && tokensOverlap(match.outcome.filler, item));
  const passedOver = passed && whyPassed(passed, view, context);
  if (passedOver?.reason === 'supported-elsewhere') return passedOver;
  if (item.state === 'agrees') return { reason: 'agrees', evidence };
  if (passedOver) return passedOver;
  if (view.inSpeech(item.from)) return { reason: 'quoted' };
  const sentence = view.reading.sentences.find(({ from, to }) => from <= item.from && item.from < to);
  const unstated = sentence && unstatedAs(sentence.governance, item.from);
  if (unstated && item.kind !== 'name') return { reason: unstated };
  if (item.kind === 'name') return whyUnnamed(item, view, context);
  if (item.kind === 'title') return whyUntitled(item, context);
  const isVague = item.kind === 'date' && isUnresolved(item, view, context);
  return { reason: isVague ? 'vague-date' : 'no-fact' };
}

function whyPassed({ match, reason }: PassedMatch, view: BlockView, context: CheckContext): Why | undefined {
  const fact = evidenceOf(match.frame.fact, context);
  switch (reason.why) {
    case 'supported-elsewhere':
      return { reason: 'supported-elsewhere', evidence: [evidenceOf(reason.by.frame.fact, context), fact] };
    case 'another-claim':
    case 'several-values':
      return { reason: reason.why, evidence: [fact] };
    case 'not-stated': {
      const sentence = view.reading.sentences.find(({ from, to }) => from <= reason.at && reason.at < to);
      const unstated = sentence && unstatedAs(sentence.governance, reason.at);
      return unstated && { reason: unstated, evidence: [fact] };
    }
  }
}

function whyUnnamed({ from, to }: Assertion, view: BlockView, { facts, nears }: CheckContext): Why {
  const between = view.unknown.find((name) => name.from === from)?.between ?? [];
  const names = flatMap(between, (id) => facts.entity(id)?.name ?? []);
  if (names.length > 1) return { reason: 'ambiguous', more: listed(names, (all, last) => tell('{all} or {last}', { all, last })) };
  const near = nears.find((one) => one.near.block === view.index && tokensOverlap(one.near, { from, to }));
  const name = near && facts.entity(near.near.entity)?.name;
  return name === undefined ? { reason: 'unknown-name' } : { reason: 'near-name', more: name };
}

function whyUntitled({ entity: id }: Assertion, { facts }: CheckContext): Why {
  const entity = id === undefined ? undefined : facts.entity(id);
  const has = entity && facts.about(entity.id).some((statement) => senseOf(statement) === 'office');
  return has ? { reason: 'other-titles', more: entity.name } : { reason: 'no-fact' };
}

function isUnresolved({ from, to }: Assertion, view: BlockView, { asOf }: CheckContext): boolean {
  const date = view.dateAt(from);
  if (!date) return vagueTimeAt(view.reading.tokens, from)?.to === to;
  return date.kind !== 'duration' && resolvedDates(view.reading, asOf.day)(date) === undefined;
}
