import type { TokenSpan } from '../../text/span.ts';
import { adjunctsAfter } from './bounds.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { type Predication, type SyntaxParts, sameClause, tagAt } from './predication.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * "“Kiln” came out in 2001 and “The Glove Counter” in 2009", "won in 2003 for “Kiln” and in 2010 for “The Glove Counter”": each
 * verb's clause up to where another is told without the verb, and that other one.
 */
export function withGapped(verbs: readonly Predication[], groups: readonly VerbGroup[], parts: SyntaxParts): readonly Predication[] {
  if (!parts.tags.includes('time') && !parts.tags.includes('number')) return verbs;
  const all: Predication[] = [];
  for (const verb of verbs) {
    const gap = verb.infinitive ? undefined : gapAfter(verb, groups, parts);
    if (gap) addGapped(verb, gap, parts, all);
    else all.push(verb);
  }
  return all;
}

function addGapped(verb: Predication, gap: Gap, parts: SyntaxParts, all: Predication[]): void {
  all.push({ ...verb, to: gap.joint, adjuncts: verb.adjuncts.filter(({ phrase }) => phrase.to <= gap.joint) });
  const other = {
    ...verb,
    from: gap.from,
    to: gap.to,
    adjuncts: [...verb.adjuncts.filter(({ phrase }) => phrase.to <= verb.head), ...adjunctsAfter(gap.from - 1, gap.to, parts)],
  };
  all.push(gap.phrase ? inPlace(other, gap.phrase) : other);
}

/** What stands for a clause without its verb; `joint`: the mark or conjunction before it, `phrase`: what is another there, if not only time and circumstance. */
interface Gap extends TokenSpan {
  readonly joint: number;
  readonly phrase: NounPhrase | undefined;
}

function gapAfter({ head, to }: Predication, groups: readonly VerbGroup[], parts: SyntaxParts): Gap | undefined {
  const { span, phrases, view } = parts;
  const { folds } = view.reading.tokens;
  let valued = false;
  for (let at = head + 1; at < span.to; at++) {
    if (at >= to && !(folds[at - 1] === ';' || folds[at] === ';')) return undefined;
    valued ||= isValue(at, parts);
    if (!valued || !isJoint(at, parts)) continue;
    let from = at + 1;
    while (from < span.to && isJoint(from, parts)) from++;
    const phrase = phrases.find((one) => one.from === from && one.opening !== 'pronoun' && !isValue(one.head, parts));
    const after = phrase ? (phrase.of?.to ?? phrase.to) : from;
    const value = afterSmall(after, parts);
    // "opened in 2016, seven years after": how long, not when.
    if (value === undefined || !isValue(value, parts) || (!phrase && value === after)) continue;
    const end = endOf(value, parts);
    if (groups.some((group) => group.from >= at && group.from < end + 2 && sameClause(group.head, value, parts))) continue;
    const circumstance = phrases.some((one) => one.from > value && one.to <= end && tagAt(parts, one.from - 1) === 'preposition');
    if (phrase || circumstance) return { joint: at, from, to: end, phrase };
  }
  return undefined;
}

/** A conjunction, comma or semicolon. */
function isJoint(at: number, parts: SyntaxParts): boolean {
  const fold = parts.view.reading.tokens.folds[at];
  return fold === ',' || fold === ';' || tagAt(parts, at) === 'coordinator';
}

/** A time or an amount. */
function isValue(at: number, parts: SyntaxParts): boolean {
  const tag = tagAt(parts, at);
  return tag === 'time' || tag === 'number';
}

/** Past a comma and a preposition: where the time or amount of a clause without a verb stands. */
function afterSmall(at: number, parts: SyntaxParts): number | undefined {
  const past = parts.view.reading.tokens.folds[at] === ',' ? at + 1 : at;
  const tag = tagAt(parts, past);
  return tag === 'preposition' || tag === 'to' ? past + 1 : tag === 'time' || tag === 'number' ? past : undefined;
}

function endOf(from: number, { span, view, phrases }: SyntaxParts): number {
  const { folds } = view.reading.tokens;
  for (let at = from; at < span.to; at++) {
    const whole = view.dateAt(at) ?? phrases.find((phrase) => phrase.from <= at && at < phrase.to);
    if (whole) at = whole.to - 1;
    else if (folds[at] === ';' || folds[at] === ',' || folds[at] === '.' || folds[at] === 'and') return at;
  }
  return span.to;
}

/** The other one takes the place of what is named as it is: a name that of a name. */
function inPlace(verb: Predication, phrase: NounPhrase): Predication {
  const { agent, patient, complement } = verb;
  const subject = verb.passive ? patient : agent;
  const object = verb.passive ? complement : (patient ?? complement);
  const isLike = (one: NounPhrase | undefined) => one !== undefined && isNamed(one) === isNamed(phrase);
  if (object && isLike(subject) === isLike(object))
    return { ...verb, agent: undefined, patient: undefined, complement: undefined, either: [phrase] };
  if (object && isLike(object)) return { ...verb, ...(verb.passive || !patient ? { complement: phrase } : { patient: phrase }) };
  return { ...verb, ...(verb.passive ? { patient: phrase } : { agent: phrase }) };
}

function isNamed({ named, title }: NounPhrase): boolean {
  return named || title !== undefined;
}
