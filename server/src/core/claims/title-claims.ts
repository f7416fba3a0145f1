import { dominantPart, lemma, VERB } from '../languages/en/lexicon.ts';
import { FUTURE_AUXILIARIES, PERFECT_AUXILIARIES } from '../languages/en/tense.ts';
import { TENURE_VERBS } from '../languages/en/tenure-verbs.ts';
import {
  AT_THE_TIME,
  COURTESY_TITLES,
  KIN_AND_STAFF,
  REPLACING,
  TENURE_NOUNS,
  TITLE_QUALIFIERS,
} from '../languages/en/title-qualifiers.ts';
import { endsTitle } from '../mentions/runs.ts';
import { flatMap } from '../text/flat-map.ts';
import type { TokenSpan } from '../text/span.ts';
import { type Tokens, WORD } from '../text/tokens.ts';
import { titleWords } from '../values/titles/title-words.ts';
import type { BlockView } from './block-view.ts';
import type { OfPart, Subject, TitleClaim, TitleConstruction, TitleTenure } from './claim.ts';
import { heldTitles } from './held-titles.ts';
import { BE_PAST, BE_PRESENT, pastAside, RELATIVE } from './past-aside.ts';
import { seatClaim } from './seat.ts';
import { stretchAt } from './stretch-at.ts';
import { withOwnerBehind } from './title-behind.ts';
import { ofPart } from './title-of.ts';
import { type TitlePhrase, titlePhraseAfter, titlePhraseBefore } from './title-phrase.ts';

/** The titles that a block gives to the names in it, outside direct speech. `subjects` must be sorted. */
export function titleClaims(view: BlockView, subjects: readonly Subject[]): TitleClaim[] {
  const claims: TitleClaim[] = [];
  const { sentences } = view.reading;
  let at = 0;
  for (const subject of subjects) {
    while (at < sentences.length - 1 && sentences[at]!.to <= subject.from) at++;
    if (view.inSpeech(subject.from) || endsTitle(view.reading.tokens.folds, subject.from)) continue;
    const sentence = sentences[at]!;
    for (const { phrase, construction } of phrasesOf(view, subject, sentence)) {
      const claim = claimOf(view, subject, phrase, { construction, sentence: at, tenure: undefined });
      if (claim) claims.push(claim);
    }
    const seat = seatClaim(view, subject, at);
    if (seat) claims.push(seat);
  }
  return [...claims, ...tenureClaims(view, subjects, claims)];
}

/** The titles that verbs tell of: "was elected mayor". `beside`: those that stand beside names, one of which "Gov. Ode, who left office" means. */
function tenureClaims(view: BlockView, subjects: readonly Subject[], beside: readonly TitleClaim[]): TitleClaim[] {
  return flatMap(view.reading.sentences, (sentence, index) => {
    const here = subjects.filter(({ from }) => from >= sentence.from && from < sentence.to);
    return flatMap(heldTitles(view, sentence, here), ({ subject, phrase, of, verb, tenure }): TitleClaim[] => {
      if (!phrase) {
        const words = beside.find((claim) => claim.subject === subject)?.words ?? [];
        return [turnClaim(view, subject, { sentence: index, tenure, verb, of, words })];
      }
      const claim = claimOf(view, subject, phrase, { construction: 'was', sentence: index, tenure });
      return claim ? [claim] : [];
    });
  });
}

/** An office that the verb alone tells of. */
function turnClaim(
  { index }: BlockView,
  subject: Subject,
  {
    sentence,
    tenure,
    verb,
    of,
    words,
  }: Pick<TitleClaim, 'sentence' | 'words'> & { readonly tenure: TitleTenure; readonly verb: TokenSpan; readonly of: OfPart | undefined },
): TitleClaim {
  return {
    block: index,
    sentence,
    subject,
    title: verb,
    words,
    ofs: of ? [of] : [],
    qualifiers: [],
    construction: 'turn',
    tenure,
    pastSetting: false,
    toCome: false,
    phrase: verb,
  };
}

interface Constructed {
  readonly phrase: TitlePhrase;
  readonly construction: TitleConstruction;
}

const NONE: readonly Constructed[] = [];

