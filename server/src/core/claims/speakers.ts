import type { EntityId } from '../facts/entity.ts';
import { BEFORE_NOUN } from '../languages/en/governance.ts';
import { NAMING_VERBS, SPEAKER_BREAKS } from '../languages/en/speakers.ts';
import { SPEECH_VERBS } from '../languages/en/speech-verbs.ts';
import type { References } from '../mentions/coreference.ts';
import type { QuotedSpan } from '../text/quotations.ts';
import type { TokenSpan } from '../text/span.ts';
import { NUMBER, WORD } from '../text/tokens.ts';
import type { BlockView } from './block-view.ts';
import { type SpeakerPhrase, speakerBefore, speakerFrom } from './speaker-phrase.ts';

/** Whom the draft gives a quotation to: tokens of `block`, which may be an earlier one than the quotation's. */
export interface Speaker extends SpeakerPhrase {
  readonly block: number;
  /** Who that is, where the store knows. */
  readonly entity?: EntityId;
  /** `inferred`: a pronoun, a description, or a speaker who is only named at the quotation before. */
  readonly certainty: 'certain' | 'inferred';
}

/** A draft whose speakers are asked for. */
export interface Spoken {
  readonly views: readonly BlockView[];
  readonly references: readonly References[];
}

/** How far a verb of speech may stand from the marks. */
const REACH = 30;
/** Nobody is carried on over more paragraphs than this. */
const MOST_PARAGRAPHS = 12;

/**
 * Who speaks the words between two marks, by what the draft says before them, after them, or between them and the quotation
 * that they go on from; undefined where it does not say.
 */
export function speakerOf(quote: QuotedSpan, block: number, draft: Spoken): Speaker | undefined {
  const view = draft.views[block]!;
  const phrase = phraseAfter(quote, view) ?? phraseBefore(quote, view);
  return phrase ? identified(phrase, block, draft) : carriedOn(quote, block, draft);
}

/** “…,” Ode said; “…,” said Ode, the mayor; “…,” according to Ode. */
function phraseAfter(quote: QuotedSpan, view: BlockView): SpeakerPhrase | undefined {
  const { tokens } = view.reading;
  const { folds } = tokens;
  if (isStop(folds[quote.to - 1]) || quote.to >= tokens.count) return undefined;
  let from = quote.to + 1;
  while (from < tokens.count && (folds[from] === ',' || folds[from] === "'" || folds[from] === '—' || folds[from] === '–')) from++;
  const end = gapEnd(from, view);
  if (folds[from] === 'according' && folds[from + 1] === 'to') return speakerFrom(view, from + 2, end);
  if (folds[from] === 'as') from++;
  for (let at = from; at < end; at++) {
    if (!isSpeechVerb(view, at)) continue;
    return at === from ? speakerFrom(view, at + 1, end) : speakerFrom(view, from, at);
  }
  return undefined;
}

/** Ode said, “…”; Ode called it “…”; Ode: “…”. */
function phraseBefore(quote: QuotedSpan, view: BlockView): SpeakerPhrase | undefined {
  const { folds } = view.reading.tokens;
  const mark = quote.from - 1;
  const sentence = view.reading.sentences.find(({ from, to }) => from <= mark && mark < to);
  if (!sentence) return undefined;
  const earlier = view.reading.quotes.filter((other) => other.to < mark && other.from >= sentence.from).at(-1);
  const floor = Math.max(earlier ? earlier.to + 1 : sentence.from, mark - REACH);
  for (let at = mark - 1; at >= floor; at--) {
    if (folds[at] === 'according' && folds[at + 1] === 'to') return speakerFrom(view, at + 2, mark);
    if (!isSpeechVerb(view, at) && !NAMING_VERBS.has(folds[at]!)) continue;
    if (earlier && at === floor) return speakerFrom(view, at + 1, mark);
    const subject = speakerBefore(view, floor, at);
    if (subject?.form === 'description' && SPEAKER_BREAKS.has(folds[at - 1]!)) return speakerFrom(view, floor, at - 1) ?? subject;
    return subject;
  }
  const name = folds[mark - 1] === ':' ? speakerFrom(view, sentence.from, mark - 1) : undefined;
  return name?.form === 'name' && name.to === mark - 1 ? name : undefined;
}

/** The speaker of the quotation before, if no sentence stands between. */
function carriedOn(quote: QuotedSpan, block: number, draft: Spoken): Speaker | undefined {
  const view = draft.views[block]!;
  const earlier = view.reading.quotes.filter((other) => other.to < quote.from && other.kind !== 'title').at(-1);
  if (earlier) {
    const speaker = speakerOf(earlier, block, draft);
    return speaker && goesStraightOn(quote, speaker.block === block ? speaker.from : earlier.to, view)
      ? { ...speaker, certainty: 'inferred' }
      : undefined;
  }
  return opensWith(quote, view) ? runOn(block, draft) : undefined;
}

/** Whether a quotation opens in the sentence that names the speaker of the one before, or right after it. */
function goesStraightOn(quote: TokenSpan, speaker: number, { reading: { sentences } }: BlockView): boolean {
  const said = sentences.find(({ from, to }) => from <= speaker && speaker < to);
  return said !== undefined && quote.from - 1 <= said.to;
}

/** The speaker of a quotation that runs over paragraphs up to this one: marks opened again, or never closed. */
function runOn(block: number, draft: Spoken): Speaker | undefined {
  for (let before = block - 1; before >= Math.max(0, block - MOST_PARAGRAPHS); before--) {
    const view = draft.views[before]!;
    const last = view.reading.quotes.find(({ to }) => to >= view.reading.tokens.count);
    if (!view.reading.quoteOpen || !last) return undefined;
    const phrase = phraseBefore(last, view);
    if (phrase) return identified(phrase, before, draft);
    if (!opensWith(last, view)) return carriedOn(last, before, draft);
  }
  return undefined;
}

function identified(phrase: SpeakerPhrase, block: number, { views, references }: Spoken): Speaker {
  const mention = phrase.form === 'name' ? views[block]!.mentionAt(phrase.to - 1) : undefined;
  const { from, to, form } = phrase;
  if (mention) return { from, to, form, block, entity: mention.entity, certainty: mention.certainty };
  const certainty = form === 'name' ? 'certain' : 'inferred';
  const meant = references[block]!.mentions.find((one) => one.from < to && to <= one.to);
  return meant ? { from, to, form, block, certainty, entity: meant.entity } : { from, to, form, block, certainty };
}

function isSpeechVerb({ reading: { tokens } }: BlockView, at: number): boolean {
  return SPEECH_VERBS.has(tokens.folds[at]!) && !BEFORE_NOUN.has(tokens.folds[at - 1] ?? '');
}

/** Where the words that follow a quotation stop saying whose it is. */
function gapEnd(from: number, { reading: { tokens, quotes } }: BlockView): number {
  const next = quotes.find((quote) => quote.from > from)?.from ?? tokens.count;
  const limit = Math.min(tokens.count, next - (next < tokens.count ? 1 : 0), from + REACH);
  for (let at = from; at < limit; at++) if (isStop(tokens.folds[at]) || tokens.folds[at] === ';') return at;
  return limit;
}

function isStop(fold: string | undefined): boolean {
  return fold === '.' || fold === '…';
}

/** Whether a block begins with a quotation. */
function opensWith(quote: TokenSpan, { reading: { tokens } }: BlockView): boolean {
  for (let at = 0; at < quote.from - 1; at++) if (tokens.kind[at] === WORD || tokens.kind[at] === NUMBER) return false;
  return true;
}
