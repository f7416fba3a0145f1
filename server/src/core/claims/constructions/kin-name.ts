import type { Entity } from '../../facts/entity.ts';
import type { FactSlice } from '../../facts/fact-source.ts';
import { foldedName, personNamesOf } from '../../facts/name-words.ts';
import type { Statement } from '../../facts/statement.ts';
import { type Kin, kinOf } from '../../languages/en/kinship.ts';
import type { Mention } from '../../mentions/mention.ts';
import { comparePersonNames } from '../../values/names/compare-person-names.ts';
import type { FrameSlot } from '../frame.ts';
import type { FrameMatch } from '../match-frame.ts';
import type { SentenceView } from '../sentence-view.ts';
import { typedFrame } from '../typed-frames.ts';

/** Relations of which one has only one at a time, told of a man or of a woman. */
const SINGLE: ReadonlySet<string> = new Set(['parent', 'spouse']);

/** Whose relative a word calls somebody: "Hurst's wife", "his father". */
export interface OwnedKin {
  readonly of: Mention;
  readonly kin: Kin;
  readonly to: number;
}

/** "His wife, Ida", whom the store knows as Hanna: a name that nobody of the store bears, where the store has somebody else. */
export function kinNamed({ of, kin, to }: OwnedKin, sentence: SentenceView, facts: FactSlice): FrameMatch[] {
  if (!SINGLE.has(kin.relation) || kin.gender === undefined || (kin.relation === 'spouse' && sentence.dates.length > 0)) return [];
  if (of.form === 'pronoun' && mayMeanAnother(of, sentence)) return [];
  const { folds } = sentence.view.reading.tokens;
  const at = folds[to] === ',' ? to + 1 : to;
  const name = sentence.unknown.find(({ from, between }) => from === at && between.length === 0);
  const stored = name && facts.mentioning(of.entity).filter((statement) => tellsOf(statement, of, kin));
  const [statement] = stored ?? [];
  const right = statement && facts.entity(statement.subject);
  if (!name || !right || stored!.length > 1 || mayBe(name.words, right)) return [];
  const frame = typedFrame(statement, facts);
  const slot: FrameSlot = {
    ...frame.slots[0]!,
    text: right.name,
    values: [{ type: 'name', entity: right.id, kind: 'person', words: foldedName(right.name) }],
  };
  return [
    {
      frame,
      score: 1,
      complete: true,
      inferred: of.certainty === 'inferred',
      outcome: { kind: 'refuted', slot, filler: { state: 'differs', from: name.from, to: name.to, reading: 'other' } },
      agreed: [of.from],
      stated: [],
      named: [{ from: of.from, to: of.to }],
      agreedAt: [],
      places: [],
      toldAt: undefined,
    },
  ];
}

/** "Ode said that Hurst had met his wife": whose, only the reader knows. */
function mayMeanAnother(of: Mention, { mentions, unknown }: SentenceView): boolean {
  return unknown.some(({ from }) => from < of.from) || mentions.some(({ from, entity }) => from < of.from && entity !== of.entity);
}

/** Whether a statement says that its subject is, to this day, the relative that somebody has one of. */
function tellsOf({ value, qualifiers }: Statement, of: Mention, said: Kin): boolean {
  if (value.type !== 'entity' || value.ref.id !== of.entity || qualifiers.to !== undefined) return false;
  const stored = kinOf(qualifiers.as ?? '');
  return stored?.relation === said.relation && stored.gender === said.gender;
}

function mayBe(words: readonly string[], entity: Entity): boolean {
  return personNamesOf(entity).some((name) => {
    const { kind } = comparePersonNames(words, name);
    return kind === 'same' || kind === 'variant' || kind === 'slip';
  });
}
