import { IMPLIED, isDoing } from '../../languages/en/relation-roles.ts';
import type { Cue } from '../../predicates/predicate.ts';
import type { TokenSpan } from '../../text/span.ts';
import type { FrameAnchor, FrameSlot } from '../frame.ts';
import type { FactRole, FactRoles } from './fact-roles.ts';
import type { PhraseMeaning } from './phrase-meaning.ts';

/** The roles of a typed fact whose value is a name that a verb puts somewhere: "directed by", "born in", "based in"; one for each verb of the cue. */
export function typedRoles(subject: FrameAnchor, slot: FrameSlot, cue: Cue): readonly FactRoles[] {
  const value = slot.values[0];
  if (value?.type === 'date') return cue.words.map((relation) => told(relation, [subjectOf(subject, relation)], slot));
  if (value?.type !== 'name' || cue.before.includes('of')) return [];
  const role = cue.side === 'before' || cue.before[0] === 'by' ? 'agent' : (cue.before[0] ?? '');
  if (role === '') return [];
  const roles = [
    { role: 'either', meaning: meaning(subject.words, subject.entity), slot: -1, inside: new Set<number>() },
    { role, meaning: meaning(value.words, value.entity), slot: slot.index, inside: new Set([slot.index]) },
  ];
  return cue.words.map((relation) => told(relation, roles, slot));
}

/** Token of a cue's word in its frame. */
const CUE_AT = 1;

function told(relation: string, roles: readonly FactRole[], { index }: FrameSlot): FactRoles {
  return {
    relation,
    head: CUE_AT,
    kind: 'verb',
    roles,
    infinitive: false,
    implied: IMPLIED.get(relation) === 'make' ? 'make' : undefined,
    once: undefined,
    slots: new Set([index]),
  };
}

/** What is dated is founded, published, born: the thing that it is done to, except by those who die. */
function subjectOf({ words, entity }: FrameAnchor, relation: string): FactRole {
  return { role: isDoing(relation) ? 'agent' : 'patient', meaning: meaning(words, entity), slot: -1, inside: new Set() };
}

function meaning(words: readonly string[], entity: string | undefined): PhraseMeaning {
  return {
    from: 0,
    to: 0,
    core: NOWHERE,
    isName: entity === undefined,
    opening: 'bare',
    head: words.at(-1) ?? '',
    words,
    owners: NONE,
    of: NONE,
    counts: false,
    entity,
  };
}

const NOWHERE: TokenSpan = { from: 0, to: 0 };
const NONE: readonly string[] = [];
