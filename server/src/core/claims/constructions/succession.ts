import type { FactSlice } from '../../facts/fact-source.ts';
import { senseOf } from '../../facts/in-words.ts';
import type { Statement } from '../../facts/statement.ts';
import { type Order, SUCCESSION } from '../../languages/en/order.ts';
import { flatMap } from '../../text/flat-map.ts';
import { wordTrait } from '../../text/word-traits.ts';
import type { FrameSlot } from '../frame.ts';
import type { FrameMatch } from '../match-frame.ts';
import { meaningOf } from '../roles/phrase-meaning.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { typedFrame } from '../typed-frames.ts';

const TELLS_SUCCESSION = wordTrait((fold) => SUCCESSION.has(fold));
const NONE: readonly FrameMatch[] = [];

interface Told {
  /** The term of whoever is told of. */
  readonly term: Statement;
  readonly other: string;
  readonly wrong: boolean;
}

/** "Karin Ulfeldt, who succeeded Dag Torvund as mayor": who came after whom, where the store has both in one office, each once. */
export function successionIn(sentence: SentenceView, facts: FactSlice): readonly FrameMatch[] {
  if (sentence.mentions.length < 2 || !maySucceed(sentence)) return NONE;
  const { folds } = sentence.view.reading.tokens;
  return flatMap(sentence.syntax().predications, (told) => {
    const word = told.kind === 'possession' ? undefined : SUCCESSION.get(folds[told.head]!);
    const [who, whom] = [personIn(told.agent, sentence, facts), personIn(told.patient, sentence, facts)];
    if (!word || !who || !whom || who === whom) return [];
    const shared = flatMap(officesOf(who, facts), (one) =>
      flatMap(officesOf(whom, facts), (other) => (isSameOffice(one, other) ? [{ one, order: orderOf(one, other) }] : [])),
    );
    const [first] = shared;
    if (!first || shared.some(({ order }) => order === undefined)) return [];
    const wrong = shared.every(({ order }) => order !== word.order);
    return [matchOf(told.head, { term: first.one, other: word.other, wrong }, sentence, facts)];
  });
}

function maySucceed({ view, span }: SentenceView): boolean {
  const { someTraits, traits } = view.reading.tokens;
  if ((someTraits & TELLS_SUCCESSION) === 0) return false;
  for (let at = span.from; at < span.to; at++) if ((traits[at]! & TELLS_SUCCESSION) !== 0) return true;
  return false;
}

function personIn(phrase: NounPhrase | undefined, { view, mentions }: SentenceView, facts: FactSlice): string | undefined {
  const entity = phrase && meaningOf(phrase, view, mentions).entity;
  return entity !== undefined && facts.entity(entity)?.kind === 'person' ? entity : undefined;
}

/** Offices that somebody held once only. */
function officesOf(id: string, facts: FactSlice): readonly Statement[] {
  const all = facts.about(id).filter((statement) => senseOf(statement) === 'office');
  return all.filter((statement) => all.every((other) => other === statement || !isSameOffice(statement, other)));
}

function isSameOffice({ value: a, qualifiers: { of: x } }: Statement, { value: b, qualifiers: { of: y } }: Statement): boolean {
  const same = a.type === 'text' && b.type === 'text' && a.text.toLowerCase() === b.text.toLowerCase();
  return same && x !== undefined && y !== undefined && (x.id ?? x.text) === (y.id ?? y.text);
}

/** Whether the first term came after or before the second; undefined where the store does not tell. */
function orderOf({ qualifiers: { from: a } }: Statement, { qualifiers: { from: b } }: Statement): Order | undefined {
  if (!a || !b) return undefined;
  return a.first > b.last ? 'after' : b.first > a.last ? 'before' : undefined;
}

/** `wrong`: the word says the wrong order, and `other` the right one. */
function matchOf(at: number, { term, other, wrong }: Told, sentence: SentenceView, facts: FactSlice): FrameMatch {
  const frame = typedFrame(term, facts);
  const slot: FrameSlot = { ...frame.slots[0]!, text: other, values: [{ type: 'words', words: [other], lemmas: [other] }] };
  const span = { from: at, to: at + 1 };
  return {
    frame,
    score: 1,
    complete: true,
    inferred: sentence.mentions.some(({ certainty }) => certainty === 'inferred'),
    outcome: wrong ? { kind: 'refuted', slot, filler: { state: 'differs', ...span, reading: 'order' } } : { kind: 'supported' },
    agreed: [at],
    stated: [at],
    named: [],
    agreedAt: wrong ? [] : [span],
    places: [],
    toldAt: undefined,
  };
}
