import type { CheckContext } from '../checks/context.ts';
import type { EntityId } from '../facts/entity.ts';
import { nameEvidence, quoteEvidence } from '../findings/evidence.ts';
import type { Evidence } from '../findings/finding.ts';
import { isFunctionWord } from '../languages/en/lexicon.ts';
import { flatMap } from '../text/flat-map.ts';
import { type TokenSpan, tokensOverlap } from '../text/span.ts';
import type { BlockView } from './block-view.ts';
import type { Fact } from './frame.ts';
import { isPlainlyTold } from './match-frame.ts';
import { differencesIn } from './repetition.ts';

/** What a claim asserts: that somebody is called so, holds a title, or that a fact, date or figure is as told. */
export type ClaimKind = 'name' | 'title' | 'fact' | 'date' | 'figure';

/** A stretch of a block that asserts something, with what the store has to say to it. Token indexes. */
export interface Assertion extends TokenSpan {
  readonly kind: ClaimKind;
  /** `unknown`: the store says nothing of it. `quoted`: it stands in a quotation, whose words are the speaker's. */
  readonly state: 'agrees' | 'contradicted' | 'unknown' | 'quoted';
  readonly entity?: EntityId;
  readonly predicate: string;
  /** What it agrees with, or goes against. */
  readonly facts: readonly Fact[];
  /** The entry that a name is right by, or the quotation that a quoted word is. */
  readonly names: readonly Evidence[];
}

/** Everything that a block asserts, the more telling reading first: no two overlap, but that a name may stand where a later kind does not. */
export function assertionsIn(view: BlockView, context: CheckContext): Assertion[] {
  const kept: Assertion[] = [];
  for (const assertion of [...told(view, context), ...titled(view, context), ...named(view, context), ...valued(view, context)]) {
    const at = kept.findIndex((other) => tokensOverlap(other, assertion));
    if (at === -1) kept.push(assertion);
    else if (kept[at]!.state === 'agrees' && assertion.state === 'agrees')
      kept[at] = { ...kept[at]!, facts: [...new Set([...kept[at]!.facts, ...assertion.facts])] };
  }
  return kept;
}

/** Values that a fact speaks of. */
function told(view: BlockView, { frames }: CheckContext): Assertion[] {
  return flatMap(frames, ({ match, sentence }): Assertion[] => {
    const { frame, outcome, agreedAt } = match;
    if (sentence.view.index !== view.index || outcome.kind === 'alluded') return [];
    const entity = frame.anchors[0]?.entity;
    const shared = { kind: 'fact', ...(entity === undefined ? {} : { entity }), predicate: frame.predicate, names: [] } as const;
    const odd = outcome.kind === 'refuted' ? outcome.filler : outcome.kind === 'withdrawn' ? outcome.at : undefined;
    if (odd) return [{ ...shared, from: odd.from, to: odd.to, state: 'contradicted', facts: [frame.fact] }];
    return !isPlainlyTold(match) ? [] : agreedAt.map(({ from, to }) => ({ ...shared, from, to, state: 'agrees', facts: [frame.fact] }));
  });
}

function titled(view: BlockView, { titles }: CheckContext): Assertion[] {
  return flatMap(titles, ({ claim, verdict }): Assertion[] => {
    if (claim.block !== view.index) return [];
    const statement = verdict.kind === 'unverified' ? undefined : verdict.statement;
    return [
      {
        ...claim.phrase,
        kind: 'title',
        state: verdict.kind === 'supported' ? 'agrees' : verdict.kind === 'unverified' ? 'unknown' : 'contradicted',
        ...(claim.subject.entity === undefined ? {} : { entity: claim.subject.entity }),
        predicate: statement?.predicate ?? 'title',
        facts: statement ? [{ type: 'typed', statement }] : [],
        names: [],
      },
    ];
  });
}

function named(view: BlockView, context: CheckContext): Assertion[] {
  const known = flatMap(view.mentions, ({ from, to, form, entity: id }): Assertion[] => {
    const entity = context.facts.entity(id);
    if (!entity || form === 'demonym' || form === 'descriptor') return [];
    const wrong = form === 'never' || form === 'never-demonym';
    const own = wrong ? ({ state: 'contradicted' } as const) : ({ state: 'agrees', names: [nameEvidence(entity)] } as const);
    return [
      {
        from,
        to,
        kind: 'name',
        entity: id,
        predicate: 'name',
        facts: [],
        names: [nameEvidence(entity)],
        ...(quoted(from, view, context) ?? own),
      },
    ];
  });
  const unknown = view.unknown
    .filter(({ words }) => !words.every(isFunctionWord))
    .map((name): Assertion => plain('name', name, view, context));
  return [...known, ...unknown];
}

/** Dates and figures that no fact speaks of. */
function valued(view: BlockView, context: CheckContext): Assertion[] {
  const { dates, quantities } = view.reading;
  return [...dates.map((span) => plain('date', span, view, context)), ...quantities.map((span) => plain('figure', span, view, context))];
}

function plain(kind: 'name' | 'date' | 'figure', { from, to }: TokenSpan, view: BlockView, context: CheckContext): Assertion {
  return { from, to, kind, predicate: kind, facts: [], names: [], ...(quoted(from, view, context) ?? { state: 'unknown' }) };
}

/** How what stands in a quotation stands: the words are the speaker's, unless the store has them just so. Undefined outside quotations. */
function quoted(token: number, view: BlockView, { quotations }: CheckContext): Pick<Assertion, 'state' | 'names'> | undefined {
  if (!view.inSpeech(token)) return undefined;
  const stored = quotations.find(
    ({ block, repetition }) => block === view.index && isWithin(token, repetition.passage) && differencesIn(repetition).length === 0,
  );
  return stored ? { state: 'agrees', names: [quoteEvidence(stored.repetition, view.reading.tokens)] } : { state: 'quoted', names: [] };
}

function isWithin(token: number, { from, to }: TokenSpan): boolean {
  return from <= token && token < to;
}
