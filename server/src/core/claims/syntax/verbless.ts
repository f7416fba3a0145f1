import { DIRECTIONS, PARTS_OF_PLACES } from '../../languages/en/place-words.ts';
import { CROSSED, PLACED } from '../../languages/en/relation-roles.ts';
import type { QuantityExpression } from '../../values/quantities/read.ts';
import type { BlockView } from '../block-view.ts';
import { type NounPhrase, phraseFrom, phraseTo } from './noun-phrases.ts';
import { type Predication, predication, type SyntaxParts, tagAt } from './predication.ts';

/** "Norrvik, a city of 412,000,": what an apposition says is told of the name before it, as by "is". */
export function addAppositions({ phrases, view, span }: SyntaxParts, found: Predication[]): void {
  const { folds } = view.reading.tokens;
  for (const phrase of phrases) {
    // "“Tern Island,” her fourth novel,": the comma stands inside the marks.
    const marked = folds[phrase.from - 2] === ',' && (folds[phrase.from - 1] === '”' || folds[phrase.from - 1] === '"');
    if (folds[phrase.from - 1] !== ',' && !marked) continue;
    const before = phrases.find((one) => one.to === phrase.from - (marked ? 0 : 1) || (marked && one.to === phrase.from - 2));
    if (!before || before.list || phrase.opening === 'pronoun') continue;
    const amount = view.quantityAt(phrase.own);
    if (phrase.opening === 'bare' ? !amount : amount && amount.type !== 'ordinal') continue;
    let to = phrase.to;
    while (to < span.to && folds[to] !== ',' && folds[to] !== ';' && folds[to] !== '.') to++;
    found.push(predication({ from: before.from, to, head: phrase.head, kind: 'verb', lemma: 'be', agent: before, complement: phrase }));
  }
}

/** "The 14th president of Vestland, Karin Ulfeldt,": a name that says who it is that was described, as by "is". */
export function addNamings(parts: SyntaxParts, found: Predication[]): void {
  const { phrases, view } = parts;
  const { folds } = view.reading.tokens;
  for (const phrase of phrases) {
    if (phrase.opening !== 'definite' || phrase.named || tagAt(parts, phrase.from - 1) === 'preposition') continue;
    const end = phrase.of ? phrase.of.to : phrase.to;
    const name = phraseFrom(folds[end] === ',' ? end + 1 : end, phrases);
    if (!name?.named || name.opening !== 'bare' || name.list) continue;
    const { from, head } = phrase;
    found.push(predication({ from, to: name.to, head, kind: 'verb', lemma: 'be', agent: name, complement: phrase }));
  }
}

/** "the fire of May 1999", "the May 1999 fire", "the fire (May 1999)": when something was, without a verb that says so. */
export function addDatings({ phrases, view }: SyntaxParts, found: Predication[]): void {
  const { tokens, dates } = view.reading;
  if (dates.length === 0) return;
  for (const phrase of phrases) {
    const { from, to, own, head, opening } = phrase;
    const isBehind = tokens.folds[to] === 'of' || tokens.folds[to] === '(';
    const date = (isBehind ? view.dateAt(to + 1) : undefined) ?? view.dateAt(own);
    if (!date || opening === 'pronoun') continue;
    found.push(predication({ from, to: Math.max(to, date.to), head, kind: 'possession', lemma: 'date', either: [phrase] }));
  }
}

/** "Karin Ulfeldt’s 1987 novel “The Long Quay”", "“Salt Road,” a film by Nils Ahlgren", "“Salt Road,” Nils Ahlgren’s film": a maker and what was made, without a verb; or a price and what was bought. */
export function addPossessions({ phrases, view }: SyntaxParts, found: Predication[]): void {
  const { folds } = view.reading.tokens;
  for (const phrase of phrases) {
    const price = priceOf(phrase, view);
    if (price) {
      found.push(price);
      continue;
    }
    const by = folds[phrase.to] === 'by' ? phraseFrom(phrase.to + 1, phrases) : undefined;
    const agent = phrase.possessor ?? by;
    if (!agent || phrase.opening === 'pronoun') continue;
    const closed = folds[phrase.from - 1] === ',' || folds[phrase.from - 2] === ',';
    const owned = phrase.possessor !== undefined && phrase.title === undefined;
    const apposed = (by || owned) && closed ? phrases.find(({ to }) => to >= phrase.from - 2 && to <= phrase.from) : undefined;
    const from = Math.min(phrase.from, apposed?.from ?? phrase.from);
    const to = Math.max(phrase.to, by?.to ?? 0);
    found.push(predication({ from, to, head: phrase.head, kind: 'possession', lemma: 'make', agent, patient: apposed ?? phrase }));
  }
}

