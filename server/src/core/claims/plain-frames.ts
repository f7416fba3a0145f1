import type { EntityId, EntityKind } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import { foldedName } from '../facts/name-words.ts';
import type { PlainStatement, Slot } from '../facts/statement.ts';
import { frequencyClass, isFunctionWord, isOrdinaryWord, lemmas } from '../languages/en/lexicon.ts';
import { LIGHT_WORDS } from '../languages/en/light-words.ts';
import { DIMENSIONS, SIZES } from '../languages/en/numbers-units.ts';
import { ORDER_CONJUNCTIONS } from '../languages/en/order.ts';
import { SETTINGS } from '../languages/en/place-words.ts';
import { FORMS_OF_BE } from '../languages/en/tense.ts';
import { isCapitalised } from '../mentions/runs.ts';
import { flatMap } from '../text/flat-map.ts';
import { type TokenSpan, tokensOverlap } from '../text/span.ts';
import { WORD } from '../text/tokens.ts';
import type { EdtfDate } from '../values/dates/edtf.ts';
import type { DateExpression } from '../values/dates/expression.ts';
import { parseEdtf } from '../values/dates/parse-edtf.ts';
import { resolveDate } from '../values/dates/resolve.ts';
import type { BlockView } from './block-view.ts';
import { dimensionAfter, nounsAfter } from './counted.ts';
import { modifiersOf } from './fillers/identity-filler.ts';
import {
  type Description,
  type Frame,
  type FrameAnchor,
  type FrameSlot,
  type FrameWord,
  type SlotPlace,
  type SlotValue,
  slotWeightOf,
} from './frame.ts';
import { isAsserted, unstatedAs } from './governance.ts';
import { factRoles } from './roles/fact-roles.ts';
import { syntaxOf } from './syntax/syntax.ts';
import { namingWords, prefixed } from './telling-words.ts';

/** Of a compound ("emergency-manager control"), a first half as common as this is a word of its own and no prefix. */
const COMPOUNDED = 3;
const WEIGHT_BY_FREQUENCY = [2.4, 2.4, 2.1, 1.8, 1.4, 1.1, 0.8, 0.5];
const ANCHOR_WEIGHT: Readonly<Record<EntityKind, number>> = { person: 3, organization: 2.5, work: 3, event: 3, place: 1.5 };

const LANDMARK_WEIGHT = 2.5;

/** Reads a plain statement into a frame, by the same reading that drafts get. */
export function plainFrame(statement: PlainStatement, view: BlockView, facts: FactSlice): Frame {
  const { tokens } = view.reading;
  const spans = statement.slots.map((slot) => tokensOf(view, slot));
  const slotOf = (at: number) => spans.findIndex((span) => span.from <= at && at < span.to);
  const words = wordsOf(view, slotOf);
  const slots = flatMap(statement.slots, (slot, index): FrameSlot[] => {
    const span = spans[index]!;
    if (endsTally(view, span)) return [];
    return [
      {
        index,
        text: slot.alternatives[0] ?? tokens.text.slice(slot.start, slot.end),
        values: valuesOf({ slot, span, view, facts }),
        ...placesOf(view, span, words),
        described: describedOf(view, span, words),
        governed: view.reading.sentences.some(({ governance }) => unstatedAs(governance, span.from) === 'supposed'),
      },
    ];
  });
  const scope = flatMap(view.reading.dates, (date) => {
    const resolved = spans.some((span) => tokensOverlap(span, date)) ? undefined : absolute(date);
    return resolved ? [resolved] : [];
  });
  return {
    fact: { type: 'plain', statement },
    predicate: 'statement',
    anchors: anchorsOf(view, slotOf, facts),
    words,
    slots,
    slotWeight: slotWeightOf(slots),
    scope,
    roles: factRoles(view, spans),
  };
}

function tokensOf({ reading: { tokens } }: BlockView, slot: Slot): TokenSpan {
  let from = 0;
  while (from < tokens.count && tokens.end[from]! <= slot.start) from++;
  let to = from;
  while (to < tokens.count && tokens.start[to]! < slot.end) to++;
  return { from, to };
}

/** "[7] to [2]": the tally that the slot before begins is one value. */
function endsTally({ reading: { quantities } }: BlockView, { from }: TokenSpan): boolean {
  return quantities.some((quantity) => quantity.type === 'ratio' && quantity.from < from && from < quantity.to);
}

