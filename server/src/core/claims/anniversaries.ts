import type { EntityId } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import { predicateOf, senseOf } from '../facts/in-words.ts';
import type { Statement } from '../facts/statement.ts';
import { ANNIVERSARY_NOUNS, BIRTHDAYS } from '../languages/en/anniversaries.ts';
import { lemmas, sameRelation } from '../languages/en/lexicon.ts';
import { POSSESSIVE_PRONOUNS } from '../languages/en/reference.ts';
import type { Mention } from '../mentions/mention.ts';
import { flatMap } from '../text/flat-map.ts';
import { POSSESSIVE, WORD } from '../text/tokens.ts';
import { partsOfDay } from '../values/dates/calendar.ts';
import type { AnniversaryExpression } from '../values/dates/expression.ts';
import type { SentenceView } from './sentence-view.ts';
import { tenseAt } from './tense.ts';

/** "the 50th anniversary of the Harbour Act": the years that it counts, and the dated facts that it may count from. */
export interface AnniversaryClaim {
  readonly expression: AnniversaryExpression;
  readonly entity: EntityId;
  /** Only a pronoun says whose it is. */
  readonly inferred: boolean;
  /** Of the entity, each with a date; any of them may be meant. */
  readonly statements: readonly Statement[];
}

/** The article, "passing of the", between "anniversary of" and the name. */
const NAME_REACH = 4;

/** Anniversaries and birthdays in a sentence whose beginning the store knows. */
export function anniversariesIn(sentence: SentenceView, facts: FactSlice): AnniversaryClaim[] {
  return flatMap(sentence.dates, ({ expression }): AnniversaryClaim[] => {
    if (expression.kind !== 'anniversary') return [];
    const celebrated = celebratedAfter(expression, sentence) ?? celebratedBefore(expression, sentence);
    if (!celebrated) return [];
    // "Nordline marked its 50th anniversary": where nobody else is named, the pronoun leaves no doubt.
    const alone = sentence.unknown.length === 0 && sentence.mentions.every(({ entity }) => entity === celebrated.entity);
    const statements = facts
      .about(celebrated.entity)
      .filter((statement) => mayBegin(statement, { expression, sentence, celebrated, facts }));
    return statements.length === 0 ? [] : [{ expression, entity: celebrated.entity, inferred: celebrated.inferred && !alone, statements }];
  });
}

/** Whose anniversary, and the noun that says of what: "death". */
interface Celebrated {
  readonly entity: EntityId;
  readonly inferred: boolean;
  readonly noun?: string;
}

/** "of the founding of Norrvik", "of Solberg’s death", "of its founding", "of the Harbour Act". */
function celebratedAfter({ to }: AnniversaryExpression, { view, mentions }: SentenceView): Celebrated | undefined {
  const { folds, kind } = view.reading.tokens;
  if (folds[to] !== 'of') return undefined;
  const mention = mentions.find(({ from }) => from > to && from - to <= NAME_REACH + 1);
  if (!mention) return undefined;
  const between = folds.slice(to + 1, mention.from).filter((fold) => fold !== 'the' && fold !== 'of' && !OPENERS.has(fold));
  if (between.length > 1) return undefined;
  const owned = kind[mention.to] === POSSESSIVE;
  if (owned || (mention.form === 'pronoun' && POSSESSIVE_PRONOUNS.has(folds[mention.from]!))) {
    const noun = folds[mention.to + (owned ? 1 : 0)] ?? '';
    return between.length === 0 && ANNIVERSARY_NOUNS.has(noun) ? { ...who(mention), noun } : undefined;
  }
  if (between[0] !== undefined) return ANNIVERSARY_NOUNS.has(between[0]) ? { ...who(mention), noun: between[0] } : undefined;
  return endsPhrase(mention, folds, kind) ? who(mention) : undefined;
}

const OPENERS: ReadonlySet<string> = new Set(['“', '"', '‘']);

/** "the Harbour Act committee" is something else. */
function endsPhrase({ to }: Mention, folds: readonly string[], kind: Uint8Array): boolean {
  return kind[to] !== WORD || AFTER_PHRASE.has(folds[to]!);
}