/** Before the name, and after it. Most names have no title, which is told without making anything. */
function phrasesOf(view: BlockView, subject: Subject, sentence: TokenSpan): readonly Constructed[] {
  const before = phraseBefore(view, subject, sentence);
  const after = phraseAfter(view, subject, sentence);
  if (!before) return after ? [after] : NONE;
  return after ? [before, after] : [before];
}

function phraseBefore(view: BlockView, subject: Subject, sentence: TokenSpan): Constructed | undefined {
  const { tokens } = view.reading;
  const { folds } = tokens;
  const before = titlePhraseBefore(view, subject.from, sentence.from);
  if (before) return { phrase: withOwnerBehind(view, before, subject, sentence), construction: 'prefix' };
  if (folds[subject.from - 1] === ',' && endsAppositive(tokens, subject.to, sentence.to)) {
    const earlier = titlePhraseBefore(view, subject.from - 1, sentence.from);
    if (earlier) {
      const as = earlier.start > sentence.from && folds[earlier.start - 1] === 'as';
      if (as || earlier.definite) return { phrase: earlier, construction: as ? 'as' : 'apposition' };
    }
    const opening = openingPhrase(view, subject, sentence);
    if (opening) return { phrase: opening, construction: 'apposition' };
  }
  return undefined;
}

/** "The mayor of Norrvik, Karin Ulfeldt, …": opens the sentence, and nothing behind the name makes it a list. */
function openingPhrase(view: BlockView, subject: Subject, sentence: TokenSpan): TitlePhrase | undefined {
  const { folds } = view.reading.tokens;
  const next = subject.to + 1;
  const listed = LIST_JOINTS.has(folds[next] ?? '') || view.mentionAt(next) !== undefined || view.unknownAt(next) !== undefined;
  if (folds[sentence.from] !== 'the' || folds[subject.to] !== ',' || listed) return undefined;
  const body = view.mentionAt(subject.from - 2);
  if (body?.to !== subject.from - 1) return undefined;
  const link = folds[body.from - 1] === 'the' ? body.from - 2 : body.from - 1;
  const phrase = folds[link] === 'of' ? titlePhraseBefore(view, link, sentence.from + 1) : undefined;
  if (phrase?.start !== sentence.from + 1) return undefined;
  return { ...phrase, ofs: [...phrase.ofs, ofPart(view, body, 'after', body.entity)], end: body.to, definite: true };
}

const LIST_JOINTS = new Set(['and', 'or', 'but']);

function phraseAfter(view: BlockView, subject: Subject, sentence: TokenSpan): Constructed | undefined {
  const { tokens } = view.reading;
  const { folds } = tokens;
  const between = pastAside(tokens, subject.to, sentence.to);
  let next = between ?? subject.to;
  const comma = between === undefined && folds[next] === ',';
  if (comma) next++;
  const relative = RELATIVE.has(folds[next] ?? '');
  if (relative) next++;
  // "for 42 years the organist of"
  const stretch = folds[next] === 'for' ? stretchAt(view, next + 1) : undefined;
  if (stretch) next = folds[stretch.to] === ',' ? stretch.to + 1 : stretch.to;
  if (comma && !relative) {
    const phrase = titlePhraseAfter(view, next, sentence.to);
    if (!phrase || !closesAppositive(tokens, phrase.end, sentence.to)) return undefined;
    return { phrase, construction: stretch === undefined ? 'apposition' : 'was' };
  }
  const perfect = perfectAt(folds, next);
  if (perfect !== undefined) {
    const held = titlePhraseAfter(view, perfect, sentence.to);
    return held && !isBeforeName(view, held) ? { phrase: held, construction: 'was' } : undefined;
  }
  const verb = folds[next] ?? '';
  if (!BE_PRESENT.has(verb) && !BE_PAST.has(verb)) return undefined;
  let start = next + 1;
  if (folds[start] === 'once' || folds[start] === 'also' || folds[start] === 'now') start++;
  if (isDoing(folds[start] ?? '') || isMade(folds[start] ?? '')) return undefined;
  const phrase = titlePhraseAfter(view, start, sentence.to);
  if (!phrase || isBeforeName(view, phrase)) return undefined;
  return { phrase, construction: BE_PAST.has(verb) || folds[start - 1] === 'once' ? 'was' : 'copula' };
}

/** The first token after "has been": somebody was that at some time, and may be still. */
function perfectAt(folds: readonly string[], at: number): number | undefined {
  return PERFECT_AUXILIARIES.has(folds[at] ?? '') && folds[at + 1] === 'been' ? at + 2 : undefined;
}