function wordsOf(view: BlockView, slotOf: (at: number) => number): FrameWord[] {
  const { tokens } = view.reading;
  const words: FrameWord[] = [];
  const governances = view.reading.sentences.map((sentence) => sentence.governance);
  for (let at = 0; at < tokens.count; at++) {
    const fold = prefixed(tokens.folds, at);
    if (
      tokens.kind[at] !== WORD ||
      isFunctionWord(fold) ||
      LIGHT_WORDS.has(fold) ||
      (tokens.folds[at + 1] === '-' && frequencyClass(fold) < COMPOUNDED)
    )
      continue;
    if (view.mentionAt(at) || view.dateAt(at) || view.quantityAt(at)) continue;
    if (isCapitalised(tokens, at) && isOfName(at, view)) continue;
    words.push({
      lemmas: lemmas(fold),
      slot: slotOf(at),
      weight: WEIGHT_BY_FREQUENCY[frequencyClass(fold)] ?? 1,
      governed: !governances.every((governance) => isAsserted(governance, at)),
      strict: false,
      size: SIZES.has(DIMENSIONS.get(fold) ?? '') && view.quantityAt(at - 1)?.type === 'measure',
      at,
    });
  }
  return words;
}

/** A capital at the beginning makes no name, unless the word is no other or a longer name begins there. */
function isOfName(at: number, view: BlockView): boolean {
  const name = view.unknownAt(at);
  return name !== undefined && (at > 0 || name.to - name.from > 1 || !isOrdinaryWord(view.reading.tokens.folds[at]!));
}

function anchorsOf(view: BlockView, slotOf: (at: number) => number, facts: FactSlice): FrameAnchor[] {
  const anchors: FrameAnchor[] = [];
  for (const mention of view.mentions) {
    const entity = facts.entity(mention.entity);
    const kind = entity?.kind ?? 'person';
    anchors.push({
      entity: mention.entity,
      kind,
      words: view.reading.tokens.folds.slice(mention.from, mention.to),
      slot: slotOf(mention.from),
      weight: kind === 'place' && entity?.subkind !== undefined && !SETTINGS.has(entity.subkind) ? LANDMARK_WEIGHT : ANCHOR_WEIGHT[kind],
    });
  }
  for (const name of view.unknown) {
    const words = namingWords(name.words);
    if (words.length > 0)
      anchors.push({ entity: undefined, kind: undefined, words, slot: slotOf(name.from), weight: words.length > 2 ? 3 : 2 });
  }
  return anchors;
}

interface SlotParts {
  readonly slot: Slot;
  readonly span: TokenSpan;
  readonly view: BlockView;
  readonly facts: FactSlice;
}

function valuesOf({ slot, span, view, facts }: SlotParts): SlotValue[] {
  if (slot.list.length > 0) {
    return [{ type: 'list', members: slot.list.map((text) => ({ text, ...entityNamed(text, facts) })) }];
  }
  const first = firstValue({ slot, span, view, facts });
  const others = slot.alternatives.slice(1).map((text): SlotValue => {
    const date = parseEdtf(text);
    if (date) return { type: 'date', date };
    return first.type === 'name'
      ? { type: 'name', ...entityNamed(text, facts), words: foldedName(text) }
      : { type: 'words', words: foldedName(text), lemmas: foldedName(text) };
  });
  return [first, ...others];
}

function firstValue({ span, view, facts }: SlotParts): SlotValue {
  const { tokens } = view.reading;
  const folds = tokens.folds.slice(span.from, span.to);
  const date = view.reading.dates.find((d) => d.from <= span.from + 1 && d.to >= span.to);
  const resolved = date && absolute(date);
  if (resolved) return { type: 'date', date: resolved };
  const quantity = view.reading.quantities.find(
    (q) => q.from <= span.from + 2 && q.to >= span.to - 2 && q.from >= span.from - 1 && q.from < span.to,
  );
  if (quantity) return { type: 'quantity', quantity, of: nounsAfter(view, quantity.to), dimension: dimensionAfter(view, quantity.to) };
  const order = folds.length === 1 ? ORDER_CONJUNCTIONS.get(folds[0]!) : undefined;
  const [first, second] = [view.mentions.find((m) => m.to <= span.from), view.mentions.find((m) => m.from >= span.to)];
  if (order && first && second) return { type: 'order', word: order, first: first.entity, second: second.entity };
  if (folds.join(' ') === 'not') return { type: 'not' };
  const mention = view.mentions.find((m) => m.from < span.to && m.to > span.from);
  if (mention && mention.to - mention.from >= folds.filter((f) => f !== 'the').length) {
    const kind = facts.entity(mention.entity)?.kind;
    return { type: 'name', entity: mention.entity, kind, words: folds };
  }
  if (isCapitalised(tokens, span.from) && isOfName(span.from, view))
    return { type: 'name', entity: undefined, kind: undefined, words: folds };
  return { type: 'words', words: folds, lemmas: folds.map((fold) => lemmas(fold)[0] ?? fold) };
}