/** "Nordline, with 1,450 employees,", "Norrvik, home to 412,000 people", "the district’s 4,300 students", "there are two schools in Norrvik": who has how many, without a verb that says so. */
export function addHavings(parts: SyntaxParts, found: Predication[]): void {
  const { phrases, view } = parts;
  const { folds } = view.reading.tokens;
  if (view.reading.quantities.length === 0) return;
  for (const phrase of phrases) {
    const amount = amountAt(phrase, view);
    if (amount?.type === 'money' && folds[phrase.from - 1] === 'with' && folds[phrase.to] === 'in') addSum(phrase, parts, found);
    if (amount?.type !== 'number' || phrase.head < amount.to) continue;
    const agent = havingOf(phrase, parts);
    if (!agent) continue;
    const from = Math.min(agent.from, phrase.from);
    const to = Math.max(agent.to, phrase.to);
    found.push(predication({ from, to, head: phrase.head, kind: 'verb', lemma: 'have', agent, patient: phrase }));
  }
}

/** Who or what has an amount of something. */
function havingOf(amount: NounPhrase, parts: SyntaxParts): NounPhrase | undefined {
  const { phrases, view } = parts;
  const { folds } = view.reading.tokens;
  if (amount.possessor) return amount.possessor;
  const homeTo = folds[amount.from - 1] === 'to' && folds[amount.from - 2] === 'home';
  if (folds[amount.from - 1] === 'with' || homeTo) {
    const opening = homeTo ? amount.from - 2 : amount.from - 1;
    return phraseTo(folds[opening - 1] === ',' ? opening - 1 : opening, phrases);
  }
  const thereIs = tagAt(parts, amount.from - 1) === 'be' && folds[amount.from - 2] === 'there';
  return thereIs && folds[amount.to] === 'in' ? phraseFrom(amount.to + 1, phrases) : undefined;
}

/** "Nordline, with $460 million in revenue,": who had how much of what. */
function addSum(sum: NounPhrase, { phrases, view: { reading } }: SyntaxParts, found: Predication[]): void {
  const opening = sum.from - 1;
  const agent = phraseTo(reading.tokens.folds[opening - 1] === ',' ? opening - 1 : opening, phrases);
  const patient = phraseFrom(sum.to + 1, phrases);
  if (!agent || !patient) return;
  found.push(predication({ from: agent.from, to: patient.to, head: patient.head, kind: 'verb', lemma: 'have', agent, patient }));
}

/** "the Gaslight Theater, on Vine Street,", "a village in Tern County", "a bridge over the Moss River": where something is, or what it crosses, without a verb that says so. */
export function addPlacings({ phrases, view }: SyntaxParts, found: Predication[]): void {
  const { folds } = view.reading.tokens;
  for (const where of phrases) {
    const bearing = isBearing(where, view);
    const preposition = bearing ? '' : folds[where.from - 1]!;
    const crosses = CROSSED.has(preposition);
    const placed = PLACED.has(preposition) && (where.named || PARTS_OF_PLACES.has(folds[where.head]!));
    if (!(bearing || placed || (crosses && where.named))) continue;
    const start = bearing ? where.from : where.from - 1;
    const end = folds[start - 1] === ',' ? start - 1 : start;
    const host = phrases.find(({ to, list }) => to === end && !list);
    const agent = host && (apposedTo(host, phrases, view) ?? host);
    if (!agent || !(agent.named || agent.opening === 'definite')) continue;
    const lemma = crosses ? 'crossing' : 'place';
    const patient = placed ? undefined : where;
    const adjuncts = placed ? [{ preposition, phrase: where }] : [];
    found.push(predication({ from: agent.from, to: where.to, head: start, kind: 'possession', lemma, agent, patient, adjuncts }));
  }
}

