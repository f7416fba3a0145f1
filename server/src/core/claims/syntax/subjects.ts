import { PREPOSITIONS_TOO } from '../../languages/en/governance.ts';
import { type NounPhrase, phraseFrom, phraseTo } from './noun-phrases.ts';
import { type SyntaxParts, sameClause, tagAt } from './predication.ts';
import type { Tag } from './tags.ts';
import type { VerbGroup } from './verb-groups.ts';

/** After a verb, these open the clause of another subject. */
function isOpener(tag: Tag | undefined): boolean {
  return tag === 'coordinator' || tag === 'subordinator' || tag === 'relative' || tag === 'mark';
}

interface Before {
  readonly groups: readonly VerbGroup[];
  readonly index: number;
  readonly parts: SyntaxParts;
  readonly lastSubject: NounPhrase | undefined;
}

/** What stands before a verb: its subject, and the antecedent of a relative clause in which it has another subject. */
interface BeforeVerb {
  readonly subject: NounPhrase | undefined;
  readonly object: NounPhrase | undefined;
}

export function beforeVerb(group: VerbGroup, before: Before): BeforeVerb {
  if (group.relativeAt !== undefined) return inRelative(group, group.relativeAt, before);
  return group.finite ? beforeFinite(group, before) : { subject: subjectOfNonfinite(group, before), object: undefined };
}

function inRelative(group: VerbGroup, relativeAt: number, { groups, parts }: Before): BeforeVerb {
  const { phrases } = parts;
  if (group.relative === 'whose') return { subject: phraseFrom(relativeAt, phrases), object: undefined };
  const antecedent = antecedentOf(relativeAt, parts);
  const own = phrases.find(({ from }) => from > relativeAt && from < group.from);
  // "which opened in 1931 and carries": the second verb has the first one's subject.
  if (own && !groups.some(({ head }) => head > relativeAt && head < own.from)) return { subject: own, object: antecedent };
  return { subject: antecedent, object: undefined };
}

/** Past the last finite verb before, in its clause. */
function floorOf(group: VerbGroup, { groups, index, parts }: Before): number {
  let floor = parts.span.from;
  for (let i = 0; i < index; i++) {
    const one = groups[i]!;
    if (one.finite && one.relative === undefined && sameClause(one.head, group.head, parts)) floor = Math.max(floor, one.to);
  }
  return floor;
}

function subjectOfNonfinite(group: VerbGroup, before: Before): NounPhrase | undefined {
  const { parts, lastSubject } = before;
  const { phrases, span, view } = parts;
  const { folds } = view.reading.tokens;
  const raised = group.infinitive ? phraseTo(infinitiveFrom(group.from, parts), phrases) : undefined;
  if (raised) return raised;
  if (group.infinitive || (tagAt(parts, group.from - 1) === 'coordinator' && lastSubject)) return lastSubject;
  const left = phrases.findLast(({ to }) => to <= group.from);
  // "Marrow Hall, originally built in 1934"
  let edge = group.from;
  while (edge > span.from && tagAt(parts, edge - 1) === 'adverb') edge--;
  const comma = folds[edge - 1] === ',' || folds[edge - 1] === '(';
  const isGerund = tagAt(parts, group.head) === 'gerund';
  if (comma && isGerund) return undefined;
  if (left && (left.to === edge || (left.to === edge - 1 && comma))) return isGerund ? left : topOf(left, parts, floorOf(group, before));
  return phrases.find(({ from }) => from > group.to && folds[from - 1] === ',');
}

