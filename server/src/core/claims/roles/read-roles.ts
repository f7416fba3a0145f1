import { MUTUAL, PLACING_VERBS, roleMapsOf } from '../../languages/en/relation-roles.ts';
import { LIGHT_VERBS, saysTheSame } from '../../languages/en/repeatable.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { TokenSpan } from '../../text/span.ts';
import { WORD } from '../../text/tokens.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Predication } from '../syntax/predication.ts';
import { type ComparingPhrases, comparePhrases, type Likeness } from './compare-phrases.ts';
import { type FactRole, type FactRoles, roleName } from './fact-roles.ts';
import { mayTell } from './may-tell.ts';
import { meaningOf, type PhraseMeaning } from './phrase-meaning.ts';
import { isSame } from './same-verb.ts';

/** What a clause of the draft has in one role of a fact. */
export interface RoleOutcome {
  readonly role: string;
  readonly members: readonly FactRole[];
  readonly likeness: Likeness | 'absent';
  /** The phrase that agrees, or the first that does not. */
  readonly phrase?: PhraseMeaning;
}

/** A clause of the draft that tells the fact's relation, role by role. */
export interface RoleReading {
  readonly predication: Predication;
  readonly outcomes: readonly RoleOutcome[];
  readonly agreed: number;
  readonly conflicts: readonly RoleOutcome[];
  /** The clauses that tell it no worse than this one, itself included. */
  readonly clauses: readonly TokenSpan[];
}

/** How a draft's roles answer to a fact's; identity unless another verb tells the event. */
interface Relating {
  readonly predication: Predication;
  readonly map: ReadonlyMap<string, string> | undefined;
}

/** What the roles of a sentence are held against besides a fact's own. */
export type ReadingRoles = Pick<ComparingPhrases, 'known' | 'facts' | 'sameDay'>;

/** The clause of a sentence that tells a fact's relation with most of its roles; undefined if none tells it. */
export function readRoles(fact: FactRoles, sentence: SentenceView, { known, facts, sameDay }: ReadingRoles): RoleReading | undefined {
  if (!mayTell(fact, sentence) || sentence.syntax().predications.length === 0) return undefined;
  let best: RoleReading | undefined;
  for (const relating of relatingTo(fact, sentence)) {
    const reading = readingOf(fact, relating, { sentence, known, facts, sameDay });
    // "The rules of May 1999" are no fire, whatever else the words may take up.
    if (relating.predication.lemma === 'date' && reading.agreed === 0) continue;
    if (!best || worth(reading) > worth(best) || (worth(reading) === worth(best) && namesMore(reading, best, sentence, known)))
      best = reading;
    else if (worth(reading) === worth(best)) best = { ...best, clauses: [...best.clauses, reading.predication] };
  }
  return best;
}

/** "rose by 18 percent in Norrvik and by 11 percent in Hamre": of two tellings alike, the one that names more of the fact. */
function namesMore(one: RoleReading, other: RoleReading, { mentions }: SentenceView, known: ReadonlySet<string>): boolean {
  const named = ({ predication: { from, to } }: RoleReading) =>
    mentions.filter((mention) => mention.from >= from && mention.to <= to && known.has(mention.entity)).length;
  return named(one) > named(other);
}

function worth({ agreed, conflicts }: RoleReading): number {
  return agreed - 2 * conflicts.length;
}

function relatingTo(fact: FactRoles, sentence: SentenceView): Relating[] {
  const maps = roleMapsOf(fact.relation);
  return flatMap(sentence.syntax().predications, (predication): Relating[] => {
    if (predication.infinitive && !fact.infinitive) return [];
    if (predication.kind === 'possession') return fact.implied === predication.lemma ? [{ predication, map: undefined }] : [];
    if (fact.implied === 'place') return tellsPlace(predication) ? [{ predication, map: undefined }] : [];
    if (LIGHT_VERBS.has(fact.relation))
      return predication.kind === 'verb' && saysTheSame(predication.lemma, fact.relation) ? [{ predication, map: undefined }] : [];
    if (isSame(fact.relation, predication.lemma)) return [{ predication, map: undefined }];
    const map = maps.find(({ other }) => isSame(other, predication.lemma));
    return map ? [{ predication, map: map.roles }] : [];
  });
}

/** "stands on Vine Street", "is 12 miles south of Norrvik"; where something was, or what it is in its place, is another thing. */
function tellsPlace({ kind, lemma, past, complement }: Predication): boolean {
  return kind === 'verb' && PLACING_VERBS.has(lemma) && !past && (complement === undefined || complement.opening === 'bare');
}