/** "12 miles south". */
export function isBearing(phrase: NounPhrase, view: BlockView): boolean {
  return DIRECTIONS.has(view.reading.tokens.folds[phrase.head]!) && amountAt(phrase, view)?.type === 'measure';
}

/** The amount that a phrase begins with, its hedge before it: "about 1,450 employees". */
function amountAt({ own, head }: NounPhrase, view: BlockView): QuantityExpression | undefined {
  for (let at = own; at <= head && at < own + LONGEST_HEDGE; at++) {
    const amount = view.quantityAt(at);
    if (amount) return (amount.parts.hedge?.from ?? amount.from) <= own ? amount : undefined;
  }
  return undefined;
}

const LONGEST_HEDGE = 4;

/** "the 312-foot bridge", "the $38 million budget", "a budget of $38 million", "the 184-bed hospital": what something measures, comes to or holds. */
export function addMeasures(parts: SyntaxParts, found: Predication[]): void {
  const { phrases, view } = parts;
  const { tokens, quantities } = view.reading;
  if (quantities.length === 0) return;
  for (const phrase of phrases) {
    const at = amountInside(phrase, view);
    const above = at === undefined ? sizedAt(phrase, phrases, view) : undefined;
    if (at !== undefined) {
      const amount = view.quantityAt(at)!;
      if (amount.type !== 'number') tellMeasure(phrase, phrase.to, 'be', parts, found);
      else if (tokens.folds[amount.to] === '-' && amount.from === at) tellMeasure(phrase, phrase.to, 'have', parts, found);
    } else if (above) {
      found.push(predication({ from: above.from, to: phrase.to, head: phrase.head, kind: 'verb', lemma: 'be', agent: above }));
    } else if (phrase.of) {
      const amount = view.quantityAt(phrase.of.own);
      if (amount && amount.type !== 'number' && amount.to >= phrase.of.to) tellMeasure(phrase, phrase.of.to, 'be', parts, found);
    }
  }
}

/** Token at which an amount begins, or is first met, before a phrase's head. */
function amountInside({ own, head }: NounPhrase, view: BlockView): number | undefined {
  for (let at = own; at < head; at++) {
    const amount = view.quantityAt(at);
    if (amount && amount.to <= head) return at;
  }
  return undefined;
}

/** Tells a measure of a phrase, and of the name before it that it describes. */
function tellMeasure(phrase: NounPhrase, to: number, lemma: string, { phrases, view }: SyntaxParts, found: Predication[]): void {
  const { from, head } = phrase;
  found.push(predication({ from, to, head, kind: 'verb', lemma, agent: phrase }));
  const name = apposedTo(phrase, phrases, view);
  if (name) found.push(predication({ from: Math.min(name.from, from), to, head, kind: 'verb', lemma, agent: name }));
}

/** "Mount Ardle, at 9,410 feet,": what is so high. */
function sizedAt(phrase: NounPhrase, phrases: readonly NounPhrase[], view: BlockView): NounPhrase | undefined {
  const { folds } = view.reading.tokens;
  if (folds[phrase.from - 1] !== 'at' || folds[phrase.from - 2] !== ',' || amountAt(phrase, view)?.type !== 'measure') return undefined;
  return phrases.find(({ to, named }) => named && to === phrase.from - 2);
}

/** The name that an indefinite phrase tells of from behind: "Marrow Hall, a 340-seat theater". */
function apposedTo(
  { from, opening }: NounPhrase,
  phrases: readonly NounPhrase[],
  { reading: { tokens } }: BlockView,
): NounPhrase | undefined {
  if (opening !== 'indefinite' || tokens.folds[from - 1] !== ',') return undefined;
  return phrases.find(({ to, named, list }) => to === from - 1 && named && !list);
}

/** "the $3 billion tunnel". */
function priceOf(phrase: NounPhrase, view: BlockView): Predication | undefined {
  if (view.reading.quantities.length === 0) return undefined;
  for (let at = phrase.own; at < phrase.head; at++) {
    const amount = view.quantityAt(at);
    if (amount?.type !== 'money' || amount.to > phrase.head) continue;
    const { from, to, head } = phrase;
    return predication({ from, to, head, kind: 'possession', lemma: 'price', agent: phrase });
  }
  return undefined;
}
