import { DIRECTIONS, PARTS_OF_PLACES } from '../../languages/en/place-words.ts';
import { CROSSED, PLACED } from '../../languages/en/relation-roles.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { QuantityExpression } from '../../values/quantities/read.ts';
import type { BlockView } from '../block-view.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { type Predication, predication, type SyntaxParts } from './predication.ts';

const NONE: Predication[] = [];

/** "Norrvik, a city of 412,000,": what an apposition says is told of the name before it, as by "is". */
export function appositions({ phrases, view, span }: SyntaxParts): Predication[] {
  const { folds } = view.reading.tokens;
  return flatMap(phrases, (phrase): Predication[] => {
    // "“Tern Island,” her fourth novel,": the comma stands inside the marks.
    const marked = folds[phrase.from - 2] === ',' && (folds[phrase.from - 1] === '”' || folds[phrase.from - 1] === '"');
    if (folds[phrase.from - 1] !== ',' && !marked) return NONE;
    const before = phrases.find((one) => one.to === phrase.from - (marked ? 0 : 1) || (marked && one.to === phrase.from - 2));
    if (!before || before.list || phrase.opening === 'pronoun') return NONE;
    const amount = view.quantityAt(phrase.own);
    if (phrase.opening === 'bare' ? !amount : amount && amount.type !== 'ordinal') return NONE;
    let to = phrase.to;
    while (to < span.to && folds[to] !== ',' && folds[to] !== ';' && folds[to] !== '.') to++;
    const { from } = before;
    return [predication({ from, to, head: phrase.head, kind: 'verb', lemma: 'be', agent: before, complement: phrase })];
  });
}

/** "The 14th president of Vestland, Karin Ulfeldt,": a name that says who it is that was described, as by "is". */
export function namings({ phrases, view, tags, span }: SyntaxParts): Predication[] {
  const { folds } = view.reading.tokens;
  return flatMap(phrases, (phrase): Predication[] => {
    const end = phrase.of ? phrase.of.to : phrase.to;
    if (phrase.opening !== 'definite' || phrase.named || tags[phrase.from - 1 - span.from] === 'preposition') return [];
    const from = folds[end] === ',' ? end + 1 : end;
    const name = phrases.find((one) => one.from === from && one.named && one.opening === 'bare' && !one.list);
    return name
      ? [predication({ from: phrase.from, to: name.to, head: phrase.head, kind: 'verb', lemma: 'be', agent: name, complement: phrase })]
      : [];
  });
}

/** "the fire of May 1999", "the May 1999 fire", "the fire (May 1999)": when something was, without a verb that says so. */
export function datings({ phrases, view }: SyntaxParts): Predication[] {
  const { folds } = view.reading.tokens;
  return flatMap(phrases, (phrase): Predication[] => {
    const behind = DATING.has(folds[phrase.to] ?? '') ? view.dateAt(phrase.to + 1) : undefined;
    const inside = behind ?? view.dateAt(phrase.own);
    if (!inside || phrase.opening === 'pronoun') return [];
    const { from, head } = phrase;
    return [predication({ from, to: Math.max(phrase.to, inside.to), head, kind: 'possession', lemma: 'date', either: [phrase] })];
  });
}

const DATING: ReadonlySet<string> = new Set(['of', '(']);

/** "Karin Ulfeldt’s 1987 novel “The Long Quay”", "“Salt Road,” a film by Nils Ahlgren", "“Salt Road,” Nils Ahlgren’s film": a maker and what was made, without a verb. */
export function possessions({ phrases, view }: SyntaxParts): Predication[] {
  const { folds } = view.reading.tokens;
  return flatMap(phrases, (phrase): Predication[] => {
    const by = folds[phrase.to] === 'by' ? phrases.find(({ from }) => from === phrase.to + 1) : undefined;
    const price = priceOf(phrase, view);
    if (price) return [price];
    const agent = phrase.possessor ?? by;
    if (!agent || phrase.opening === 'pronoun') return NONE;
    const closed = folds[phrase.from - 1] === ',' || folds[phrase.from - 2] === ',';
    const owned = phrase.possessor !== undefined && phrase.title === undefined;
    const apposed = (by || owned) && closed ? phrases.find(({ to }) => to >= phrase.from - 2 && to <= phrase.from) : undefined;
    const end = Math.max(phrase.to, by?.to ?? 0);
    return [
      predication({
        from: Math.min(phrase.from, apposed?.from ?? phrase.from),
        to: end,
        head: phrase.head,
        kind: 'possession',
        lemma: 'make',
        agent,
        patient: apposed ?? phrase,
      }),
    ];
  });
}

