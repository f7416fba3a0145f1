import { PLACING_VERBS, type RoleMap, roleMapsOf } from '../../languages/en/relation-roles.ts';
import { LIGHT_VERBS, saysTheSame } from '../../languages/en/repeatable.ts';
import type { TokenSpan } from '../../text/span.ts';
import type { FrameAnchor } from '../frame.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Predication } from '../syntax/predication.ts';
import { type Mapping, OWN_PLACES, outcomesIn, type RoleOutcome } from './clause-roles.ts';
import { type ComparingPhrases, isAnchor } from './compare-phrases.ts';
import type { FactRoles } from './fact-roles.ts';
import { mayTell } from './may-tell.ts';
import { isSame, type SameVerbs, sameAs } from './same-verb.ts';

/** A clause of the draft that tells the fact's relation, role by role. */
export interface RoleReading {
  readonly predication: Predication;
  readonly outcomes: readonly RoleOutcome[];
  readonly agreed: number;
  readonly conflicts: readonly RoleOutcome[];
  /** The clauses that tell it no worse than this one, itself included. */
  readonly clauses: readonly TokenSpan[];
}

/** The clause of a sentence that tells a fact's relation with most of its roles; undefined if none tells it. */
export function readRoles(fact: FactRoles, around: ComparingPhrases): RoleReading | undefined {
  const { sentence, anchors } = around;
  if (!mayTell(fact, sentence)) return undefined;
  const maps = roleMapsOf(fact.relation);
  const own = sameAs(fact.relation);
  let best: RoleReading | undefined;
  for (const predication of sentence.syntax().predications) {
    const map = mapTo(predication, fact, own, maps);
    if (map === undefined) continue;
    const reading = readingOf(predication, outcomesIn(predication, fact, map, around));
    // "The rules of May 1999" are no fire, whatever else the words may take up.
    if (predication.lemma === 'date' && reading.agreed === 0) continue;
    if (!best || worth(reading) > worth(best) || (worth(reading) === worth(best) && namesMore(reading, best, sentence, anchors)))
      best = reading;
    else if (worth(reading) === worth(best)) best = withClause(best, predication);
  }
  return best;
}

function readingOf(predication: Predication, outcomes: readonly RoleOutcome[]): RoleReading {
  const conflicts: RoleOutcome[] = [];
  let agreed = 0;
  for (const outcome of outcomes) {
    if (outcome.likeness === 'same') agreed++;
    else if (outcome.likeness === 'different') conflicts.push(outcome);
  }
  return { predication, outcomes, agreed, conflicts, clauses: [predication] };
}

/** "rose by 18 percent in Norrvik and by 11 percent in Hamre": of two tellings alike, the one that names more of the fact. */
function namesMore(one: RoleReading, other: RoleReading, { mentions }: SentenceView, anchors: readonly FrameAnchor[]): boolean {
  const named = ({ predication: { from, to } }: RoleReading) =>
    mentions.filter((mention) => mention.from >= from && mention.to <= to && isAnchor(mention.entity, anchors)).length;
  return named(one) > named(other);
}

function worth({ agreed, conflicts }: RoleReading): number {
  return agreed - 2 * conflicts.length;
}

function withClause({ predication, outcomes, agreed, conflicts, clauses }: RoleReading, clause: TokenSpan): RoleReading {
  return { predication, outcomes, agreed, conflicts, clauses: [...clauses, clause] };
}

/** Where a fact's roles are found with the verb or noun of a clause; undefined if that does not tell the fact's relation. */
function mapTo(predication: Predication, fact: FactRoles, own: SameVerbs, maps: readonly RoleMap[]): Mapping | undefined {
  const { relation, implied } = fact;
  if (predication.infinitive && !fact.infinitive) return undefined;
  if (predication.kind === 'possession') return implied === predication.lemma ? OWN_PLACES : undefined;
  if (implied === 'place') return tellsPlace(predication) ? OWN_PLACES : undefined;
  if (LIGHT_VERBS.has(relation)) return predication.kind === 'verb' && saysTheSame(predication.lemma, relation) ? OWN_PLACES : undefined;
  if (own.tells(predication.lemma)) return OWN_PLACES;
  for (const { other, roles } of maps) if (isSame(other, predication.lemma)) return roles;
  return undefined;
}

/** "stands on Vine Street", "is 12 miles south of Norrvik"; where something was, or what it is in its place, is another thing. */
function tellsPlace({ kind, lemma, past, complement }: Predication): boolean {
  return kind === 'verb' && PLACING_VERBS.has(lemma) && !past && (complement === undefined || complement.opening === 'bare');
}
