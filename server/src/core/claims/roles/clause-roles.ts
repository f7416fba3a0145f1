import { MUTUAL } from '../../languages/en/relation-roles.ts';
import { LIGHT_VERBS } from '../../languages/en/repeatable.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Predication } from '../syntax/predication.ts';
import { type ComparingPhrases, comparePhrases, type Likeness } from './compare-phrases.ts';
import { type FactRole, type FactRoles, roleName } from './fact-roles.ts';
import { meaningOf, type PhraseMeaning } from './phrase-meaning.ts';

/** What a clause of the draft has in one role of a fact. */
export interface RoleOutcome {
  readonly role: string;
  readonly members: readonly FactRole[];
  readonly likeness: Likeness | 'absent';
  /** The phrase that agrees, or the first that does not. */
  readonly phrase: PhraseMeaning | undefined;
}

/** Role of a fact's verb → role of the draft's; a role that is not in it is the same of both, unless it is another's. */
export type Mapping = ReadonlyMap<string, string>;

/** Each role in its own place: the fact's verb is the draft's. */
export const OWN_PLACES: Mapping = new Map();

/** Whom or what an event is about; all else hangs on it by a preposition. */
export const CORE: ReadonlySet<string> = new Set(['agent', 'patient', 'complement', 'either']);

/** A role of the fact, and the phrases of the clause that stand in it. */
interface Seat {
  readonly role: string;
  /** None for a role that only the clause has. */
  readonly members: FactRole[];
  /** Absent: not looked for. */
  phrases: PhraseMeaning[] | undefined;
}

/** Holds a clause against the roles of a fact; `map`: where the clause's verb has them. */
export function outcomesIn(predication: Predication, fact: FactRoles, map: Mapping, around: ComparingPhrases): readonly RoleOutcome[] {
  return new ClauseRoles(predication, fact, map, around).outcomes();
}

/** A class because what stands in one role is settled by what stands in the others. */
class ClauseRoles {
  readonly #predication: Predication;
  readonly #fact: FactRoles;
  readonly #map: Mapping;
  readonly #around: ComparingPhrases;
  readonly #seats: Seat[];

  constructor(predication: Predication, fact: FactRoles, map: Mapping, around: ComparingPhrases) {
    this.#predication = predication;
    this.#fact = fact;
    this.#map = map;
    this.#around = around;
    this.#seats = seatsOf(fact);
  }