interface Surroundings extends ReadingRoles {
  readonly sentence: SentenceView;
}

function readingOf(fact: FactRoles, { predication, map }: Relating, { sentence, known, facts, sameDay }: Surroundings): RoleReading {
  const meaning = (phrase: NounPhrase) => meaningOf(phrase, sentence.view, sentence.mentions);
  const { folds, kind } = sentence.view.reading.tokens;
  const namesBeside = (entity: string, { to }: PhraseMeaning) =>
    kind[to] === WORD &&
    folds[to] !== 'of' &&
    sentence.mentions.some((one) => one.entity === entity && one.from > to && one.from - to <= BESIDE);
  const like = (role: FactRole, phrase: PhraseMeaning) =>
    comparePhrases(role.meaning, phrase, { facts, known, sameDay, namesBeside, takesUp: maybeTakenUp(role) });
  const fillers = new Map<string, readonly PhraseMeaning[]>();
  const roles = byRole(
    LIGHT_VERBS.has(fact.relation) && fact.implied === undefined ? fact.roles.filter(({ role }) => role === 'agent') : fact.roles,
  );
  const free = flatMap(predication.either, listed).map(meaning);
  for (const [role] of roles) {
    const { name, counted } = roleName(role);
    const phrases = flatMap(fillersOf(mapped(name, map), predication), listed).map(meaning);
    fillers.set(role, CORE.has(name) ? phrases : phrases.filter(({ counts }) => counts === counted));
  }
  for (const role of roles.keys())
    if (PLACING.has(role) && fillers.get(role)!.length === 0)
      fillers.set(role, likePlaced(role, roles.get(role)!, predication, meaning, like));
  for (const phrase of free) {
    const fits = ['agent', 'patient', 'either'].find((role) => roles.get(role)?.some((member) => like(member, phrase) === 'same'));
    const role = fits ?? (roles.has('patient') ? 'patient' : 'agent');
    fillers.set(role, [...(fillers.get(role) ?? []), phrase]);
  }
  if (MUTUAL.has(fact.relation)) {
    const sides = flatMap(['agent', 'patient', 'to', 'with'], (role) => fillersOf(role, predication));
    const all = [...flatMap(sides, listed).map(meaning), ...free];
    fillers.set('agent', all);
    fillers.set('patient', all);
  }
  settleSubject(predication, fillers, roles, { meaning, like });
  const outcomes = [...roles].map(([role, members]): RoleOutcome => outcomeOf(role, members, fillers.get(role) ?? [], like));
  return {
    predication,
    outcomes,
    agreed: outcomes.filter(({ likeness }) => likeness === 'same').length,
    conflicts: outcomes.filter(({ likeness }) => likeness === 'different'),
    clauses: [predication],
  };
}

/** "The library" for the museum that something was left to is another thing; who did it may be told by other words. */
function maybeTakenUp({ role, meaning: { words, owners } }: FactRole): boolean {
  return CORE.has(role) && (role === 'agent' || words.length > 1 || owners.length > 0);
}

/** A preposition and an article. */
const BESIDE = 2;

/** Whom or what an event is about; all else hangs on it by a preposition. */
export const CORE: ReadonlySet<string> = new Set(['agent', 'patient', 'complement', 'either']);

function byRole(roles: readonly FactRole[]): ReadonlyMap<string, FactRole[]> {
  const grouped = new Map<string, FactRole[]>();
  for (const role of roles) grouped.set(role.role, [...(grouped.get(role.role) ?? []), role]);
  return grouped;
}

function listed(phrase: NounPhrase): readonly NounPhrase[] {
  return phrase.list ?? [phrase];
}

/** In a nominal, the object may hang on a preposition of its own: "win over", "accession to", "attack on". */
const OF_OBJECT: ReadonlySet<string> = new Set(['over', 'against', 'to', 'into', 'on']);

const UNDER: ReadonlySet<string> = new Set(['under']);

