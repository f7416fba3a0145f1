import { closedClass } from '../languages/en/closed-classes.ts';
import { INDEFINITE } from '../languages/en/governance.ts';
import { isOrganizationNoun, lemma } from '../languages/en/lexicon.ts';
import {
  LEADING_VERBS,
  OFFICE_NOUNS,
  OFFICE_VERBS,
  TENURE_PARTICLES,
  TENURE_VERBS,
  type TenureVerb,
  TURNING_VERBS,
} from '../languages/en/tenure-verbs.ts';
import { verbForm } from '../languages/en/verb-forms.ts';
import type { Mention } from '../mentions/mention.ts';
import type { TokenSpan } from '../text/span.ts';
import { POSSESSIVE, PUNCTUATION } from '../text/tokens.ts';
import { wordTrait } from '../text/word-traits.ts';
import type { DateExpression } from '../values/dates/expression.ts';
import type { BlockView } from './block-view.ts';
import type { OfPart, Subject, TitleTenure } from './claim.ts';
import { ARTICLES, ofPart } from './title-of.ts';
import { type TitlePhrase, titlePhraseAfter } from './title-phrase.ts';

/** A title that a verb tells somebody to have held, got or given up. */
export interface HeldTitle {
  readonly subject: Subject;
  /** Absent where the verb alone tells of an office: "took office in 2015", "has led the Harbour Board since 2012". */
  readonly phrase?: TitlePhrase;
  /** The body that the verb has as its object. */
  readonly of?: OfPart;
  readonly verb: TokenSpan;
  readonly tenure: TitleTenure;
}

const TELLS_TENURE = wordTrait((fold) => {
  const verb = lemma(fold, 'verb');
  return TENURE_VERBS.has(verb) || LEADING_VERBS.has(verb) || OFFICE_VERBS.has(verb);
});
const NONE: readonly HeldTitle[] = [];
/** Words between a verb and its "as": "served two terms in the 1990s as". */
const TO_AS = 7;
/** Words of a description between a name and "who": "Ode, a dairyman’s son who". */
const LONGEST_ASIDE = 10;
/** Between a title and the time that goes with it stands a preposition at most, or a comma. */
const TO_DATE = 2;

/** "was elected treasurer of Vestland in 1990", "stepped down as mayor", "a farmer’s son who served as sheriff". `subjects`: those of the sentence, sorted. */
export function heldTitles(view: BlockView, sentence: TokenSpan, subjects: readonly Subject[]): readonly HeldTitle[] {
  const { tokens } = view.reading;
  if (subjects.length === 0 || ((tokens.someTraits & TELLS_TENURE) === 0 && tokens.folds[sentence.from] !== 'as')) return NONE;
  const found: HeldTitle[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((tokens.traits[at]! & TELLS_TENURE) === 0 && (at > sentence.from || tokens.folds[at] !== 'as')) continue;
    if (view.inSpeech(at) || view.mentionAt(at) || view.unknownAt(at)) continue;
    const told = new Told(view, sentence, subjects);
    const one = told.at(at) ?? told.wordless(at);
    if (one) found.push(one);
  }
  return found;
}

/** A sentence in which a verb may tell of a tenure. */
class Told {
  readonly #view: BlockView;
  readonly #sentence: TokenSpan;
  readonly #subjects: readonly Subject[];
  readonly #folds: readonly string[];

  constructor(view: BlockView, sentence: TokenSpan, subjects: readonly Subject[]) {
    this.#view = view;
    this.#sentence = sentence;
    this.#subjects = subjects;
    this.#folds = view.reading.tokens.folds;
  }

