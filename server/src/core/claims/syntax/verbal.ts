import { VERB_PARTICLES } from '../../languages/en/closed-classes.ts';
import { PLANS } from '../../languages/en/governance.ts';
import { lemma } from '../../languages/en/lexicon.ts';
import { isParticle, relationClasses } from '../../languages/en/lexicon-relations.ts';
import { BUILDING_VERBS, CROSSED, IDIOM_VERBS, IDIOMS, LOCATED } from '../../languages/en/relation-roles.ts';
import { CARRIED_OUT, DECIDING_VERBS, GIVING_VERBS, SUPPORT_VERBS } from '../../languages/en/repeatable.ts';
import { PRESENT_AUXILIARIES } from '../../languages/en/tense.ts';
import { verbForm } from '../../languages/en/verb-forms.ts';
import { phrasal } from '../phrasal.ts';
import { adjunctsAfter, adjunctsBefore, endOf, frontOf, timeBeforeWhen } from './bounds.ts';
import { type NounPhrase, phraseFrom } from './noun-phrases.ts';
import { type Adjunct, type Predication, predication, type SyntaxParts, sameClause, tagAt } from './predication.ts';
import { beforeVerb } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

/** The predications of a sentence's verbs, in their order. */
export function verbal(groups: readonly VerbGroup[], parts: SyntaxParts): Predication[] {
  const found: Predication[] = [];
  let lastSubject: NounPhrase | undefined;
  for (let index = 0; index < groups.length; index++) {
    const { subject, object } = beforeVerb(groups[index]!, { groups, index, parts, lastSubject });
    if (subject && (groups[index]!.finite || lastSubject === undefined)) lastSubject = subject;
    addVerb({ groups, index, parts, subject, object }, found);
  }
  return found;
}

/** A verb with what stands before it. */
interface Led {
  readonly groups: readonly VerbGroup[];
  /** Index of its group. */
  readonly index: number;
  readonly parts: SyntaxParts;
  readonly subject: NounPhrase | undefined;
  readonly object: NounPhrase | undefined;
}

/** Adds what a verb tells; `found`: what those before it tell. */
function addVerb({ groups, index, parts, subject, object }: Led, found: Predication[]): void {
  const { view, phrases, span } = parts;
  const { folds } = view.reading.tokens;
  const group = groups[index]!;
  const { head, passive, finite, infinitive, relative } = group;
  const said = verbAt(group, folds);
  const located = passive && LOCATED.has(said);
  const verb = located ? 'lie' : said;
  const begin = verb.includes(' ') || VERB_PARTICLES.has(folds[group.to] ?? '') ? group.to + 1 : group.to;
  const end = endOf(group, groups, parts);
  const after = phrases.find((phrase) => phrase.from >= begin && phrase.from < end);
  const direct = after && isDirect(begin, after.from, parts) ? after : undefined;
  const next = direct && phraseFrom(direct.of ? direct.of.to : direct.to, phrases);
  const second = next && next.from < end && next.opening !== 'pronoun' ? next : undefined;
  const adjuncts = [...adjunctsBefore(group, subject, { groups, index, parts }), ...adjunctsAfter(begin, end, parts)];
  if (object && relative === 'where') adjuncts.push({ preposition: 'in', phrase: object });
  // "was paid for by": what the subject hangs on stands behind the verb.
  const stranded = passive && folds[group.to + 1] === 'by' && tagAt(parts, group.to) === 'preposition' ? folds[group.to] : undefined;
  if (stranded !== undefined && subject) adjuncts.push({ preposition: stranded, phrase: subject });
  const by = passive && !located ? governedBy('by', adjuncts) : undefined;
  const roles: Roles =
    passive && !located
      ? { agent: by, patient: stranded === undefined ? subject : undefined, complement: direct }
      : group.copula || located
        ? { agent: subject, patient: undefined, complement: direct }
        : { agent: subject, patient: direct ?? (relative === 'where' ? undefined : object), complement: second };
  // "was built in 1857 and automated", "was born here and moved": who does it or to whom it is done, the form does not tell.
  const open = !direct && !passive && subject !== undefined && sharesPassive(group, groups[index - 1], parts);
  const given = GIVING_VERBS.has(verb) ? givenTo(roles, adjuncts) : roles;
  let first = Math.min(group.from, subject?.from ?? group.from);
  for (const { phrase } of adjuncts) first = Math.min(first, phrase.from);
  const governor = infinitive ? found.at(-1) : undefined;
  const from = governor ? Math.min(first, governor.from) : finite ? timeBeforeWhen(frontOf(first, group, groups, parts), parts) : first;
  const same = verb === 'do' && direct && folds[direct.head] === 'same' ? lastDone(found, parts) : undefined;
  const told: Roles = same ? { agent: roles.agent, patient: governedBy('with', adjuncts), complement: roles.complement } : given;
  const own = predication({
    agent: open ? undefined : told.agent,
    patient: open ? undefined : told.patient,
    complement: open ? undefined : told.complement,
    from: Math.max(span.from, from),
    to: end,
    head,
    kind: 'verb',
    lemma: same?.lemma ?? verb,
    either: open ? [subject] : [],
    adjuncts,
    infinitive: infinitive && !(index > 0 && isCarriedOut(group, groups[index - 1]!, folds)),
    passive,
    initial: group.from === span.from,
    relative: relative !== undefined && subject !== undefined && subject.to <= group.relativeAt!,
    past: finite && isPast(folds[group.from]!),
    lasting: passive && !finite,
  });
  found.push(own);
  const across = subject && BUILDING_VERBS.has(verb) ? adjuncts.find(isAcross) : undefined;
  if (across) {
    const patient = across.phrase;
    found.push(predication({ from: own.from, to: end, head, kind: 'possession', lemma: 'crossing', agent: subject, patient }));
  }
  if (direct && !passive) addObjectTold(verb, direct, folds, found);
}

