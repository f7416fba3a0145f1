import { type ClosedClass, closedClass } from '../../languages/en/closed-classes.ts';
import { ADJECTIVE, dominantPart, lemma, NOUN, partsOfSpeech, VERB } from '../../languages/en/lexicon.ts';
import { isInvariant, type VerbForm, verbForm } from '../../languages/en/verb-forms.ts';
import { byWord } from '../../text/by-word.ts';
import { NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import { WordTable } from '../../text/word-table.ts';

export const CAN_VERB = 1;
export const CAN_NOUN = 2;
export const CAN_ADJECTIVE = 4;
export const RATHER_NOUN = 8;
export const RATHER_VERB = 16;
export const RATHER_ADJECTIVE = 32;
/** One form for base, past and participle: "cut". */
export const INVARIANT = 64;
export const ENDS_IN_LY = 128;
/** Its own form as a noun, and no plural. */
export const SINGULAR = 256;
/** A past form of some sort: "founded", "wrote", "written". */
export const PAST_FORM = 512;

const CLOSED: readonly (ClosedClass | undefined)[] = [
  undefined,
  'determiner',
  'owner',
  'pronoun',
  'preposition',
  'to',
  'coordinator',
  'subordinator',
  'relative',
  'be',
  'have',
  'do',
  'modal',
  'adverb',
  'adjective',
  'number',
];
const CLOSED_AT = 10;
const FORMS: readonly VerbForm[] = ['none', 'base', 'third', 'past', 'preterite', 'participle', 'gerund'];
const FORM_AT = 14;

/** All that the tag of a folded word hangs on besides its neighbours, as one number: the flags above, its closed class and its form as a verb. */
function kindsOf(fold: string): number {
  const canVerb = fold === 'born' || ((partsOfSpeech(lemma(fold, 'verb')) & VERB) !== 0 && verbForm(fold) !== 'none');
  const form = canVerb ? verbForm(fold) : 'none';
  const part = dominantPart(fold);
  const asNoun = lemma(fold, 'noun');
  return (
    (canVerb ? CAN_VERB : 0) |
    ((partsOfSpeech(asNoun) & NOUN) !== 0 ? CAN_NOUN : 0) |
    ((partsOfSpeech(fold) & ADJECTIVE) !== 0 ? CAN_ADJECTIVE : 0) |
    (part === NOUN ? RATHER_NOUN : part === VERB ? RATHER_VERB : part === ADJECTIVE ? RATHER_ADJECTIVE : 0) |
    (isInvariant(fold) ? INVARIANT : 0) |
    (fold.endsWith('ly') ? ENDS_IN_LY : 0) |
    (asNoun === fold && !fold.endsWith('s') ? SINGULAR : 0) |
    (form === 'past' || form === 'participle' || form === 'preterite' ? PAST_FORM : 0) |
    (CLOSED.indexOf(closedClass(fold)) << CLOSED_AT) |
    (FORMS.indexOf(form) << FORM_AT)
  );
}

const ofWords = new WordTable(kindsOf);
/** There are few marks. */
const ofOthers = byWord(kindsOf);

/** The kinds of a token; a figure is its own singular and nothing else. */
export function kindsAt(tokens: Tokens, at: number): number {
  const kind = tokens.kind[at];
  if (kind === WORD) return ofWords.at(tokens, at);
  return kind === NUMBER ? SINGULAR : ofOthers(tokens.folds[at] ?? '');
}

export function closedOf(kinds: number): ClosedClass | undefined {
  return CLOSED[(kinds >> CLOSED_AT) & 15];
}

/** The form of a verb that it can be; `none` if it can be no verb. */
export function formOf(kinds: number): VerbForm {
  return FORMS[(kinds >> FORM_AT) & 7]!;
}