  outcomes(): readonly RoleOutcome[] {
    for (const seat of this.#seats) this.#fill(seat);
    const free = this.#meaningsOf(this.#predication.either);
    for (const phrase of free) this.#place(phrase);
    if (MUTUAL.has(this.#fact.relation)) this.#fillMutual(free);
    if (this.#predication.kind === 'verb') this.#settleSubject();
    const outcomes: RoleOutcome[] = [];
    for (const seat of this.#seats) if (seat.members.length > 0) outcomes.push(this.#outcomeOf(seat));
    return outcomes;
  }

  #fill(seat: Seat): void {
    const { role } = seat;
    const { name, counted } = roleName(role);
    const phrases = this.#fillersOf(mapped(name, this.#map));
    seat.phrases = CORE.has(name) ? phrases : phrases.filter(({ counts }) => counts === counted);
    if (seat.phrases.length === 0 && PLACING.has(role)) seat.phrases = this.#likePlaced(seat);
  }

  /** What the grammar gives to either of the first two roles. */
  #place(phrase: PhraseMeaning): void {
    const fits = EITHER.find((role) => this.#isFilledBy(role, phrase));
    const seat = this.#seat(fits ?? (this.#has('patient') ? 'patient' : 'agent'));
    if (seat.phrases) seat.phrases.push(phrase);
    else seat.phrases = [phrase];
  }

  #fillMutual(free: readonly PhraseMeaning[]): void {
    const all: PhraseMeaning[] = [];
    for (const role of SIDES) all.push(...this.#fillersOf(role));
    all.push(...free);
    this.#seat('agent').phrases = all;
    this.#seat('patient').phrases = all;
  }

  /**
   * "The yard opened in 1996" tells of the yard what "Nordline opened the yard" does: an only subject may be the object, and the object of
   * one who is not told of the only subject.
   */
  #settleSubject(): void {
    const { patient, adjuncts } = this.#predication;
    if (patient !== undefined) {
      if (!this.#has('agent') || this.#has('patient')) return;
      const objects = this.#fillersOf('patient');
      if (objects.some((phrase) => this.#isFilledBy('agent', phrase))) this.#seat('agent').phrases = objects;
      return;
    }
    const seat = this.#find('patient');
    if (!seat || (seat.phrases && seat.phrases.length > 0) || adjuncts.some(({ preposition }) => preposition === 'by')) return;
    const subjects = this.#find('agent')?.phrases ?? (this.#predication.agent ? this.#fillersOf('agent') : []);
    if (!subjects.some((phrase) => this.#isFilledBy('patient', phrase))) return;
    seat.phrases = subjects;
    this.#seat('agent').phrases = [];
  }

  #find(role: string): Seat | undefined {
    for (const seat of this.#seats) if (seat.role === role) return seat;
    return undefined;
  }

  #seat(role: string): Seat {
    let seat = this.#find(role);
    if (!seat) {
      seat = { role, members: [], phrases: undefined };
      this.#seats.push(seat);
    }
    return seat;
  }

  /** Whether the fact has a role. */
  #has(role: string): boolean {
    const seat = this.#find(role);
    return seat !== undefined && seat.members.length > 0;
  }

  #isFilledBy(role: string, phrase: PhraseMeaning): boolean {
    return this.#find(role)?.members.some((member) => this.#like(member, phrase) === 'same') === true;
  }

  #like(role: FactRole, phrase: PhraseMeaning): Likeness {
    return comparePhrases(role.meaning, phrase, maybeTakenUp(role), this.#around);
  }

  /** Adds what a phrase stands for, or each member of its list. */
  #add(phrase: NounPhrase, found: PhraseMeaning[]): void {
    const { view, mentions } = this.#around.sentence;
    if (phrase.list) for (const one of phrase.list) found.push(meaningOf(one, view, mentions));
    else found.push(meaningOf(phrase, view, mentions));
  }

  #meaningsOf(phrases: readonly NounPhrase[]): PhraseMeaning[] {
    const found: PhraseMeaning[] = [];
    for (const phrase of phrases) this.#add(phrase, found);
    return found;
  }

  /** What a relative pronoun stands for: in "the fire at the mill, which", whichever of the two is the fact's. */
  #addSubject(phrase: NounPhrase, found: PhraseMeaning[]): void {
    this.#add(phrase, found);
    if (!this.#predication.relative) return;
    for (let host = phrase.host; host; host = host.host) this.#add(host, found);
  }

  #addHanging(preposition: string, found: PhraseMeaning[]): void {
    for (const one of this.#predication.adjuncts) if (one.preposition === preposition) this.#add(one.phrase, found);
  }

  /** What stands in a role of the clause. */
  #fillersOf(role: string): PhraseMeaning[] {
    const { agent, patient, complement, adjuncts, kind, either, passive } = this.#predication;
    const found: PhraseMeaning[] = [];
    switch (role) {
      case '':
        break;
      case 'agent':
        if (agent) this.#addSubject(agent, found);
        // "Under the act, landlords are required to": the act requires.
        else if (passive)
          for (const { preposition, phrase } of adjuncts) if (preposition === 'under' && phrase.named) this.#add(phrase, found);
        break;
      case 'patient': {
        const object = kind === 'noun' && either.length < 2 ? adjuncts.find(({ preposition }) => OF_OBJECT.has(preposition)) : undefined;
        if (patient) this.#addSubject(patient, found);
        else if (object) this.#add(object.phrase, found);
        break;
      }
      case 'either':
        if (agent) this.#add(agent, found);
        if (patient) this.#add(patient, found);
        break;
      case 'complement':
        if (complement) this.#add(complement, found);
        else this.#addHanging('as', found);
        break;
      default:
        this.#addHanging(role, found);
    }
    return found;
  }

  /** What hangs on another preposition of place is the role's only if it is the same thing. */
  #likePlaced({ role, members }: Seat): PhraseMeaning[] {
    const { view, mentions } = this.#around.sentence;
    const found: PhraseMeaning[] = [];
    for (const { preposition, phrase } of this.#predication.adjuncts) {
      if (preposition === role || !PLACING.has(preposition)) continue;
      const meaning = meaningOf(phrase, view, mentions);
      if (members.some((member) => this.#like(member, meaning) === 'same')) found.push(meaning);
    }
    return found;
  }

  #outcomeOf({ role, members, phrases }: Seat): RoleOutcome {
    const [first] = phrases ?? [];
    if (!first) return { role, members, likeness: 'absent', phrase: undefined };
    // "survived by a sister, two daughters and nine grandchildren"
    if (members.every(({ meaning }) => meaning.counts) && !phrases!.some(({ counts }) => counts))
      return { role, members, likeness: 'unknown', phrase: first };
    let unknown: PhraseMeaning | undefined;
    for (const phrase of phrases!) {
      for (const member of members) {
        const likeness = this.#like(member, phrase);
        if (likeness === 'same') return { role, members, likeness, phrase };
        if (likeness === 'unknown') unknown ??= phrase;
      }
    }
    return { role, members, likeness: unknown ? 'unknown' : 'different', phrase: unknown ?? first };
  }
}

/** The first two roles, and the one that may be either. */
const EITHER: readonly string[] = ['agent', 'patient', 'either'];

/** Where those stand who do something to each other. */
const SIDES: readonly string[] = ['agent', 'patient', 'to', 'with'];

/** In a nominal, the object may hang on a preposition of its own: "win over", "accession to", "attack on". */
const OF_OBJECT: ReadonlySet<string> = new Set(['over', 'against', 'to', 'into', 'on']);

/** Prepositions that place an event, one for the other: at a meeting, during a meeting. */
const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'on', 'during', 'within', 'inside', 'near']);

/** The roles of a fact, those of one name together; of a verb that tells little, only who does it. */
function seatsOf({ relation, implied, roles }: FactRoles): Seat[] {
  const agentOnly = LIGHT_VERBS.has(relation) && implied === undefined;
  const seats: Seat[] = [];
  for (const role of roles) {
    if (agentOnly && role.role !== 'agent') continue;
    const seat = seats.find((one) => one.role === role.role);
    if (seat) seat.members.push(role);
    else seats.push({ role: role.role, members: [role], phrases: undefined });
  }
  return seats;
}

/** "The library" for the museum that something was left to is another thing; who did it may be told by other words. */
function maybeTakenUp({ role, meaning: { words, owners } }: FactRole): boolean {
  return CORE.has(role) && (role === 'agent' || words.length > 1 || owners.length > 0);
}

/** A role that another verb has elsewhere is not looked for in its own place. */
function mapped(role: string, map: Mapping): string {
  if (map.size === 0) return role;
  // Who studies is neither of those who teach.
  if (role === 'either' && [...map.values()].some((other) => CORE.has(other)) && !CORE.has(map.get('agent') ?? '')) return '';
  return map.get(role) ?? ([...map.values()].includes(role) ? '' : role);
}