/** "left 17 people dead", "sent the tweet", "paid a visit": what the object tells more than its verb, which comes last of all that was found. */
function addObjectTold(verb: string, object: NounPhrase, folds: readonly string[], found: Predication[]): void {
  if (!IDIOM_VERBS.has(verb) && !SUPPORT_VERBS.has(verb)) return;
  const noun = lemma(folds[object.head]!, 'noun');
  const idiom = IDIOMS.get(`${verb} ${noun}`);
  if (idiom !== undefined) found.push({ ...found.at(-1)!, lemma: idiom });
  if (SUPPORT_VERBS.has(verb) && relationClasses(noun).length > 0) found.push(supported(found.at(-1)!, noun, object));
}

/** What "the same" was done: the last that was told of a verb. */
function lastDone(found: readonly Predication[], parts: SyntaxParts): Predication | undefined {
  return found.findLast((one) => !one.infinitive && one.kind === 'verb' && tagAt(parts, one.head) !== 'gerund');
}

function governedBy(preposition: string, adjuncts: readonly Adjunct[]): NounPhrase | undefined {
  for (const one of adjuncts) if (one.preposition === preposition) return one.phrase;
  return undefined;
}

function isAcross({ preposition, phrase }: Adjunct): boolean {
  return CROSSED.has(preposition) && phrase.named;
}

/** "went on to win" is won, "voted to approve" is approved, and what "is due to open" will open. */
function isCarriedOut(group: VerbGroup, { from, head, finite }: VerbGroup, folds: readonly string[]): boolean {
  const before = lemma(folds[head]!, 'verb');
  if (CARRIED_OUT.has(before) || (before === 'vote' && DECIDING_VERBS.has(lemma(folds[group.head]!, 'verb')))) return true;
  if (!finite || !PLANS.has(folds[group.from - 2] ?? '')) return false;
  return PRESENT_AUXILIARIES.has(folds[from]!) || (from === head && !isPast(folds[head]!));
}

function sharesPassive(group: VerbGroup, before: VerbGroup | undefined, parts: SyntaxParts): boolean {
  if (!before?.passive || !before.finite || group.to - group.from > 1 || tagAt(parts, group.head) !== 'past') return false;
  return tagAt(parts, group.from - 1) === 'coordinator' && sameClause(before.head, group.head, parts);
}

/** Whether nothing but an adverb or a time stands between a verb and a phrase. */
function isDirect(from: number, to: number, parts: SyntaxParts): boolean {
  for (let at = from; at < to; at++) {
    const tag = tagAt(parts, at);
    if (tag !== 'adverb' && !(tag === 'time' && to - from < 4)) return false;
  }
  return true;
}

const PAST_OF_AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did', 'wasnt', 'werent', 'hadnt', 'didnt']);

/** Whether the first word of a finite verb shows the past: was, had, wrote, founded. */
function isPast(fold: string): boolean {
  const form = verbForm(fold);
  return form === 'past' || form === 'preterite' || PAST_OF_AUXILIARIES.has(fold);
}

/** The verb uninflected, with the particle that makes another of it: "come out", "take over". */
function verbAt({ head, to }: VerbGroup, folds: readonly string[]): string {
  const verb = lemma(folds[head]!, 'verb');
  const next = folds[to] ?? '';
  if (!isParticle(next)) return verb;
  const both = phrasal(folds[head]!, next);
  return relationClasses(both).length > 0 ? both : verb;
}

/** "sent the tweet", "paid a visit": the noun tells the relation, the verb only lends itself. */
function supported(by: Predication, noun: string, { head, of }: NounPhrase): Predication {
  return { ...by, head, lemma: noun, patient: of, complement: undefined };
}

/** "left the house to his nephew" as "left his nephew the house". */
function givenTo(roles: Roles, adjuncts: Adjunct[]): Roles {
  const to = adjuncts.findIndex(({ preposition }) => preposition === 'to');
  if (to === -1 || roles.complement || !roles.patient) return roles;
  const [taken] = adjuncts.splice(to, 1);
  return { agent: roles.agent, patient: taken!.phrase, complement: roles.patient };
}

type Roles = Pick<Predication, 'agent' | 'patient' | 'complement'>;
