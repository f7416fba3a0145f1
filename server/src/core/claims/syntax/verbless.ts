import { flatMap } from '../../text/flat-map.ts';
import type { BlockView } from '../block-view.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { type Predication, predication, type SyntaxParts } from './predication.ts';

const NONE: Predication[] = [];

/** "Norrvik, a city of 412,000,": what an apposition says is told of the name before it, as by "is". */
export function appositions({ phrases, view, span }: SyntaxParts): Predication[] {
  const { folds } = view.reading.tokens;
  return flatMap(phrases, (phrase): Predication[] => {
    if (folds[phrase.from - 1] !== ',') return NONE;
    const before = phrases.find((one) => one.to + 1 === phrase.from);
    if (!before || before.list || phrase.opening === 'pronoun' || (phrase.opening === 'bare') === !view.quantityAt(phrase.own)) return NONE;
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
    const amount = view.quantityAt(phrase.own);
    if (amount?.type !== 'number' || amount.from > phrase.own || phrase.head < amount.to) return [];
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

/** "the 312-foot bridge", "the $38 million budget", "a budget of $38 million", "the 184-bed hospital": what something measures, comes to or holds. */
export function measures({ phrases, view }: SyntaxParts): Predication[] {
  const { folds } = view.reading.tokens;
  return flatMap(phrases, (phrase): Predication[] => {
    const told = (lemma: string, to = phrase.to): Predication[] => [
      predication({ from: phrase.from, to, head: phrase.head, kind: 'verb', lemma, agent: phrase }),
    ];
    for (let at = phrase.own; at < phrase.head; at++) {
      const amount = view.quantityAt(at);
      if (amount === undefined || amount.to > phrase.head) continue;
      if (amount.type === 'number') return folds[amount.to] === '-' && amount.from === at ? told('have') : [];
      return told('be');
    }
    const { of } = phrase;
    const amount = of && view.quantityAt(of.own);
    return amount && amount.type !== 'number' && amount.to >= of.to ? told('be', of.to) : [];
  });
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