const AFTER_PHRASE: ReadonlySet<string> = new Set('and in on at with by was is were are will this next last when as which who'.split(' '));

/** "Nordline’s 50th anniversary", "its 50th anniversary". */
function celebratedBefore({ from }: AnniversaryExpression, { view, mentions }: SentenceView): Celebrated | undefined {
  const { folds, kind } = view.reading.tokens;
  const owner = mentions.find((mention) => mention.to === from || (mention.to === from - 1 && kind[mention.to] === POSSESSIVE));
  if (!owner) return undefined;
  const possessive = owner.to === from - 1 || (owner.form === 'pronoun' && POSSESSIVE_PRONOUNS.has(folds[owner.from]!));
  return possessive ? who(owner) : undefined;
}

function who({ entity, certainty }: Mention): Celebrated {
  return { entity, inferred: certainty === 'inferred' };
}

/** A pronoun may stand for somebody else, whom a count further off than this then fits. */
const TRUSTED_GAP = 2;

interface Parts {
  readonly expression: AnniversaryExpression;
  readonly sentence: SentenceView;
  readonly celebrated: Celebrated;
  readonly facts: FactSlice;
}

/** A birthday counts from a birth, the anniversary of a death from that, and any other of a work or body from whatever is dated of it. */
function mayBegin(statement: Statement, { expression, sentence, celebrated: { entity, noun }, facts }: Parts): boolean {
  if (statement.value.type !== 'date' || statement.value.date.precision === 'decade' || statement.value.date.precision === 'century')
    return false;
  const sense = senseOf(statement);
  if (BIRTHDAYS.has(sentence.view.reading.tokens.folds[expression.to - 1]!)) return sense === 'birth';
  if (noun === undefined) return facts.entity(entity)?.kind !== 'person';
  const cues = flatMap(predicateOf(statement.predicate)?.cues ?? [], ({ words }) => words);
  if (sense === 'birth') return noun === 'birth';
  return lemmas(noun).some((lemma) => cues.some((cue) => cue === lemma || sameRelation(cue, lemma)));
}

/** What the store makes of an anniversary: the fact it counts from, and which one it is in the draft's own year where that is what is told. */
export interface AnniversaryVerdict {
  readonly statement: Statement;
  readonly right: number | undefined;
}

/**
 * Nothing where any fact bears the count out: in the draft's own year or one off it, since anniversaries are told of ahead and afterwards, or in a
 * year that the sentence names. One still to come is refuted only where the sentence does not tell of the future, one long past only in the present or of the draft's own year.
 */
export function anniversaryVerdict(
  { expression, statements, inferred }: AnniversaryClaim,
  sentence: SentenceView,
): AnniversaryVerdict | undefined {
  const { tokens } = sentence.view.reading;
  const now = partsOfDay(sentence.asOf).year;
  const named = flatMap(sentence.dates, ({ date }) => (date ? [partsOfDay(date.first).year, partsOfDay(date.last).year] : []));
  const { tense } = tenseAt(tokens, sentence.span, expression);
  const ahead = tense === 'future';
  // "will mark it next week": the year is told.
  const years = ahead && named.length > 0 ? flatMap(named, (year) => [year - 1, year, year + 1]) : [now - 1, now, now + 1, ...named];
  const begun = (statement: Statement) => (statement.value.type === 'date' ? partsOfDay(statement.value.date.first).year : now);
  if (statements.some((statement) => years.some((year) => year - begun(statement) === expression.years))) return undefined;
  const statement = statements[0]!;
  const count = now - begun(statement);
  if (inferred && Math.abs(count - expression.years) > TRUSTED_GAP) return undefined;
  if (count < 0 || (ahead && named.length === 0) || (tense === 'past' && expression.years < count && !named.includes(now)))
    return undefined;
  const alone = statements.length === 1 && named.every((year) => year === now);
  return { statement, right: alone && count > 0 ? count : undefined };
}
