import type { EntityKind } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import { predicateOf, valueInWords } from '../facts/in-words.ts';
import { foldedName } from '../facts/name-words.ts';
import type { Statement } from '../facts/statement.ts';
import { isAbbreviation } from '../languages/en/abbreviations.ts';
import { DEEDS } from '../languages/en/deeds.ts';
import { sameRelation } from '../languages/en/lexicon-relations.ts';
import type { Cue } from '../predicates/predicate.ts';
import { flatMap } from '../text/flat-map.ts';
import { tokenize } from '../text/tokens.ts';
import { readQuantities } from '../values/quantities/read.ts';
import { type Frame, type FrameAnchor, type FrameSlot, type SlotValue, slotWeightOf } from './frame.ts';
import { typedRoles } from './roles/typed-roles.ts';

const CUE_WEIGHT = 2.5;
const SUBJECT_WEIGHT = 3;

/** A typed fact as frames, one for each way in which its predicate is announced. */
export function typedFrames(statement: Statement, facts: FactSlice): Frame[] {
  const predicate = predicateOf(statement.predicate);
  if (!predicate) return [];
  const { as } = statement.qualifiers;
  return flatMap(predicate.cues, (cue) => {
    const words = flatMap(cue.words, (word) => (word === '{as}' ? (as === undefined ? [] : [as]) : [word]));
    const own = as === undefined || words.includes(as) ? words : deedsOf(as, words);
    return own.length > 0 ? [typedFrame(statement, facts, { ...cue, words: own })] : [];
  });
}

/** What somebody did who is of a work as its director: "directed", and nothing of what else may be done to a work. A role that tells no deed leaves all. */
function deedsOf(role: string, words: readonly string[]): readonly string[] {
  const deed = DEEDS.get(role);
  if (deed !== undefined) return [deed];
  const own = words.filter((word) => sameRelation(word, role));
  return own.length > 0 ? own : words;
}

/** A typed fact as one frame; without a cue, for claims that are read by their construction. */
export function typedFrame(statement: Statement, facts: FactSlice, cue?: Cue): Frame {
  const subject = facts.entity(statement.subject);
  const anchor: FrameAnchor = {
    entity: statement.subject,
    kind: subject?.kind,
    words: foldedName(subject?.name ?? statement.subject),
    slot: -1,
    weight: SUBJECT_WEIGHT,
  };
  const slot: FrameSlot = {
    index: 0,
    text: valueInWords(statement),
    values: [slotValue(statement, facts, predicateOf(statement.predicate)?.names)],
    place: { before: cue?.before ?? [], left: '', right: '', side: cue?.side ?? 'after', word: 0 },
    described: undefined,
    governed: false,
    also: undefined,
  };
  const slots = [slot];
  return {
    fact: { type: 'typed', statement },
    predicate: statement.predicate,
    anchors: [anchor],
    words: cue ? [{ lemmas: cue.words, slot: -1, weight: CUE_WEIGHT, governed: false, strict: true, size: false, at: 1 }] : [],
    slots,
    slotWeight: slotWeightOf(slots),
    scope: [],
    roles: cue ? typedRoles(anchor, slot, cue) : [],
  };
}

/** "1840" alone reads as a year, "1,840" does not. */
function grouped(figure: string): string {
  return /^\d{4}$/.test(figure) ? `${figure[0]},${figure.slice(1)}` : figure;
}

function slotValue({ value }: Statement, facts: FactSlice, names: EntityKind | undefined): SlotValue {
  switch (value.type) {
    case 'date':
      return { type: 'date', date: value.date };
    case 'entity': {
      const kind = (value.ref.id === undefined ? undefined : facts.entity(value.ref.id)?.kind) ?? names;
      return { type: 'name', entity: value.ref.id, kind, words: foldedName(value.ref.text) };
    }
    case 'quantity': {
      const [quantity] = readQuantities(tokenize(grouped(value.text), isAbbreviation), []);
      if (quantity) return { type: 'quantity', quantity, of: [], dimension: undefined };
      return { type: 'words', words: foldedName(value.text), lemmas: foldedName(value.text) };
    }
    default:
      return { type: 'words', words: foldedName(value.text), lemmas: foldedName(value.text) };
  }
}
