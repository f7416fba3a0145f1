import { PREPOSITIONS_TOO } from '../../languages/en/governance.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { type SyntaxParts, sameClause } from './predication.ts';
import type { Tag } from './tags.ts';
import type { VerbGroup } from './verb-groups.ts';

/** After a verb, these open the clause of another subject. */
const OPENERS: ReadonlySet<Tag> = new Set(['coordinator', 'subordinator', 'relative', 'mark']);

interface Before {
  readonly groups: readonly VerbGroup[];
  readonly index: number;
  readonly parts: SyntaxParts;
  readonly lastSubject: NounPhrase | undefined;
}

/** The subject of a verb, and the antecedent of a relative clause in which it has another subject. */
export function beforeVerb(group: VerbGroup, { groups, index, parts, lastSubject }: Before): { subject?: NounPhrase; object?: NounPhrase } {
  const { phrases, tags, span, view } = parts;
  const tag = (at: number) => tags[at - span.from];
  const { folds } = view.reading.tokens;
  if (group.relative !== undefined) {
    const antecedent = antecedentOf(group.relativeAt!, parts);
    const own =
      group.relativeAt! + 1 < group.from ? phrases.find(({ from }) => from >= group.relativeAt! + 1 && from < group.from) : undefined;
    if (group.relative === 'whose') return whoseOf(group.relativeAt!, parts);
    // "which opened in 1931 and carries": the second verb has the first one's subject.
    if (own && !groups.some(({ head }) => head > group.relativeAt! && head < own.from))
      return { subject: own, ...(antecedent && { object: antecedent }) };
    return antecedent ? { subject: antecedent } : {};
  }
  let floor = span.from;
  for (let i = 0; i < index; i++) {
    const one = groups[i]!;
    if (one.finite && one.relative === undefined && sameClause(one.head, group.head, parts)) floor = Math.max(floor, one.to);
  }
  const before = group.from - 1;
  const front = groups.find((one, i) => i < index && !one.finite && !phrases.some(({ to }) => to <= one.from));
  const start = front === undefined ? floor : Math.max(floor, commaAfter(front.to, parts));
  if (!group.finite) {
    const raised = group.infinitive ? phrases.findLast(({ to }) => to === infinitiveFrom(group.from, parts)) : undefined;
    if (raised) return { subject: raised };
    if (group.infinitive || (tag(before) === 'coordinator' && lastSubject)) return lastSubject ? { subject: lastSubject } : {};
    const left = phrases.findLast(({ to }) => to <= group.from);
    // "Marrow Hall, originally built in 1934"
    let edge = group.from;
    while (edge > span.from && tag(edge - 1) === 'adverb') edge--;
    const comma = folds[edge - 1] === ',' || folds[edge - 1] === '(';
    if (comma && tag(group.head) === 'gerund') return {};
    if (left && (left.to === edge || (left.to === edge - 1 && comma)))
      return { subject: tag(group.head) === 'gerund' ? left : topOf(left, parts, floor) };
    const main = phrases.find(({ from }) => from > group.to && folds.slice(group.to, from).includes(',') && folds[from - 1] === ',');
    if (main && floor === span.from && (left === undefined || left.from < span.from)) return { subject: main };
    return main ? { subject: main } : {};
  }
  if (tag(before) === 'coordinator' && lastSubject) return { subject: lastSubject };
  const own = phrases.filter(
    (phrase) =>
      phrase.to <= group.from &&
      phrase.from >= start &&
      sameClause(phrase.head, group.head, parts) &&
      (isFree(phrase, parts) || opensClause(phrase, group, parts)),
  );
  const opener = floor > span.from ? own.findLast((phrase) => OPENERS.has(tag(phrase.from - 1)!) || phrase.to === group.from) : undefined;
  if (opener) return { subject: opener };
  const [first] = own;
  if (folds[before] === ',') {
    // "The yard, which closed when Ode was mayor, was sold": back to the subject that no verb has taken.
    const taken = groups.slice(0, index).filter((one) => one.finite && one.relative === undefined);
    const main = phrases.find((phrase) => phrase.to <= group.from && isFree(phrase, parts));
    if (main && !taken.some(({ from }) => from >= main.to && sameClause(from, main.head, parts))) return { subject: main };
  }
  if (first) {
    const direct = own.at(-1)!;
    // "the bridge Nordline built": two phrases side by side before the verb.
    if (direct !== first && direct.to === group.from && own.some((one) => afterOf(one) === direct.from && one.list === undefined)) {
      const head = own.find((one) => afterOf(one) === direct.from)!;
      return { subject: direct, object: head };
    }
    return { subject: first };
  }
  return lastSubject && floor > span.from ? { subject: lastSubject } : {};
}

/** "the museum, whose founder died": the phrase that "whose" opens. */
function whoseOf(at: number, { phrases }: SyntaxParts): { subject?: NounPhrase } {
  const subject = phrases.find(({ from }) => from === at);
  return subject ? { subject } : {};
}

/** Token of the "to" before a verb. */
function infinitiveFrom(verb: number, { tags, span }: SyntaxParts): number {
  let at = verb - 1;
  while (at > span.from && tags[at - span.from] === 'adverb') at--;
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
function isFree(phrase: NounPhrase, { tags, span }: SyntaxParts): boolean {
  const tag = tags[phrase.from - 1 - span.from];
  return tag !== 'preposition' && tag !== 'to' && tag !== 'verb' && tag !== 'gerund';
}

/** "after the railroad reached the town": a preposition that opens a clause, with its subject and verb behind it. */
function opensClause({ from, to }: NounPhrase, group: VerbGroup, { tags, span, view }: SyntaxParts): boolean {
  if (!PREPOSITIONS_TOO.has(view.reading.tokens.folds[from - 1] ?? '')) return false;
  for (let at = to; at < group.from; at++) if (tags[at - span.from] !== 'adverb') return false;
  return true;
}

/** The phrase that a relative pronoun at a token stands for. */
function antecedentOf(at: number, { phrases, view }: SyntaxParts): NounPhrase | undefined {
  const { folds } = view.reading.tokens;
  const left = phrases.findLast(({ to }) => to <= at);
  if (!left || at - left.to > 2) return undefined;
  for (let i = left.to; i < at; i++) if (/^[\p{L}\d]/u.test(folds[i]!) && folds[i] !== 'of' && folds[i] !== 'in') return undefined;
  // "Champaign, Ill., where": the town, not its state.
  const town =
    folds[at] === 'where' && folds[left.from - 1] === ',' ? phrases.find(({ to, named }) => named && to === left.from - 1) : undefined;
  if (town) return town;
  const whole = phrases.find((one) => one.of === left);
  // A name is what the clause is about: "the last work of Arturo Benavente, who", "the top of Mount Ardle, which"; of two names the first, "Gov. Lund of Vestmark, who".
  return folds[at - 1] === ',' && whole && (!left.named || (whole.named && folds[at] === 'who')) ? whole : left;
}