  at(verb: number): HeldTitle | undefined {
    const told: TenureVerb | undefined =
      this.#folds[verb] === 'as' ? { tenure: 'held', title: 'become' } : TENURE_VERBS.get(lemma(this.#folds[verb]!, 'verb'));
    if (!told) return undefined;
    const undergone = told.title === 'made' && !this.#isUndergone(verb);
    const object = undergone ? this.#subjectFrom(verb + 1) : undefined;
    if (undergone && !object) return undefined;
    const start = told.title === 'as' ? this.#afterAs(verb) : this.#complementFrom(object?.to ?? verb + 1);
    const phrase = start === undefined ? undefined : titlePhraseAfter(this.#view, start, this.#sentence.to);
    if (!phrase || this.#isBeforeName(phrase)) return undefined;
    const subject = object ?? this.#subjectOf(verb, phrase.end);
    if (!subject) return undefined;
    const date = this.#dateOf(verb, subject, phrase);
    const tenure = { kind: told.tenure, ...(told.ahead ? ({ ahead: true } as const) : {}), ...(date ? { date } : {}) };
    return { subject, phrase, verb: { from: verb, to: verb + 1 }, tenure };
  }

  /** "took office in 2015", "has led the Harbour Board since 2012": only a time can be wrong of it. */
  wordless(verb: number): HeldTitle | undefined {
    const base = lemma(this.#folds[verb]!, 'verb');
    const isLeading = LEADING_VERBS.has(base);
    const office = OFFICE_VERBS.has(base) ? this.#officeEnd(verb + 1) : undefined;
    const kind = isLeading ? 'held' : office === undefined ? TURNING_VERBS.get(base) : OFFICE_VERBS.get(base);
    if (kind === undefined) return undefined;
    const particles = TENURE_PARTICLES.get(base);
    if (particles && !particles.includes(this.#folds[verb + 1] ?? '')) return undefined;
    const body = isLeading ? this.#bodyFrom(ARTICLES.has(this.#folds[verb + 1] ?? '') ? verb + 2 : verb + 1) : undefined;
    if (isLeading && !body) return undefined;
    const end = body?.to ?? office ?? (particles ? verb + 2 : verb + 1);
    const date = this.#view.reading.dates.find(({ from }) => from >= end && from - end <= TO_DATE);
    const subject = date && this.#subjectOf(verb, end);
    if (!subject) return undefined;
    const of = body && ofPart(this.#view, body, 'after', body.entity);
    return {
      subject,
      verb: { from: verb, to: end },
      ...(of ? { of } : {}),
      tenure: { kind, date, ...(office === undefined ? {} : { exact: true as const }) },
    };
  }

  /** "directed WaterSteps", "directed the charity WaterSteps". */
  #bodyFrom(at: number): Mention | undefined {
    return this.#view.mentionAt(at) ?? (isOrganizationNoun(this.#folds[at] ?? '') ? this.#view.mentionAt(at + 1) : undefined);
  }

  /** Behind "office", "the post", "that job". */
  #officeEnd(at: number): number | undefined {
    const opening = closedClass(this.#folds[at] ?? '');
    const definite = opening === 'owner' || (opening === 'determiner' && !INDEFINITE.has(this.#folds[at]!));
    const noun = definite ? at + 1 : at;
    const fold = this.#folds[noun] ?? '';
    return OFFICE_NOUNS.has(lemma(fold, 'noun')) && (definite || fold === 'office') ? noun + 1 : undefined;
  }

  /** "was elected", "Elected in 1990, …", "Ode, elected in 1990": not "elected Ode". */
  #isUndergone(verb: number): boolean {
    let at = verb - 1;
    while (at > this.#sentence.from && (closedClass(this.#folds[at]!) === 'adverb' || this.#folds[at] === 're' || this.#folds[at] === '-'))
      at--;
    return at < this.#sentence.from || closedClass(this.#folds[at]!) === 'be' || this.#folds[at] === ',' || this.#isJoined(at, verb);
  }

  /** "was born here and elected": the second of two that share their auxiliary. */
  #isJoined(at: number, verb: number): boolean {
    if (closedClass(this.#folds[at]!) !== 'coordinator' || this.#subjectFrom(verb + 1)) return false;
    for (let i = this.#sentence.from; i < at; i++)
      if (this.#folds[i] === 'was' && verbForm(this.#folds[i + 1] ?? '') !== 'none') return true;
    return false;
  }

  /** After the "as" that goes with the verb. */
  #afterAs(verb: number): number | undefined {
    const particles = TENURE_PARTICLES.get(lemma(this.#folds[verb]!, 'verb'));
    if (particles && !particles.includes(this.#folds[verb + 1] ?? '')) return undefined;
    for (let at = verb + 1; at < Math.min(verb + TO_AS, this.#sentence.to); at++) {
      if (this.#folds[at] === 'as') return at + 1;
      const isTime = this.#view.dateAt(at) !== undefined || this.#view.quantityAt(at) !== undefined;
      if (isTime) continue;
      if (this.#view.reading.tokens.kind[at] === PUNCTUATION || this.#view.mentionAt(at) || this.#view.unknownAt(at)) return undefined;
    }
    return undefined;
  }

  #complementFrom(at: number): number {
    const fold = this.#folds[at];
    return fold === 'as' || fold === ',' ? at + 1 : fold === 'to' && this.#folds[at + 1] === 'be' ? at + 2 : at;
  }

  /** The title belongs to the name behind it: "named Gov. Ode". */
  #isBeforeName({ end, ofs }: TitlePhrase): boolean {
    return this.#subjectFrom(end) !== undefined && !ofs.some(({ to }) => to === end);
  }

  #subjectFrom(token: number): Subject | undefined {
    return this.#subjects.find(({ from }) => from === token);
  }

  #subjectEnding(token: number): Subject | undefined {
    return this.#subjects.find(({ to }) => to === token);
  }

  #subjectOf(verb: number, end: number): Subject | undefined {
    const { from } = this.#sentence;
    let at = verb - 1;
    while (at >= from && this.#isCarrier(at)) at--;
    // "Elected in 1990, Ode …", "As mayor, Ode …".
    if (at < from) return this.#afterFront(end);
    const fold = this.#folds[at]!;
    if (fold === 'who') return this.#antecedentOf(at);
    const direct = this.#subjectEnding(at + 1);
    if (direct) return direct;
    if (fold === ',') return this.#subjectEnding(at) ?? this.#roundAside(at) ?? this.#main(verb);
    if (closedClass(fold) === 'coordinator') return this.#main(verb);
    if (verbForm(this.#folds[verb]!) === 'gerund' && (closedClass(fold) === 'preposition' || closedClass(fold) === 'subordinator'))
      return at === from ? this.#afterFront(end) : this.#main(verb);
    return fold === 'to' && this.#folds[at - 1] === 'on' ? this.#main(verb) : undefined;
  }

  /** Auxiliaries and adverbs between a subject and its verb. */
  #isCarrier(at: number): boolean {
    const kind = closedClass(this.#folds[at]!);
    return (
      kind === 'be' ||
      kind === 'have' ||
      kind === 'adverb' ||
      this.#folds[at] === 're' ||
      this.#folds[at] === '-' ||
      this.#folds[at]!.endsWith('ly')
    );
  }

  /** "Ode, who", "Ode, a dairyman’s son who". */
  #antecedentOf(who: number): Subject | undefined {
    const comma = this.#folds[who - 1] === ',';
    const end = comma ? who - 1 : who;
    const near = this.#representing(end) ?? this.#subjectEnding(end);
    if (near || comma) return near ?? (comma ? this.#roundAside(who - 1) : undefined);
    return this.#roundAside(who);
  }

  /** "Gov. Ode of Vestland, who". */
  #representing(end: number): Subject | undefined {
    const place = this.#view.mentionAt(end - 1) ?? this.#view.unknownAt(end - 1);
    return place?.to === end && this.#folds[place.from - 1] === 'of' ? this.#subjectEnding(place.from - 1) : undefined;
  }

  /** The name before the comma that opens an aside ending here: "Ode, 86, served". */
  #roundAside(end: number): Subject | undefined {
    for (let at = end - 1; at > Math.max(this.#sentence.from, end - LONGEST_ASIDE); at--) {
      if (this.#folds[at] === ',') return this.#subjectEnding(at);
      if (this.#subjectEnding(at + 1) && this.#view.reading.tokens.kind[at + 1] !== POSSESSIVE) return undefined;
    }
    return undefined;
  }

  /** Behind the comma that ends what stands before the subject. */
  #afterFront(end: number): Subject | undefined {
    for (let at = end; at < this.#sentence.to; at++) {
      if (this.#folds[at] !== ',') continue;
      const name = this.#folds[at + 1] === 'mr' || this.#folds[at + 1] === 'ms' || this.#folds[at + 1] === 'mrs' ? at + 2 : at + 1;
      return this.#subjectFrom(name);
    }
    return undefined;
  }

  /** The one person before the verb, who is no one's object and owns nothing. */
  #main(verb: number): Subject | undefined {
    const before = this.#subjects.filter(({ from }) => from < verb);
    const [first] = before;
    if (!first || before.some(({ entity, words }) => entity !== first.entity && words.length !== 0)) return undefined;
    const lead = closedClass(this.#folds[first.from - 1] ?? '');
    return lead === 'preposition' || this.#view.reading.tokens.kind[first.to] === POSSESSIVE ? undefined : first;
  }

  /** The time that goes with the verb: behind the title, between the two, or at the head of the sentence. */
  #dateOf(verb: number, subject: Subject, { start, end }: TitlePhrase): DateExpression | undefined {
    const { dates } = this.#view.reading;
    return (
      dates.find(({ from }) => from >= end && from - end <= TO_DATE) ??
      dates.find(({ from, to }) => from > verb && to <= start) ??
      dates.find(({ from, to }) => from >= this.#sentence.from && to + 1 === subject.from && this.#folds[to] === ',')
    );
  }
}
