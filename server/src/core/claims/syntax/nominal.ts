import { UNDONE } from '../../languages/en/governance.ts';
import { isRoleNoun, lemma } from '../../languages/en/lexicon.ts';
import { relationClasses } from '../../languages/en/lexicon-relations.ts';
import { LIGHT_VERBS } from '../../languages/en/repeatable.ts';
import { byWord } from '../../text/by-word.ts';
import type { TokenSpan } from '../../text/span.ts';
import { WordTable } from '../../text/word-table.ts';
import { adjunctsAfter, startOf } from './bounds.ts';
import { type NounPhrase, nounPhrase, phraseFrom, phraseTo } from './noun-phrases.ts';
import { type Predication, predication, type SyntaxParts, tagAt } from './predication.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Whether a word tells a relation as a noun: purchase, founder. */
const IS_RELATIONAL = new WordTable((fold) => relationClasses(lemma(fold, 'noun')).length > 0);
/** Whether a relational noun is one who has the relation to something: founder, author. */
const isHolder = byWord((fold) => lemma(fold, 'noun') === 'parent' || (isRoleNoun(fold) && /(?:er|or|ist|ect|ant)s?$/.test(fold)));

/** "the purchase of Brightwater by Sudbank", "Nordline founder Dag Torvund", "the author of “The Long Quay”". */
export function addNominal(groups: readonly VerbGroup[], verbs: readonly Predication[], parts: SyntaxParts, found: Predication[]): void {
  const { tokens } = parts.view.reading;
  for (const phrase of parts.phrases) {
    if (phrase.opening === 'pronoun') continue;
    for (let at = phrase.own; at < phrase.to; at++)
      if (tagAt(parts, at) === 'noun' && IS_RELATIONAL.at(tokens, at)) found.push(nominalAt(at, phrase, { groups, verbs, parts }));
  }
}

interface Told {
  readonly groups: readonly VerbGroup[];
  readonly verbs: readonly Predication[];
  readonly parts: SyntaxParts;
}

/** What a relational noun of a phrase tells. */
function nominalAt(at: number, phrase: NounPhrase, { groups, verbs, parts }: Told): Predication {
  const { view } = parts;
  const { folds } = view.reading.tokens;
  const { from } = phrase;
  const noun = lemma(folds[at]!, 'noun');
  const to = endOfNominal(phrase, groups, verbs, parts);
  const before = innerNames(phrase, { from: phrase.own, to: at }, parts);
  const adjuncts = adjunctsAfter(phrase.to, to, parts);
  if (adjuncts.length === 0 && phrase.of) adjuncts.push(...adjunctsAfter(phrase.of.to, to, parts));
  const owned = [phrase.possessor, phrase.of, ...before].filter((one) => one !== undefined);
  const infinitive = isUndone(phrase.own, at, folds);
  if (isHolder(folds[at]!)) {
    const [after] = innerNames(phrase, { from: at + 1, to: phrase.to }, parts);
    const agent = after ?? apposedTo(phrase, verbs, parts);
    const [patient] = owned;
    return predication({ from, to, head: at, kind: 'holder', lemma: noun, agent, patient, adjuncts, infinitive, lasting: true });
  }
  // "the 640-seat theater" seats 640.
  const measured = folds[at - 1] === '-' && at < phrase.head && view.quantityAt(at - 2) !== undefined;
  const by = adjuncts.find(({ preposition }) => preposition === 'by')?.phrase;
  const patient = by || (phrase.possessor && phrase.of) ? phrase.of : undefined;
  const agent = by ?? (measured ? phrase : patient ? phrase.possessor : undefined);
  const either = owned.filter((one) => one !== patient && one !== agent);
  return predication({ from, to, head: at, kind: 'noun', lemma: noun, agent, patient, either, adjuncts, infinitive });
}

/** "the planned merger". */
function isUndone(from: number, to: number, folds: readonly string[]): boolean {
  for (let at = from; at < to; at++) if (UNDONE.has(folds[at]!)) return true;
  return false;
}

/**
 * What follows an object belongs to its verb as well as to the noun ("cut the sentence to eight years"), so that the noun's own part ends with it;
 * what is said of a noun by "be" is told of it ("the cost of the tunnel was").
 */
function endOfNominal(phrase: NounPhrase, groups: readonly VerbGroup[], verbs: readonly Predication[], parts: SyntaxParts): number {
  const { folds } = parts.view.reading.tokens;
  const whole = phrase.of ? phrase.of.to : phrase.to;
  if (verbs.some(({ patient, head, lemma: verb }) => patient === phrase && head < phrase.from && !LIGHT_VERBS.has(verb))) return whole;
  const light = verbs.find(({ agent, lemma: verb }) => agent === phrase && LIGHT_VERBS.has(verb));
  if (light) return light.to;
  let next = parts.span.to;
  for (const group of groups) if (group.from >= phrase.to) next = Math.min(next, startOf(group, parts));
  for (let at = phrase.to; at < next; at++) if (folds[at] === ';' || folds[at] === ',') return at;
  return next;
}

/** Names inside a phrase, each a phrase of its own. */
function innerNames({ from: outer }: NounPhrase, { from, to }: TokenSpan, { tags, span }: SyntaxParts): NounPhrase[] {
  const names: NounPhrase[] = [];
  for (let at = Math.max(from, outer); at < to; at++) {
    if (tags[at - span.from] !== 'name') continue;
    const start = at;
    while (at < to && tags[at - span.from] === 'name') at++;
    names.push(nounPhrase({ from: start, to: at, head: at - 1, own: start, named: true, opening: 'bare' }));
  }
  return names;
}

/** "Dag Torvund, the founder of Nordline,", "the founder of Nordline, Dag Torvund,", "Dag Torvund is the founder". */
function apposedTo(phrase: NounPhrase, verbs: readonly Predication[], parts: SyntaxParts): NounPhrase | undefined {
  const { phrases, view } = parts;
  const told = verbs.find(({ complement, kind }) => complement === phrase && kind === 'verb');
  if (told?.agent) return told.agent;
  const { folds } = view.reading.tokens;
  const end = phrase.of ? phrase.of.to : phrase.to;
  const before = folds[phrase.from - 1] === ',' ? phraseTo(phrase.from - 1, phrases) : undefined;
  if (before?.named) return before;
  const after = phraseFrom(folds[end] === ',' ? end + 1 : end, phrases);
  if (after?.named) return after;
  return tagAt(parts, end) === 'be' ? phraseFrom(end + 1, phrases) : undefined;
}
