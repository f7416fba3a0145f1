import { UNDONE } from '../../languages/en/governance.ts';
import { isRoleNoun, lemma } from '../../languages/en/lexicon.ts';
import { relationClasses } from '../../languages/en/lexicon-relations.ts';
import { LIGHT_VERBS } from '../../languages/en/repeatable.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { TokenSpan } from '../../text/span.ts';
import { adjunctsAfter, startOf } from './bounds.ts';
import { type NounPhrase, nounPhrase } from './noun-phrases.ts';
import { type Predication, predication, type SyntaxParts } from './predication.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "the purchase of Brightwater by Sudbank", "Nordline founder Dag Torvund", "the author of “The Long Quay”". */
export function nominal(groups: readonly VerbGroup[], verbs: readonly Predication[], parts: SyntaxParts): Predication[] {
  const { view, phrases, tags, span } = parts;
  const { folds } = view.reading.tokens;
  return flatMap(phrases, (phrase) => {
    if (phrase.opening === 'pronoun') return [];
    const found: Predication[] = [];
    for (let at = phrase.own; at < phrase.to; at++) {
      if (tags[at - span.from] !== 'noun') continue;
      const noun = lemma(folds[at]!, 'noun');
      if (relationClasses(noun).length === 0) continue;
      const end = endOfNominal(phrase, groups, verbs, parts);
      const before = innerNames(phrase, { from: phrase.own, to: at }, parts);
      const after = innerNames(phrase, { from: at + 1, to: phrase.to }, parts);
      const adjuncts = adjunctsAfter(phrase.to, end, parts);
      if (adjuncts.length === 0 && phrase.of) adjuncts.push(...adjunctsAfter(phrase.of.to, end, parts));
      // "the 640-seat theater" seats 640.
      const measured = folds[at - 1] === '-' && at < phrase.head && view.quantityAt(at - 2) !== undefined;
      const owned = [phrase.possessor, phrase.of, ...before].filter((one) => one !== undefined);
      const by = adjuncts.find(({ preposition }) => preposition === 'by')?.phrase;
      const undone = folds.slice(phrase.own, at).some((fold) => UNDONE.has(fold));
      if (noun === 'parent' || (isRoleNoun(folds[at]!) && /(?:er|or|ist|ect|ant)s?$/.test(folds[at]!))) {
        const agent = after[0] ?? apposedTo(phrase, verbs, parts);
        const [patient] = owned;
        const { from } = phrase;
        found.push(
          predication({
            from,
            to: end,
            head: at,
            kind: 'holder',
            lemma: noun,
            agent,
            patient,
            adjuncts,
            infinitive: undone,
            lasting: true,
          }),
        );
      } else {
        const patient = by || (phrase.possessor && phrase.of) ? phrase.of : undefined;
        const agent = by ?? (measured ? phrase : patient ? phrase.possessor : undefined);
        const either = owned.filter((one) => one !== patient && one !== agent);
        const { from } = phrase;
        found.push(
          predication({ from, to: end, head: at, kind: 'noun', lemma: noun, agent, patient, either, adjuncts, infinitive: undone }),
        );
      }
    }
    return found;
  });
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
  const next = Math.min(parts.span.to, ...flatMap(groups, (group) => (group.from >= phrase.to ? [startOf(group, parts)] : [])));
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
function apposedTo(phrase: NounPhrase, verbs: readonly Predication[], { phrases, view, tags, span }: SyntaxParts): NounPhrase | undefined {
  const told = verbs.find(({ complement, kind }) => complement === phrase && kind === 'verb');
  if (told?.agent) return told.agent;
  const { folds } = view.reading.tokens;
  const tag = (at: number) => tags[at - span.from];
  const end = phrase.of ? phrase.of.to : phrase.to;
  const before = folds[phrase.from - 1] === ',' ? phrases.find(({ to }) => to === phrase.from - 1) : undefined;
  if (before?.named) return before;
  const after = folds[end] === ',' ? phrases.find(({ from }) => from === end + 1) : phrases.find(({ from }) => from === end);
  if (after?.named) return after;
  if (tag(end) === 'be') return phrases.find(({ from }) => from === end + 1);
  return undefined;
}