/** "Nordline, with 1,450 employees,", "Norrvik, home to 412,000 people", "the district’s 4,300 students", "there are two schools in Norrvik": who has how many, without a verb that says so. */
export function havings({ phrases, view, tags, span }: SyntaxParts): Predication[] {
  const { folds } = view.reading.tokens;
  return flatMap(phrases, (phrase): Predication[] => {
    const amount = amountAt(phrase, view);
    if (amount?.type === 'money' && folds[phrase.from - 1] === 'with' && folds[phrase.to] === 'in') return sumOf(phrase, phrases, view);
    if (amount?.type !== 'number' || phrase.head < amount.to) return [];
    const having = (agent: NounPhrase): Predication[] => {
      const [from, to] = [Math.min(agent.from, phrase.from), Math.max(agent.to, phrase.to)];
      return [predication({ from, to, head: phrase.head, kind: 'verb', lemma: 'have', agent, patient: phrase })];
    };
    if (phrase.possessor) return having(phrase.possessor);
    const homeTo = folds[phrase.from - 1] === 'to' && folds[phrase.from - 2] === 'home';
    if (folds[phrase.from - 1] === 'with' || homeTo) {
      const opening = homeTo ? phrase.from - 2 : phrase.from - 1;
      const end = folds[opening - 1] === ',' ? opening - 1 : opening;
      const before = phrases.find(({ to }) => to === end);
      return before ? having(before) : [];
    }
    if (folds[phrase.to] !== 'in' || tags[phrase.from - 1 - span.from] !== 'be' || folds[phrase.from - 2] !== 'there') return [];
    const where = phrases.find(({ from }) => from === phrase.to + 1);
    return where ? having(where) : [];
  });
}

/** "Nordline, with $460 million in revenue,": who had how much of what. */
function sumOf(sum: NounPhrase, phrases: readonly NounPhrase[], { reading: { tokens } }: BlockView): Predication[] {
  const opening = sum.from - 1;
  const end = tokens.folds[opening - 1] === ',' ? opening - 1 : opening;
  const agent = phrases.find(({ to }) => to === end);
  const patient = phrases.find(({ from }) => from === sum.to + 1);
  if (!agent || !patient) return NONE;
  return [predication({ from: agent.from, to: patient.to, head: patient.head, kind: 'verb', lemma: 'have', agent, patient })];
}

/** "the Gaslight Theater, on Vine Street,", "a village in Tern County", "a bridge over the Moss River": where something is, or what it crosses, without a verb that says so. */
export function placings({ phrases, view }: SyntaxParts): Predication[] {
  const { folds } = view.reading.tokens;
  return flatMap(phrases, (where): Predication[] => {
    const bearing = isBearing(where, view);
    const preposition = bearing ? '' : folds[where.from - 1]!;
    const crosses = CROSSED.has(preposition);
    const placed = PLACED.has(preposition) && (where.named || PARTS_OF_PLACES.has(folds[where.head]!));
    if (!(bearing || placed || (crosses && where.named))) return NONE;
    const start = bearing ? where.from : where.from - 1;
    const end = folds[start - 1] === ',' ? start - 1 : start;
    const host = phrases.find(({ to, list }) => to === end && !list);
    const agent = host && (apposedTo(host, phrases, view) ?? host);
    if (!agent || !(agent.named || agent.opening === 'definite')) return NONE;
    const lemma = crosses ? 'crossing' : 'place';
    const patient = placed ? undefined : where;
    const adjuncts = placed ? [{ preposition, phrase: where }] : [];
    return [predication({ from: agent.from, to: where.to, head: start, kind: 'possession', lemma, agent, patient, adjuncts })];
  });
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
export function measures({ phrases, view }: SyntaxParts): Predication[] {
  const { folds } = view.reading.tokens;
  return flatMap(phrases, (phrase): Predication[] => {
    const told = (lemma: string, to = phrase.to): Predication[] =>
      flatMap([phrase, apposedTo(phrase, phrases, view)], (agent) =>
        agent ? [predication({ from: Math.min(agent.from, phrase.from), to, head: phrase.head, kind: 'verb', lemma, agent })] : NONE,
      );
    for (let at = phrase.own; at < phrase.head; at++) {
      const amount = view.quantityAt(at);
      if (amount === undefined || amount.to > phrase.head) continue;
      if (amount.type === 'number') return folds[amount.to] === '-' && amount.from === at ? told('have') : [];
      return told('be');
    }
    const above = sizedAt(phrase, phrases, view);
    if (above) return [predication({ from: above.from, to: phrase.to, head: phrase.head, kind: 'verb', lemma: 'be', agent: above })];
    const { of } = phrase;
    const amount = of && view.quantityAt(of.own);
    return amount && amount.type !== 'number' && amount.to >= of.to ? told('be', of.to) : [];
  });
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
  for (let at = phrase.own; at < phrase.head; at++) {
    const amount = view.quantityAt(at);
    if (amount?.type !== 'money' || amount.to > phrase.head) continue;
    const { from, to, head } = phrase;
    return predication({ from, to, head, kind: 'possession', lemma: 'price', agent: phrase });
  }
  return undefined;
}
