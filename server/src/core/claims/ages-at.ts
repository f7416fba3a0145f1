import type { FactSlice } from '../facts/fact-source.ts';
import { predicateOf, senseOf } from '../facts/in-words.ts';
import type { Statement } from '../facts/statement.ts';
import { AGE_NOUN, AGED, DEATH_VERBS } from '../languages/en/ages.ts';
import { POSSESSIVE_PRONOUNS } from '../languages/en/reference.ts';
import type { Mention } from '../mentions/mention.ts';
import { flatMap } from '../text/flat-map.ts';
import type { TokenSpan } from '../text/span.ts';
import { NUMBER, POSSESSIVE, PUNCTUATION } from '../text/tokens.ts';
import { partsOfDay } from '../values/dates/calendar.ts';
import type { EdtfDate } from '../values/dates/edtf.ts';
import { isWholeAge, yearsBetween } from './ages.ts';
import type { SentenceView } from './sentence-view.ts';

/** "died at 74", "was elected at the age of 40", "won it at age 63 in 2015": an age at another time than the draft's own, and what it can be. */
export interface AgeAtDate {
  readonly mention: Mention;
  /** The figure. */
  readonly at: TokenSpan;
  readonly least: number;
  readonly most: number;
  readonly born: Statement;
  /** The dated fact that the sentence speaks of; absent where it names the date itself. */
  readonly event?: Statement;
}

const NONE: readonly AgeAtDate[] = [];

/** Ages at a time that the sentence tells of, which the store does not bear out. A sentence with two people is left alone. */
export function wrongAgesAt(sentence: SentenceView, facts: FactSlice): readonly AgeAtDate[] {
  const phrase = sentence.mentions.length > 0 && sentence.view.reading.tokens.hasFigures ? agePhrase(sentence) : undefined;
  if (!phrase) return NONE;
  const people = sentence.mentions.filter((mention) => facts.entity(mention.entity)?.kind === 'person');
  const mention = people.find((one) => one.to <= phrase.at && isSubject(one, sentence));
  if (!mention || people.some(({ entity }) => entity !== mention.entity) || sentence.unknown.length > 0) return [];
  const statements = facts.about(mention.entity);
  const births = statements.filter((statement) => senseOf(statement) === 'birth');
  if (births.length === 0) return [];
  const event = statements.find((statement) =>
    phrase.last ? isRecentDeath(statement, sentence.asOf) : senseOf(statement) !== 'birth' && isToldOf(statement, phrase, sentence),
  );
  const date = event?.value.type === 'date' ? event.value.date : phrase.plain ? undefined : onlyYear(sentence);
  if (!date || date.precision === 'decade' || date.precision === 'century') return [];
  const ages = flatMap(births, (born) =>
    born.value.type === 'date'
      ? [{ born, least: yearsBetween(born.value.date.last, date.first), most: yearsBetween(born.value.date.first, date.last) }]
      : [],
  );
  const [first] = ages;
  if (!first || first.most < 1 || ages.some(({ least, most }) => least <= phrase.said && phrase.said <= most)) return [];
  if (isAgeAtAnother(phrase.said, births, { mention, sentence, facts })) return [];
  if (mention.certainty === 'inferred' && Math.abs(first.least - phrase.said) > TRUSTED_GAP) return [];
  return [{ mention, at: { from: phrase.at, to: phrase.at + 1 }, ...first, ...(event ? { event } : {}) }];
}

/** "was 34 when “The Long Quay” came out in 1990": right for the day of something else that the sentence names, so that its date may be what is wrong. */
function isAgeAtAnother(
  said: number,
  births: readonly Statement[],
  { mention, sentence, facts }: { readonly mention: Mention; readonly sentence: SentenceView; readonly facts: FactSlice },
): boolean {
  const others = sentence.mentions.filter(({ entity }) => entity !== mention.entity);
  return others.some(({ entity }) =>
    facts
      .about(entity)
      .some(({ value }) =>
        births.some(
          (born) =>
            value.type === 'date' &&
            born.value.type === 'date' &&
            yearsBetween(born.value.date.last, value.date.first) <= said &&
            said <= yearsBetween(born.value.date.first, value.date.last),
        ),
      ),
  );
}

