import type { BlockView } from '../claims/block-view.ts';
import type { Entity, EntityId } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import { kinOf } from '../languages/en/kinship.ts';
import { dominantPart, isFunctionWord, isRoleNoun, VERB } from '../languages/en/lexicon.ts';
import { HUMAN_NOUNS, OBJECT_PRONOUNS, POSSESSIVE_PRONOUNS, SUBJECT_PRONOUNS } from '../languages/en/reference.ts';
import { SPEECH_VERBS } from '../languages/en/speech-verbs.ts';
import { CAPITAL, WORD } from '../text/tokens.ts';
import type { OpenReference, References } from './coreference.ts';
import { isTitleWord } from './runs.ts';

/** A draft in which it is asked whom a pronoun can mean. */
interface Draft {
  readonly views: readonly BlockView[];
  readonly references: readonly References[];
  readonly facts: FactSlice;
}

/**
 * The one person whom a pronoun can mean by its place: it opens a sentence of a paragraph that has named one person, or owns something in the clause that the
 * person is the subject of, in a draft that has named nobody before. Undefined where somebody else may be meant: anybody named or described, or a pronoun of
 * that gender before it.
 */
export function onlyPersonMeant(pronoun: OpenReference, block: number, draft: Draft): Entity | undefined {
  const view = draft.views[block]!;
  const { from } = pronoun;
  if (view.inSpeech(from) || strangersBefore(from, view)) return undefined;
  const [person, ...others] = peopleBefore(from, view, draft.facts);
  if (person === undefined || others.length > 0 || isAnybodyDescribed(from, person.id, view)) return undefined;
  if (!view.mentions.some((one) => one.entity === person.id && one.from < from && isActing(one.from, view))) return undefined;
  const { folds } = view.reading.tokens;
  const { open } = draft.references[block]!;
  const sentence = view.reading.sentences.find((one) => one.from <= from && from < one.to)!;
  const owns = POSSESSIVE_PRONOUNS.has(folds[from]!) && isOwner(from, view);
  if (!owns && !SUBJECT_PRONOUNS.has(folds[from]!)) return undefined;
  const before = open.filter((one) => one.from < from && one.gender === pronoun.gender);
  if (from === sentence.from) return before.every((one) => isOpening(one, view)) ? person : undefined;
  // "He said he would": both are whom the first one is.
  if (before.some((one) => one.from === sentence.from) && before.every((one) => SUBJECT_PRONOUNS.has(folds[one.from]!))) return person;
  if (!owns || before.length > 0 || isAnybodyNamedAbove(block, person.id, draft)) return undefined;
  return view.mentions.some((one) => one.entity === person.id && one.from >= sentence.from && one.from < from) ? person : undefined;
}

function isOpening({ from }: OpenReference, { reading }: BlockView): boolean {
  return reading.sentences.some((sentence) => sentence.from === from);
}

/** "his", and "her" in "her early drawings", not in "met her". */
function isOwner(at: number, { reading: { tokens } }: BlockView): boolean {
  if (!OBJECT_PRONOUNS.has(tokens.folds[at]!)) return true;
  return tokens.kind[at + 1] === WORD && !isFunctionWord(tokens.folds[at + 1]!);
}

/** Full names that the store lacks. "U.S. District" before "Judge" and a linked name is what the name's title is of, and nobody else. */
function strangersBefore(from: number, view: BlockView): boolean {
  return view.unknown.some((name) => name.from < from && name.words.length > 1 && !leadsToMention(view, name.to));
}

function leadsToMention(view: BlockView, from: number): boolean {
  let at = from;
  while (isTitleWord(view.reading.tokens.folds[at] ?? '')) at++;
  return view.mentionAt(at) !== undefined;
}

function peopleBefore(from: number, view: BlockView, facts: FactSlice): Entity[] {
  const people = new Set<Entity>();
  for (const mention of view.mentions) {
    const entity = facts.entity(mention.entity);
    if (entity?.kind === 'person' && mention.from < from) people.add(entity);
  }
  return [...people];
}

/** A name before any verb of its sentence is its subject, and one after "said" or "by" does what is told: who else does it may be meant by the pronoun. */
function isActing(name: number, { reading: { sentences, tokens } }: BlockView): boolean {
  const { folds, kind } = tokens;
  const { from } = sentences.find((one) => one.from <= name && name < one.to)!;
  if (folds[name - 1] === 'by' || SPEECH_VERBS.has(folds[name - 1] ?? '')) return true;
  for (let at = from; at < name; at++) if (kind[at] === WORD && dominantPart(folds[at]!) === VERB && !isTitleWord(folds[at]!)) return false;
  return true;
}

/** "a driver", "the coach", "her husband": people by what they are or do. What stands at the name itself, before it or between commas after it, is the person. */
function isAnybodyDescribed(from: number, person: EntityId, view: BlockView): boolean {
  const { folds, kind } = view.reading.tokens;
  for (let at = 0; at < from; at++) {
    if (kind[at] !== WORD || view.mentionAt(at) || !isHuman(folds[at]!)) continue;
    if (!isAtName(at, person, view)) return true;
  }
  return false;
}

function isHuman(fold: string): boolean {
  return isRoleNoun(fold) || HUMAN_NOUNS.has(fold) || kinOf(fold) !== undefined;
}

function isAtName(at: number, person: EntityId, view: BlockView): boolean {
  const { folds, shape } = view.reading.tokens;
  // "Chief U.S. District Judge" before a name is its title.
  const isOfTitle = (_: string, i: number, all: readonly string[]) =>
    all[i] === ',' || isTitleWord(all[i]!) || (shape[at + 1 + i]! & CAPITAL) !== 0;
  return view.mentions.some((name) => {
    if (name.entity !== person) return false;
    if (at < name.from) return folds.slice(at + 1, name.from).every(isOfTitle);
    return folds[name.to] === ',' && !folds.slice(name.to + 1, at).includes(',');
  });
}

/** Whether an earlier paragraph names anybody else. */
function isAnybodyNamedAbove(block: number, person: EntityId, { views, facts }: Draft): boolean {
  return views
    .slice(0, block)
    .some(
      ({ mentions, unknown }) =>
        unknown.some(({ words }) => words.length > 1) ||
        mentions.some(({ entity }) => entity !== person && facts.entity(entity)?.kind === 'person'),
    );
}