/** The days of a date that needs no as-of date to be understood; a statement has none. */
function absolute(date: DateExpression): EdtfDate | undefined {
  const fixed =
    (date.kind === 'calendar' && date.year !== undefined) || date.kind === 'decade' || date.kind === 'century' || date.kind === 'range';
  return fixed ? resolveDate(date, { asOf: 0, tense: 'unknown' }) : undefined;
}

function entityNamed(text: string, facts: FactSlice): { entity: EntityId | undefined; kind: EntityKind | undefined } {
  const entity = facts.named(foldedName(text));
  return { entity, kind: entity === undefined ? undefined : facts.entity(entity)?.kind };
}

const NEAR = 4;

/** How a slot hangs in its statement: by the nearest word of the relation, and by the nearest on the other side if it is near. */
function placesOf(view: BlockView, span: TokenSpan, words: readonly FrameWord[]): { place: SlotPlace; also: SlotPlace | undefined } {
  const { folds, count } = view.reading.tokens;
  let start = span.from;
  while (start > 0 && SKIPPED.has(folds[start - 1]!)) start--;
  const left = start > 0 ? folds[start - 1]! : '';
  const beside = {
    before: [isFunctionWord(left) ? left : ''],
    left: span.from > 0 ? folds[span.from - 1]! : '',
    right: span.to < count ? folds[span.to]! : '',
  };
  const placed = words
    .map((word, index) => ({
      index,
      side: word.at >= span.to ? ('before' as const) : ('after' as const),
      distance: word.at < span.from ? span.from - word.at : word.at - span.to + 1,
      free: word.slot === -1,
    }))
    .filter(({ free }) => free)
    .sort((a, b) => a.distance - b.distance);
  const [first] = placed;
  const second = placed.find(({ side, distance }) => side !== first?.side && distance <= NEAR);
  const placeBy = (one: (typeof placed)[number] | undefined): SlotPlace => ({
    ...beside,
    side: one?.side ?? 'after',
    word: one?.index ?? -1,
  });
  return { place: placeBy(first), also: second && placeBy(second) };
}

/** "The oldest bridge of Norrvik is [X]", "[X] is the oldest bridge": what is told of the slot by a form of "be" and is one of its kind. */
function describedOf(view: BlockView, span: TokenSpan, words: readonly FrameWord[]): Description | undefined {
  const { folds, count } = view.reading.tokens;
  const start = folds[span.from - 1] === 'the' ? span.from - 1 : span.from;
  const from = FORMS_OF_BE.has(folds[start - 1] ?? '') ? 0 : FORMS_OF_BE.has(folds[span.to] ?? '') ? span.to + 1 : count;
  const to = from === 0 ? start - 1 : count;
  if (from >= to || (from > 0 && start > 0)) return undefined;
  const phrase = syntaxOf(view, { from: 0, to: count }).phrases.find((one) => one.from === from);
  if (!phrase || (phrase.opening !== 'definite' && phrase.opening !== 'possessor')) return undefined;
  const told = flatMap(words, ({ at, slot }, index) => (slot === -1 && at >= from && at < to ? [index] : []));
  const noun = told.find((index) => words[index]!.at === phrase.head);
  if (noun === undefined) return undefined;
  return { words: [noun, ...told.filter((index) => index !== noun)], modifiers: modifiersOf(phrase, view) };
}

/** Between a preposition and the slot that it governs. */
const SKIPPED = new Set(['the', 'a', 'an', '“', '"', '$']);