function fillersOf(role: string, { agent, patient, complement, adjuncts, kind, either, relative, passive }: Predication): NounPhrase[] {
  const subject = (phrase: NounPhrase) => (relative ? withHosts(phrase) : [phrase]);
  const hanging = (prepositions: ReadonlySet<string>) => adjuncts.flatMap((one) => (prepositions.has(one.preposition) ? [one.phrase] : []));
  switch (role) {
    case '':
      return [];
    case 'agent':
      // "Under the act, landlords are required to": the act requires.
      return agent ? subject(agent) : passive ? hanging(UNDER).filter(({ named }) => named) : [];
    case 'patient': {
      if (patient) return subject(patient);
      return kind === 'noun' && either.length < 2 ? hanging(OF_OBJECT).slice(0, 1) : [];
    }
    case 'either':
      return [agent, patient].filter((one) => one !== undefined);
    case 'complement':
      return complement ? [complement] : hanging(new Set(['as']));
    default:
      return hanging(new Set([role]));
  }
}

/** "the fire at the mill, which": whichever of the two is the fact's. */
function withHosts(phrase: NounPhrase): NounPhrase[] {
  const all = [phrase];
  for (let host = phrase.host; host; host = host.host) all.push(host);
  return all;
}

/** Prepositions that place an event, one for the other: at a meeting, during a meeting. */
const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'on', 'during', 'within', 'inside', 'near']);

/** What hangs on another preposition of place is the role's only if it is the same thing. */
function likePlaced(
  role: string,
  members: readonly FactRole[],
  { adjuncts }: Predication,
  meaning: (phrase: NounPhrase) => PhraseMeaning,
  like: (role: FactRole, phrase: PhraseMeaning) => Likeness,
): readonly PhraseMeaning[] {
  return adjuncts
    .filter(({ preposition }) => preposition !== role && PLACING.has(preposition))
    .map(({ phrase }) => meaning(phrase))
    .filter((phrase) => members.some((member) => like(member, phrase) === 'same'));
}

/** A role that another verb has elsewhere is not looked for in its own place. */
function mapped(role: string, map: ReadonlyMap<string, string> | undefined): string {
  if (map === undefined) return role;
  // Who studies is neither of those who teach.
  if (role === 'either' && [...map.values()].some((other) => CORE.has(other)) && !CORE.has(map.get('agent') ?? '')) return '';
  return map.get(role) ?? ([...map.values()].includes(role) ? '' : role);
}

/**
 * "The yard opened in 1996" tells of the yard what "Nordline opened the yard" does: an only subject may be the object, and the object of
 * one who is not told of the only subject.
 */
function settleSubject(
  predication: Predication,
  fillers: Map<string, readonly PhraseMeaning[]>,
  roles: ReadonlyMap<string, readonly FactRole[]>,
  { meaning, like }: { meaning: (phrase: NounPhrase) => PhraseMeaning; like: (role: FactRole, phrase: PhraseMeaning) => Likeness },
): void {
  const { kind, agent, patient, adjuncts } = predication;
  if (kind !== 'verb') return;
  const same = (role: string, phrases: readonly PhraseMeaning[]) =>
    phrases.some((phrase) => roles.get(role)?.some((member) => like(member, phrase) === 'same'));
  if (patient === undefined) {
    if ((fillers.get('patient') ?? []).length > 0 || adjuncts.some(({ preposition }) => preposition === 'by')) return;
    const subjects = fillers.get('agent') ?? (agent ? flatMap(fillersOf('agent', predication), listed).map(meaning) : []);
    if (!same('patient', subjects)) return;
    fillers.set('patient', subjects);
    fillers.set('agent', []);
  } else if (roles.has('agent') && !roles.has('patient')) {
    const objects = flatMap(fillersOf('patient', predication), listed).map(meaning);
    if (same('agent', objects)) fillers.set('agent', objects);
  }
}

function outcomeOf(
  role: string,
  members: readonly FactRole[],
  phrases: readonly PhraseMeaning[],
  like: (role: FactRole, phrase: PhraseMeaning) => Likeness,
): RoleOutcome {
  if (phrases.length === 0) return { role, members, likeness: 'absent' };
  // "survived by a sister, two daughters and nine grandchildren"
  if (members.every(({ meaning }) => meaning.counts) && !phrases.some(({ counts }) => counts))
    return { role, members, likeness: 'unknown', phrase: phrases[0]! };
  let unknown: PhraseMeaning | undefined;
  for (const phrase of phrases) {
    for (const member of members) {
      const likeness = like(member, phrase);
      if (likeness === 'same') return { role, members, likeness, phrase };
      if (likeness === 'unknown') unknown ??= phrase;
    }
  }
  return unknown ? { role, members, likeness: 'unknown', phrase: unknown } : { role, members, likeness: 'different', phrase: phrases[0]! };
}
