import { isFunctionWord } from '../../languages/en/lexicon.ts';
import { IMPLIED, type Implied, PLACED } from '../../languages/en/relation-roles.ts';
import { NOT_YET } from '../../languages/en/tense.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { TokenSpan } from '../../text/span.ts';
import type { BlockView } from '../block-view.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Predication } from '../syntax/predication.ts';
import { syntaxOf } from '../syntax/syntax.ts';
import { isBearing } from '../syntax/verbless.ts';
import { meaningOf, type PhraseMeaning } from './phrase-meaning.ts';

/** What the role of an amount is called beside its preposition. */
const COUNTED = ' counted';

/** A role of a fact: who does it, whom it is done to, what is made of that, or what hangs on it by a preposition. */
export interface FactRole {
  readonly role: string;
  readonly meaning: PhraseMeaning;
  /** Index of the slot that its head stands in, or -1. */
  readonly slot: number;
  /** Indexes of all slots inside it, its owner and its "of" included. */
  readonly inside: ReadonlySet<number>;
}

/** What a plain statement says, by the grammar of its sentence: one relation and its roles. */
export interface FactRoles {
  readonly relation: string;
  /** Token of the relation's word in the statement, and of its slot if it stands in one. */
  readonly head: number;
  readonly kind: Predication['kind'];
  readonly roles: readonly FactRole[];
  /** Only wanted, begun or to come: “will cost” may be told as “is expected to cost”. */
  readonly infinitive: boolean;
  /** How a phrase without a verb tells it, if one may. */
  readonly implied: Implied | undefined;
  /** "first" or "last" beside its verb: it tells of one time among several. */
  readonly once: string | undefined;
  /** Indexes of the slots that hang on the relation. */
  readonly slots: ReadonlySet<number>;
}

/** Reads the roles of each relation of a statement that a slot hangs on; the one that says most of a slot comes first. */
export function factRoles(view: BlockView, slots: readonly TokenSpan[]): readonly FactRoles[] {
  const slotAt = (token: number) => slots.findIndex(({ from, to }) => from <= token && token < to);
  const span = { from: 0, to: view.reading.tokens.count };
  const found = view.reading.sentences.length === 1 ? syntaxOf(view, view.reading.sentences[0] ?? span).predications : [];
  const { folds } = view.reading.tokens;
  return found
    .filter(({ kind, head }) => kind !== 'possession' && (kind === 'verb' || !isFunctionWord(folds[head]!)))
    .map((predication): FactRoles => {
      const role = (name: string, phrase: NounPhrase | undefined): FactRole[] =>
        (phrase?.list ?? (phrase ? [phrase] : [])).map((one) => ({
          role: name,
          meaning: meaningOf(one, view, view.mentions),
          slot: slotAt(one.head),
          inside: new Set(flatMap(slots, ({ from, to }, i) => (from < (one.of ?? one).to && to > one.from ? [i] : []))),
        }));
      return {
        relation: predication.lemma,
        head: predication.head,
        kind: predication.kind,
        infinitive: predication.infinitive || NOT_YET.has(folds[predication.head - 1] ?? ''),
        implied: impliedBy(predication, view, slotAt),
        once: onceOf(predication, folds),
        roles: [
          ...role('agent', predication.agent),
          ...role('patient', predication.patient),
          ...role('complement', predication.complement),
          ...flatMap(predication.either, (phrase) => role('either', phrase)),
          ...predication.adjuncts.flatMap(({ preposition, phrase }) =>
            preposition === 'by' && phrase === predication.agent ? [] : role(preposition, phrase).map(countedApart),
          ),
        ],
        slots: new Set(slots.flatMap(({ from, to }, i) => (from < predication.to && to > predication.from ? [i] : []))),
      };
    })
    .filter(({ slots: held }) => held.size > 0)
    .sort((a, b) => b.slots.size - a.slots.size || rank(a.kind) - rank(b.kind));
}

function impliedBy(predication: Predication, view: BlockView, slotAt: (token: number) => number): Implied | undefined {
  const implied = IMPLIED.get(predication.lemma);
  return implied === 'place' && !isPlacing(predication, view, slotAt) ? undefined : implied;
}

/** "stands on [Vine Street]", "lies 12 miles [south] of Norrvik": a slot tells where something is now. */
function isPlacing({ past, adjuncts, patient, complement }: Predication, view: BlockView, slotAt: (token: number) => number): boolean {
  if (past) return false;
  if ([patient, complement].some((phrase) => phrase !== undefined && isBearing(phrase, view))) return true;
  return (
    complement === undefined &&
    adjuncts.some(({ preposition, phrase }) => PLACED.has(preposition) && phrase.named && slotAt(phrase.head) !== -1)
  );
}

/** "worked for Nordline for 26 years": how long is no second answer to whom for. */
function countedApart(role: FactRole): FactRole {
  return role.meaning.counts ? { ...role, role: role.role + COUNTED } : role;
}

/** The preposition or other name of a role, and whether it is that of an amount. */
export function roleName(role: string): { readonly name: string; readonly counted: boolean } {
  const counted = role.endsWith(COUNTED);
  return { name: counted ? role.slice(0, -COUNTED.length) : role, counted };
}

function rank(kind: Predication['kind']): number {
  return kind === 'verb' ? 0 : 1;
}

/** "was last suspended", "first aired", "played his last match". */
function onceOf({ head, kind, patient }: Predication, folds: readonly string[]): string | undefined {
  if (kind !== 'verb') return undefined;
  const opens = patient?.opening === 'owner' || patient?.opening === 'possessor' ? folds[patient.own] : undefined;
  return [folds[head - 1], folds[head + 1], opens].find((fold) => fold === 'first' || fold === 'last');
}
