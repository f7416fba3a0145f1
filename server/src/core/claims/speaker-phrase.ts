import { dominantPart, isTimeNoun, NOUN } from '../languages/en/lexicon.ts';
import { BETWEEN_SPEAKER_AND_VERB, CLAUSE_LINKS, SPEAKER_BREAKS, SPEAKING_PRONOUNS } from '../languages/en/speakers.ts';
import { SPEECH_VERBS } from '../languages/en/speech-verbs.ts';
import type { TokenSpan } from '../text/span.ts';
import { POSSESSIVE, WORD } from '../text/tokens.ts';
import type { BlockView } from './block-view.ts';
import { titlePhraseBefore } from './title-phrase.ts';

/** A phrase that says who speaks: a name, a pronoun, or a description without a name ("a spokesman for Ode", "officials"). */
export interface SpeakerPhrase extends TokenSpan {
  readonly form: 'name' | 'pronoun' | 'description';
}

const LONGEST_PHRASE = 14;
const LONGEST_APPOSITION = 18;

/** The speaker that begins at or after `from`: "Gov. Ode", "the mayor, Lise Ode", "he". A name that another one owns or speaks for is no speaker. */
export function speakerFrom(view: BlockView, from: number, to: number): SpeakerPhrase | undefined {
  const { folds, kind } = view.reading.tokens;
  const end = Math.min(to, from + LONGEST_PHRASE);
  let at = from;
  for (; at < end; at++) {
    if (SPEAKING_PRONOUNS.has(folds[at]!)) return at === from ? { from: at, to: at + 1, form: 'pronoun' } : undefined;
    const name = nameAt(view, at);
    if (name) {
      const owns = kind[name.to] === POSSESSIVE;
      if (!owns && !isAdjective(view, name))
        return { from: name.from, to: name.to, form: isJoined(view, name.to) ? 'description' : 'name' };
      at = owns ? name.to : name.to - 1;
    } else if (SPEAKER_BREAKS.has(folds[at]!) ? !isInTitle(view, at, from, to) : !isPhraseToken(kind[at], folds[at]!)) break;
  }
  return at > from ? { from, to: Math.min(at, end), form: 'description' } : undefined;
}

function isPhraseToken(kind: number | undefined, fold: string): boolean {
  return kind === WORD || kind === POSSESSIVE || fold === ',' || fold === '-';
}

/** The speaker whose verb stands at `verb`: the nearest phrase before it that can be its subject. */
export function speakerBefore(view: BlockView, floor: number, verb: number): SpeakerPhrase | undefined {
  const { folds } = view.reading.tokens;
  let at = verb - 1;
  while (at >= floor && (BETWEEN_SPEAKER_AND_VERB.has(folds[at]!) || folds[at]!.endsWith('ly'))) at--;
  if (at < floor) return undefined;
  if (SPEAKING_PRONOUNS.has(folds[at]!))
    return folds[at] === 'who' ? beforeComma(view, floor, at) : { from: at, to: at + 1, form: 'pronoun' };
  if (folds[at] === ',' || folds[at] === ')') return beforeComma(view, floor, at);
  const name = nameEndingAt(view, at + 1);
  if (!name) return { from: at, to: at + 1, form: 'description' };
  const joint = folds[name.from - 1] === 'and' && nameEndingAt(view, name.from - 1) !== undefined;
  return { from: name.from, to: name.to, form: isSubject(view, name, floor) && !joint ? 'name' : 'description' };
}

/** "Ode, the mayor of Norrvik, said": back over what stands between commas to the name that it describes. */
function beforeComma(view: BlockView, floor: number, comma: number): SpeakerPhrase | undefined {
  const { folds } = view.reading.tokens;
  let described: SpeakerPhrase | undefined;
  for (let at = comma - 1; at >= Math.max(floor, comma - LONGEST_APPOSITION); at--) {
    if (folds[at] !== ',' && folds[at] !== '(') continue;
    const name = nameEndingAt(view, at);
    if (name && isSubject(view, name, floor)) return { from: name.from, to: name.to, form: 'name' };
  }
  // "The mayor, Lise Ode, said"
  const last = nameEndingAt(view, comma);
  if (last && folds[last.from - 1] === ',') described = { from: last.from, to: last.to, form: 'name' };
  return described;
}

function isSubject(view: BlockView, name: TokenSpan, floor: number): boolean {
  const { folds } = view.reading.tokens;
  const start = titlePhraseBefore(view, name.from, floor)?.start ?? name.from;
  const before = start <= floor ? '' : folds[start - 1]!;
  return !SPEAKER_BREAKS.has(before) || CLAUSE_LINKS.has(before);
}

function nameAt(view: BlockView, at: number): TokenSpan | undefined {
  const name = view.mentionAt(at) ?? view.unknownAt(at);
  return name && { from: at, to: name.to };
}

function nameEndingAt(view: BlockView, to: number): TokenSpan | undefined {
  const name = view.mentionAt(to - 1) ?? view.unknownAt(to - 1);
  return name?.to === to ? { from: name.from, to: name.to } : undefined;
}

/** "Ode and Lie": both speak, and neither alone. */
function isJoined(view: BlockView, to: number): boolean {
  const next = view.reading.tokens.folds[to] === 'and' ? to + 1 : undefined;
  return next !== undefined && (view.mentionAt(next) ?? view.unknownAt(next)) !== undefined;
}

/** "Colombian President Ode", "the Norrvik mayor": a name that describes the noun after it is no speaker. */
function isAdjective(view: BlockView, name: TokenSpan): boolean {
  const { form } = view.mentionAt(name.from) ?? {};
  const next = view.reading.tokens.folds[name.to] ?? '';
  if (form === 'demonym' || form === 'never-demonym') return true;
  if (dominantPart(next) === NOUN && !SPEECH_VERBS.has(next) && !isTimeNoun(next)) return true;
  return isInTitle(view, name.to - 1, name.from, name.to + LONGEST_PHRASE);
}

/** Whether a token belongs to a title that the next name bears ("Secretary of State Ode"). */
function isInTitle(view: BlockView, at: number, from: number, to: number): boolean {
  for (let next = at + 1; next < Math.min(to, at + LONGEST_PHRASE, view.reading.tokens.count); next++) {
    const name = view.mentionAt(next) ?? view.unknownAt(next);
    if (!name || name.from !== next) continue;
    const title = titlePhraseBefore(view, next, from);
    return title !== undefined && title.start <= at && at < next;
  }
  return false;
}