/** Neither an owner ("Solberg’s son", "his son") nor behind a preposition ("the son of Solberg"); "his death at 74" is his own. */
function isSubject({ from, to, form }: Mention, { view }: SentenceView): boolean {
  const { folds, kind } = view.reading.tokens;
  const owned =
    kind[to] === POSSESSIVE ? folds[to + 1] : form === 'pronoun' && POSSESSIVE_PRONOUNS.has(folds[from]!) ? folds[to] : undefined;
  if (owned !== undefined) return DEATH_VERBS.has(owned);
  return !GOVERNING.has(folds[from - 1] ?? '');
}

const GOVERNING: ReadonlySet<string> = new Set('of by with for to after from about against like than and or'.split(' '));

/** A pronoun may stand for somebody else, whom an age further off than this then fits. */
const TRUSTED_GAP = 3;

interface AgePhrase {
  readonly at: number;
  readonly said: number;
  /** "at 74", which is an age only beside a death. */
  readonly plain: boolean;
  /** "She was 91.", an age at death if somebody has just died. */
  readonly last?: true;
}

function agePhrase(sentence: SentenceView): AgePhrase | undefined {
  const { view, span } = sentence;
  const { folds, kind } = view.reading.tokens;
  for (let at = span.from + 1; at < span.to; at++) {
    if (!isWholeAge(kind[at], folds[at]) || view.inSpeech(at)) continue;
    const before = folds[at - 1]!;
    const when = folds[at + 1] === 'when' && (WAS.has(before) || (ONLY.has(before) && WAS.has(folds[at - 2] ?? '')));
    const explicit = when || AGED.has(before) || before === AGE_NOUN || (before === 'of' && folds[at - 2] === AGE_NOUN);
    const ends = at + 1 >= span.to || kind[at + 1] === PUNCTUATION || folds[at + 1] === 'in' || folds[at + 1] === 'on';
    const clock = folds[at + 1] === ':' || folds[at + 1] === '-' || kind[at + 2] === NUMBER;
    if (isLastAge(at, sentence)) return { at, said: Number(folds[at]), plain: true, last: true };
    if (explicit) return { at, said: Number(folds[at]), plain: false };
    if (before === 'at' && ends && !clock && folds.slice(Math.max(span.from, at - DEATH_REACH), at).some((fold) => DEATH_VERBS.has(fold)))
      return { at, said: Number(folds[at]), plain: true };
  }
  return undefined;
}

/** "She was 91." and no more. */
function isLastAge(at: number, { view, span, mentions }: SentenceView): boolean {
  const { folds, kind } = view.reading.tokens;
  const subject =
    at === span.from + 2 && WAS.has(folds[at - 1]!) && mentions.some(({ from, form }) => from === span.from && form === 'pronoun');
  return subject && (at + 1 >= span.to || kind[at + 1] === PUNCTUATION);
}

/** So long after a death, an obituary is no longer written. */
const DAYS_OF_MOURNING = 60;

function isRecentDeath(statement: Statement, asOf: number): boolean {
  const { value } = statement;
  return senseOf(statement) === 'death' && value.type === 'date' && value.date.first <= asOf && asOf - value.date.last <= DAYS_OF_MOURNING;
}

/** "was 29 when", "was only 29 when". */
const WAS: ReadonlySet<string> = new Set(['was']);
const ONLY: ReadonlySet<string> = new Set(['only', 'just', 'already', 'still', 'barely']);

const DEATH_REACH = 8;

/** Whether a word that announces the fact stands before the age, as in "died … at 74". */
function isToldOf(statement: Statement, { at }: AgePhrase, sentence: SentenceView): boolean {
  if (statement.value.type !== 'date') return false;
  const cues = predicateOf(statement.predicate)?.cues ?? [];
  return cues.some(({ words }) => {
    const cue = sentence.wordAt(words, true);
    return cue !== undefined && cue < at && at - cue <= CUE_REACH;
  });
}

const CUE_REACH = 12;

/** The one date with a year that the sentence names. */
function onlyYear({ dates }: SentenceView): EdtfDate | undefined {
  const named = dates.filter(({ expression, date }) => date && expression.kind === 'calendar' && expression.year !== undefined);
  const years = new Set(named.map(({ date }) => partsOfDay(date!.first).year));
  return years.size === 1 ? named[0]!.date : undefined;
}