function beforeFinite(group: VerbGroup, before: Before): BeforeVerb {
  const { groups, index, parts, lastSubject } = before;
  const { phrases, span, view } = parts;
  const { folds } = view.reading.tokens;
  if (tagAt(parts, group.from - 1) === 'coordinator' && lastSubject) return { subject: lastSubject, object: undefined };
  const floor = floorOf(group, before);
  const front = groups.find((one, i) => i < index && !one.finite && !phrases.some(({ to }) => to <= one.from));
  const start = front === undefined ? floor : Math.max(floor, commaAfter(front.to, parts));
  const own = phrases.filter(
    (phrase) =>
      phrase.to <= group.from &&
      phrase.from >= start &&
      sameClause(phrase.head, group.head, parts) &&
      (isFree(phrase, parts) || opensClause(phrase, group, parts)),
  );
  const opener =
    floor > span.from ? own.findLast((phrase) => isOpener(tagAt(parts, phrase.from - 1)) || phrase.to === group.from) : undefined;
  if (opener) return { subject: opener, object: undefined };
  if (folds[group.from - 1] === ',') {
    // "The yard, which closed when Ode was mayor, was sold": back to the subject that no verb has taken.
    const taken = groups.slice(0, index).filter((one) => one.finite && one.relative === undefined);
    const main = phrases.find((phrase) => phrase.to <= group.from && isFree(phrase, parts));
    if (main && !taken.some(({ from }) => from >= main.to && sameClause(from, main.head, parts)))
      return { subject: main, object: undefined };
  }
  const [first] = own;
  if (!first) return { subject: floor > span.from ? lastSubject : undefined, object: undefined };
  const direct = own.at(-1)!;
  if (direct === first || direct.to !== group.from) return { subject: first, object: undefined };
  // "the bridge Nordline built": two phrases side by side before the verb.
  const beside = own.filter((one) => afterOf(one) === direct.from);
  return beside.some(({ list }) => list === undefined) ? { subject: direct, object: beside[0] } : { subject: first, object: undefined };
}

/** Token of the "to" before a verb. */
function infinitiveFrom(verb: number, parts: SyntaxParts): number {
  let at = verb - 1;
  while (at > parts.span.from && tagAt(parts, at) === 'adverb') at--;
  return at;
}

/** Where the front of a sentence ends: "Named chief justice in 2001, …". */
function commaAfter(at: number, { view, span }: SyntaxParts): number {
  const { folds } = view.reading.tokens;
  for (let i = at; i < span.to; i++) if (folds[i] === ',') return i;
  return at;
}

function afterOf({ to, of }: NounPhrase): number {
  return of ? of.to : to;
}

/** "the sale of the yard, agreed in", "the bridge in Norrvik, built in": the phrase that a participle after a comma tells of is the whole one. */
function topOf(phrase: NounPhrase, { phrases, view }: SyntaxParts, floor: number): NounPhrase {
  const { folds } = view.reading.tokens;
  const inside = phrase.named && PLACING.has(folds[phrase.from - 1] ?? '');
  return phrases.find((one) => one.from >= floor && (one.of === phrase || (inside && one.to === phrase.from - 1))) ?? phrase;
}

const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'on', 'near']);

/** Not governed by a preposition, and not the second half of an "of". */
function isFree({ from }: NounPhrase, parts: SyntaxParts): boolean {
  const tag = tagAt(parts, from - 1);
  return tag !== 'preposition' && tag !== 'to' && tag !== 'verb' && tag !== 'gerund';
}

/** "after the railroad reached the town": a preposition that opens a clause, with its subject and verb behind it. */
function opensClause({ from, to }: NounPhrase, group: VerbGroup, parts: SyntaxParts): boolean {
  for (let at = to; at < group.from; at++) if (tagAt(parts, at) !== 'adverb') return false;
  return PREPOSITIONS_TOO.has(parts.view.reading.tokens.folds[from - 1] ?? '');
}

/** The phrase that a relative pronoun at a token stands for. */
function antecedentOf(at: number, { phrases, view }: SyntaxParts): NounPhrase | undefined {
  const { folds } = view.reading.tokens;
  const left = phrases.findLast(({ to }) => to <= at);
  if (!left || at - left.to > 2) return undefined;
  for (let i = left.to; i < at; i++) if (folds[i] !== 'of' && folds[i] !== 'in' && /^[\p{L}\d]/u.test(folds[i]!)) return undefined;
  // "Champaign, Ill., where": the town, not its state.
  const town =
    folds[at] === 'where' && folds[left.from - 1] === ',' ? phrases.find(({ to, named }) => named && to === left.from - 1) : undefined;
  if (town) return town;
  const whole = phrases.find((one) => one.of === left);
  // A name is what the clause is about: "the last work of Arturo Benavente, who", "the top of Mount Ardle, which"; of two names the first, "Gov. Lund of Vestmark, who".
  return folds[at - 1] === ',' && whole && (!left.named || (whole.named && folds[at] === 'who')) ? whole : left;
}