/** "was firing Ambassador …", "is named Gov. …": what somebody does or undergoes is not what he is. */
function isDoing(fold: string): boolean {
  return fold.length > 4 && fold.endsWith('ing') && dominantPart(fold) === VERB;
}

/** "was elected", "is named": somebody comes to be something by it. */
function isMade(fold: string): boolean {
  return TENURE_VERBS.get(lemma(fold, 'verb'))?.title === 'made';
}

/** The title after a verb belongs to the name that follows it ("is Gov. …"). */
function isBeforeName(view: BlockView, { end, ofs }: TitlePhrase): boolean {
  const name = view.mentionAt(end) ?? view.unknownAt(end);
  return name?.from === end && !ofs.some((of) => of.to === end);
}

function claimOf(
  view: BlockView,
  subject: Subject,
  phrase: TitlePhrase,
  { construction, sentence, tenure }: Pick<TitleClaim, 'construction' | 'sentence' | 'tenure'>,
): TitleClaim | undefined {
  const { tokens } = view.reading;
  const core = tokens.folds.slice(phrase.core.from, phrase.core.to);
  const words = titleWords(core);
  if (words.length === 0 || words.every((word) => COURTESY_TITLES.has(word))) return undefined;
  if (phrase.qualifiers.some(({ kind }) => kind === 'nominee')) return undefined;
  const kin =
    phrase.core.from > 1 &&
    LINK_BEFORE.has(tokens.folds[phrase.start - 1] ?? '') &&
    KIN_AND_STAFF.has(tokens.folds[phrase.start - 2] ?? '');
  if (kin && construction !== 'prefix') return undefined;
  const lead = tokens.folds.slice(Math.max(0, phrase.start - FORMER_REACH), phrase.start);
  const bygone = tokens.folds.slice(phrase.end, phrase.end + 3).join(' ') === AT_THE_TIME;
  const during = tokens.folds[subject.to] === "'s" && TENURE_NOUNS.has(tokens.folds[subject.to + 1] ?? '');
  const theirs = construction === 'prefix' && OFFICE_OF.has(tokens.folds[phrase.start - 1] ?? '');
  const pastSetting =
    during ||
    theirs ||
    REPLACING.has(tokens.folds[phrase.start - 1] ?? '') ||
    (lead.some(isPastWord) && lead.some((fold) => LINK_BEFORE.has(fold)));
  return {
    block: view.index,
    sentence,
    subject: phrase.ofs.some(({ inferred }) => inferred) ? { ...subject, certainty: 'inferred' } : subject,
    title: phrase.core,
    words,
    ofs: phrase.ofs,
    qualifiers: bygone ? [...phrase.qualifiers, { kind: 'then', from: phrase.end, to: phrase.end + 3 }] : phrase.qualifiers,
    construction,
    tenure,
    pastSetting,
    toCome: FUTURE_AUXILIARIES.has(tokens.folds[Math.max(subject.to, ...phrase.ofs.map(({ to }) => to))] ?? ''),
    phrase: { from: phrase.start, to: phrase.end },
  };
}

/** "ethics lawyer for President …", "an appointee of President …": somebody's people belong to his time. */
const OFFICE_OF = new Set(['of', 'for']);
const FORMER_REACH = 8;
const LINK_BEFORE = new Set(['of', 'for', 'to']);

function endsAppositive(tokens: Tokens, at: number, end: number): boolean {
  return at >= end || (tokens.kind[at] !== WORD && tokens.folds[at] !== '-') || tokens.folds[at] === "'s";
}

/** What may follow a title that stands between commas. */
function closesAppositive(tokens: Tokens, at: number, end: number): boolean {
  if (at >= end || tokens.kind[at] !== WORD) return true;
  return CLOSERS.has(tokens.folds[at]!);
}

const CLOSERS = new Set([
  'who',
  'which',
  'that',
  'and',
  'in',
  'from',
  'during',
  'since',
  'until',
  'when',
  'whose',
  'at',
  'with',
  'on',
  'under',
  'for',
  'but',
  'as',
  'said',
  'told',
  'or',
  'based',
  'to',
]);

function isPastWord(fold: string): boolean {
  const kind = TITLE_QUALIFIERS.get(fold);
  return kind === 'former' || kind === 'then';
}
