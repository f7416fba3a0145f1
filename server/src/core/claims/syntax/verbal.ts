import { VERB_PARTICLES } from '../../languages/en/closed-classes.ts';
import { PLANS } from '../../languages/en/governance.ts';
import { lemma } from '../../languages/en/lexicon.ts';
import { isParticle, relationClasses } from '../../languages/en/lexicon-relations.ts';
import { BUILDING_VERBS, CROSSED, IDIOMS, LOCATED } from '../../languages/en/relation-roles.ts';
import { CARRIED_OUT, DECIDING_VERBS, GIVING_VERBS, SUPPORT_VERBS } from '../../languages/en/repeatable.ts';
import { PRESENT_AUXILIARIES } from '../../languages/en/tense.ts';
import { verbForm } from '../../languages/en/verb-forms.ts';
import { adjunctsAfter, adjunctsBefore, endOf, frontOf, timeBeforeWhen } from './bounds.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { type Adjunct, type Predication, predication, type SyntaxParts, sameClause } from './predication.ts';
import { beforeVerb } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

export function verbal(groups: readonly VerbGroup[], parts: SyntaxParts): Predication[] {
  const { view, phrases, tags, span } = parts;
  const { folds } = view.reading.tokens;
  const tag = (at: number) => tags[at - span.from];
  const found: Predication[] = [];
  let lastSubject: NounPhrase | undefined;
  groups.forEach((group, index) => {
    const said = verbAt(group, folds);
    const located = group.passive && LOCATED.has(said);
    const verb = located ? 'lie' : said;
    const begin = verb.includes(' ') || VERB_PARTICLES.has(folds[group.to] ?? '') ? group.to + 1 : group.to;
    const { subject, object } = beforeVerb(group, { groups, index, parts, lastSubject });
    if (subject && (group.finite || lastSubject === undefined)) lastSubject = subject;
    const end = endOf(group, groups, parts);
    const after = phrases.find((phrase) => phrase.from >= begin && phrase.from < end);
    const direct = after && isDirect(begin, after.from, parts) ? after : undefined;
    const next = direct && phrases.find((phrase) => phrase.from === afterPhrase(direct));
    const second = next && next.from < end && next.opening !== 'pronoun' ? next : undefined;
    const adjuncts = [...adjunctsBefore(group, subject, { groups, index, parts }), ...adjunctsAfter(begin, end, parts)];
    if (object && group.relative === 'where') adjuncts.push({ preposition: 'in', phrase: object });
    // "was paid for by": what the subject hangs on stands behind the verb.
    const stranded = group.passive && folds[group.to + 1] === 'by' && tag(group.to) === 'preposition' ? folds[group.to] : undefined;
    if (stranded !== undefined && subject) adjuncts.push({ preposition: stranded, phrase: subject });
    const by = group.passive && !located ? adjuncts.find(({ preposition }) => preposition === 'by')?.phrase : undefined;
    const roles =
      group.passive && !located
        ? { agent: by, patient: stranded === undefined ? subject : undefined, complement: direct }
        : group.copula || located
          ? { agent: subject, patient: undefined, complement: direct }
          : { agent: subject, patient: direct ?? (group.relative === 'where' ? undefined : object), complement: second };
    // "was built in 1857 and automated", "was born here and moved": who does it or to whom it is done, the form does not tell.
    const open = !direct && !group.passive && subject !== undefined && sharesPassive(group, groups[index - 1]);
    const given = GIVING_VERBS.has(verb) ? givenTo(roles, adjuncts) : roles;
    let first = Math.min(group.from, subject?.from ?? group.from);
    for (const { phrase } of adjuncts) first = Math.min(first, phrase.from);
    const governor = group.infinitive ? found.at(-1) : undefined;
    const from = governor
      ? Math.min(first, governor.from)
      : group.finite
        ? timeBeforeWhen(frontOf(first, group, groups, parts), parts)
        : first;
    const same =
      verb === 'do' && direct && folds[direct.head] === 'same'
        ? found.findLast((one) => !one.infinitive && one.kind === 'verb' && tag(one.head) !== 'gerund')
        : undefined;
    const told = same
      ? { agent: roles.agent, patient: adjuncts.find(({ preposition }) => preposition === 'with')?.phrase, complement: roles.complement }
      : given;
    found.push(
      predication({
        agent: open ? undefined : told.agent,
        patient: open ? undefined : told.patient,
        complement: open ? undefined : told.complement,
        from: Math.max(span.from, from),
        to: end,
        head: group.head,
        kind: 'verb',
        lemma: same?.lemma ?? verb,
        either: open ? [subject] : [],
        adjuncts,
        infinitive: group.infinitive && !(index > 0 && isCarriedOut(group, groups[index - 1]!)),
        passive: group.passive,
        initial: group.from === span.from,
        relative: group.relative !== undefined && subject !== undefined && subject.to <= group.relativeAt!,
        past: group.finite && isPast(folds[group.from]!),
        lasting: group.passive && !group.finite,
      }),
    );
    const across = BUILDING_VERBS.has(verb)
      ? adjuncts.find(({ preposition, phrase }) => CROSSED.has(preposition) && phrase.named)
      : undefined;
    if (across && subject) {
      const base = { from: found.at(-1)!.from, to: end, head: group.head, kind: 'possession', lemma: 'crossing' } as const;
      found.push(predication({ ...base, agent: subject, patient: across.phrase }));
    }
    const idiom = direct && !group.passive ? IDIOMS.get(`${verb} ${lemma(folds[direct.head]!, 'noun')}`) : undefined;
    if (idiom !== undefined) found.push({ ...found.at(-1)!, lemma: idiom });
    const noun = direct && SUPPORT_VERBS.has(verb) && !group.passive ? lemma(folds[direct.head]!, 'noun') : undefined;
    if (noun !== undefined && relationClasses(noun).length > 0) found.push(supported(found.at(-1)!, noun, direct!));
  });
  return found;

  /** "went on to win" is won, "voted to approve" is approved, and what "is due to open" will open. */
  function isCarriedOut(group: VerbGroup, { from, head, finite }: VerbGroup): boolean {
    const before = lemma(folds[head]!, 'verb');
    if (CARRIED_OUT.has(before) || (before === 'vote' && DECIDING_VERBS.has(lemma(folds[group.head]!, 'verb')))) return true;
    if (!finite || !PLANS.has(folds[group.from - 2] ?? '')) return false;
    return PRESENT_AUXILIARIES.has(folds[from]!) || (from === head && !isPast(folds[head]!));
  }

  function sharesPassive(group: VerbGroup, before: VerbGroup | undefined): boolean {
    if (!before?.passive || !before.finite || group.to - group.from > 1 || tag(group.head) !== 'past') return false;
    return tag(group.from - 1) === 'coordinator' && sameClause(before.head, group.head, parts);
  }

  function isDirect(from: number, to: number, { tags }: SyntaxParts): boolean {
    for (let at = from; at < to; at++) {
      const tag = tags[at - span.from];
      if (tag !== 'adverb' && !(tag === 'time' && to - from < 4)) return false;
    }
    return true;
  }

  function afterPhrase({ to, of }: NounPhrase): number {
    return of && tags.length > 0 ? of.to : to;
  }
}

const PAST_OF_AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did', 'wasnt', 'werent', 'hadnt', 'didnt']);

/** Whether the first word of a finite verb shows the past: was, had, wrote, founded. */
function isPast(fold: string): boolean {
  const form = verbForm(fold);
  return PAST_OF_AUXILIARIES.has(fold) || form === 'past' || form === 'preterite';
}

/** The verb uninflected, with the particle that makes another of it: "come out", "take over". */
function verbAt({ head, to }: VerbGroup, folds: readonly string[]): string {
  const verb = lemma(folds[head]!, 'verb');
  const next = folds[to] ?? '';
  return isParticle(next) && relationClasses(`${verb} ${next}`).length > 0 ? `${verb} ${next}` : verb;
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
