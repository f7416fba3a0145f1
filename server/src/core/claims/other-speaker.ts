import type { JudgedQuotation } from '../checks/context.ts';
import type { Entity } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import { foldedName } from '../facts/name-words.ts';
import { isGivenName } from '../languages/en/given-names.ts';
import { REPEATING } from '../languages/en/quoting.ts';
import { isTitleWord } from '../mentions/runs.ts';
import { comparePersonNames } from '../values/names/compare-person-names.ts';
import { parsePersonName } from '../values/names/person-name.ts';
import type { BlockView } from './block-view.ts';
import type { Speaker } from './speakers.ts';

/** What is known of a draft when a speaker is judged. */
interface Known {
  readonly views: readonly BlockView[];
  readonly facts: FactSlice;
}

/** So much must a passage have in common with the stored quotation to be that one, whoever says it. */
const LIKE = 0.85;
const WEIGHTY = 20;

/**
 * The speaker that the draft gives a stored quotation to, if that is surely somebody else than the store's: both are people, or
 * both are bodies or places. A person may speak for a body. Nothing where the draft tells that the stored speaker is repeated.
 */
export function otherSpeaker({ block, repetition, speaker }: JudgedQuotation, { views, facts }: Known): Speaker | undefined {
  const { quote, alike, likeness, weight } = repetition;
  if (!speaker || likeness < LIKE || weight < WEIGHTY || alike.length > 0 || speaker.entity === quote.speaker.id) return undefined;
  const stored = quote.speaker.id === undefined ? undefined : facts.entity(quote.speaker.id);
  const said = speaker.entity === undefined ? undefined : facts.entity(speaker.entity);
  if (speaker.form !== 'name' && mayMean(speaker, stored, views)) return undefined;
  if (tellsOfRepeating(block, speaker, views)) return undefined;
  if (said)
    return isPerson(said) === isPersonName(quote.speaker.text, stored) && !areOneName(said.name, quote.speaker.text) ? speaker : undefined;
  const words = speaker.form === 'name' ? fullName(speaker, views) : undefined;
  if (!words || !stored || !isPerson(stored)) return undefined;
  const isOther = [stored.name, ...stored.aliases].every((name) => comparePersonNames(words, parsePersonName(name)).kind === 'other');
  return isOther ? speaker : undefined;
}

/** Whether a pronoun or description may after all stand for the stored speaker: it does not rule that one out, who is named just before. */
function mayMean({ block, from, form }: Speaker, stored: Entity | undefined, views: readonly BlockView[]): boolean {
  const gender = form === 'pronoun' ? views[block]!.reading.tokens.folds[from]! : undefined;
  if (gender !== undefined && gender !== 'he' && gender !== 'she') return true;
  if (!stored) return true;
  const pronouns = stored.pronouns?.toLowerCase();
  if (gender !== undefined && pronouns !== undefined) return pronouns.startsWith(gender);
  return views.slice(Math.max(0, block - 1), block + 1).some((view) => view.mentions.some(({ entity }) => entity === stored.id));
}

function isPerson({ kind }: Entity): boolean {
  return kind === 'person';
}

function isPersonName(text: string, entity: Entity | undefined): boolean {
  if (entity) return isPerson(entity);
  const words = foldedName(text);
  return words.length > 1 && isGivenName(words[0]!);
}

function areOneName(a: string, b: string): boolean {
  return foldedName(a).join(' ') === foldedName(b).join(' ');
}

/** The words of an unlinked speaker's full name, as the draft gives it there or elsewhere; nothing unless it is a person's. */
function fullName({ block, from, to }: Speaker, views: readonly BlockView[]): readonly string[] | undefined {
  const { folds } = views[block]!.reading.tokens;
  const words = folds.slice(from, to);
  if (words.length > 1) return isGivenName(words[0]!) || isTitleWord(folds[from - 1] ?? '') ? words : undefined;
  for (const view of views)
    for (const name of view.unknown)
      if (name.words.length > 1 && name.words.at(-1) === words[0] && isGivenName(name.words[0]!)) return name.words;
  return undefined;
}

/** "Torvund, quoting Brandvold, said": the sentence says itself that the words are another's. */
function tellsOfRepeating(block: number, speaker: Speaker, views: readonly BlockView[]): boolean {
  const at = speaker.block === block ? speaker.from : 0;
  const { tokens, sentences } = views[block]!.reading;
  const { from, to } = sentences.find((sentence) => sentence.from <= at && at < sentence.to) ?? { from: 0, to: tokens.count };
  for (let i = from; i < to; i++) if (REPEATING.has(tokens.folds[i]!) && !views[block]!.inSpeech(i)) return true;
  return false;
}
