import type { EntityId } from '../facts/entity.ts';
import { labelOf, labelTold, predicateOf, senseOf, valueInWords, valueWithRole } from '../facts/in-words.ts';
import { precedenceTold } from '../facts/precedence-told.ts';
import type { Origin, Provenance } from '../facts/source.ts';
import type { Statement } from '../facts/statement.ts';
import { holdsOn, isDated, startOf, termTold } from '../facts/term.ts';
import { asTold, type Phrase, tell } from '../telling/told.ts';
import type { Holdings } from './holdings.ts';
import { type Dated, type Sheet, type Timeline, timelineOf } from './timeline.ts';

/** What a store holds of an entity, for somebody to read: facts in groups, and those with dates as a drawing. */
export interface Card {
  readonly groups: readonly CardGroup[];
  /** Absent where nothing has a date. */
  readonly timeline?: CardTimeline;
}

/** A drawing, with the label and the fact of each of its items. */
export interface CardTimeline extends Omit<Timeline, 'items'> {
  readonly items: readonly (Timeline['items'][number] & { readonly label: { readonly text: string }; readonly fact: string })[];
}

/** Facts under a heading, in the order of time. */
export interface CardGroup {
  readonly heading: Phrase;
  readonly facts: readonly CardFact[];
  /** How many there are beside these. */
  readonly more: number;
}

export interface CardFact {
  /** Unique on the card. */
  readonly id: string;
  readonly what: Phrase;
  /** "2012-01-01 – 2015-12-31", "since 2025-01-21", "2016-11-24". */
  readonly when?: Phrase;
  /** Whether it holds on the day; absent where it has no dates. */
  readonly holds?: boolean;
  /** Why it is kept, but not used. */
  readonly unused?: Phrase;
  /** Others that it names. */
  readonly names: readonly { readonly text: string; readonly id: EntityId }[];
  readonly provenance: Provenance;
  readonly origin: Origin;
}

/** Facts shown under one heading: a country is named by thousands of others. */
const MOST = 60;

/** The card of an entity by what a store holds of it, and what it is drawn for. `say` puts the labels of the drawing into words, whose length its layout depends on. */
export function cardOf(holdings: Holdings, sheet: Sheet, say: (phrase: Phrase) => string): Card {
  const day = sheet.asOf;
  const { statements, outranked, mentions, plain, quotes, dateOf } = holdings;
  const groups: { readonly heading: Phrase; readonly facts: readonly CardFact[] }[] = [
    ...byRelation(statements).map(([heading, all]) => ({ heading, facts: all.map((statement) => factOf(statement, day)) })),
    {
      heading: tell('kept, but not used'),
      facts: outranked.filter(({ agrees }) => !agrees).map((one) => ({ ...namedByLabel(one.statement, day), unused: precedenceTold(one) })),
    },
    { heading: tell('named in'), facts: inTime(mentions, dateOf).map((statement) => mentionOf(statement, holdings, day)) },
    {
      heading: tell('statements'),
      facts: plain.map(({ id, says: what, on, provenance, origin }) => ({ id, what, ...whenOn(on?.text), names: [], provenance, origin })),
    },
    {
      heading: tell('quotes'),
      facts: quotes.map(({ id, text, on, provenance, origin }) => ({
        id,
        what: tell('“{said}”', { said: text }),
        ...whenOn(on?.text),
        names: [],
        provenance,
        origin,
      })),
    },
  ];
  const timeline = drawn(holdings, sheet, say);
  const shown = groups.filter(({ facts }) => facts.length > 0);
  return {
    groups: shown.map(({ heading, facts }) => ({ heading, facts: facts.slice(0, MOST), more: Math.max(0, facts.length - MOST) })),
    ...(timeline ? { timeline } : {}),
  };
}

/** Facts by what they state, offices first, each kind in the order of time. */
function byRelation(statements: readonly Statement[]): [heading: Phrase, facts: readonly Statement[]][] {
  const groups = new Map<string, Statement[]>();
  for (const statement of inTime(statements)) {
    const label = labelOf(statement.predicate);
    groups.set(label, [...(groups.get(label) ?? []), statement]);
  }
  const isOffice = ([, [first]]: readonly [Phrase, readonly Statement[]]) => Number(first !== undefined && senseOf(first) === 'office');
  const headed = [...groups.values()].map((all): [Phrase, Statement[]] => [labelTold(all[0]!.predicate), all]);
  return headed.sort((a, b) => isOffice(b) - isOffice(a));
}

/** What has no date comes first. */
function inTime(statements: readonly Statement[], dateOf?: Holdings['dateOf']): Statement[] {
  const first = (statement: Statement) => dateOf?.(statement.subject)?.first ?? startOf(statement);
  return [...statements].sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0));
}

function factOf(statement: Statement, day: number): CardFact {
  const { id, provenance, origin, value, qualifiers } = statement;
  const refs = [...(value.type === 'entity' ? [value.ref] : []), ...(qualifiers.of ? [qualifiers.of] : [])];
  return {
    id,
    what: valueWithRole(statement),
    ...(isDated(statement) ? { when: termTold(statement), holds: holdsOn(statement, day) } : {}),
    names: refs.flatMap(({ text, id: named }) => (named === undefined ? [] : [{ text, id: named }])),
    provenance,
    origin,
  };
}

function namedByLabel(statement: Statement, day: number): CardFact {
  const fact = factOf(statement, day);
  return { ...fact, what: [labelTold(statement.predicate), ': ', fact.what] };
}

/** A fact of somebody else that names the entity: an event by its name and date, an office in full, anything else by what the entity is in it. */
function mentionOf(statement: Statement, { id, nameOf, dateOf }: Holdings, day: number): CardFact {
  const fact = factOf(statement, day);
  const { subject, predicate, value } = statement;
  const name = nameOf(subject);
  const date = dateOf(subject);
  const isValue = value.type === 'entity' && value.ref.id === id;
  const what = date ? name : isValue ? [name, ' (', labelTold(predicate), ')'] : [name, ': ', fact.what];
  return { ...fact, ...whenOn(date?.text ?? fact.when), what, names: [{ text: name, id: subject }] };
}

function whenOn(when: Phrase | undefined): { readonly when?: Phrase } {
  return when === undefined ? {} : { when };
}

/** Characters of a label; the fact itself says it in full. */
const LONGEST_LABEL = 64;

/** What has a date and is not taken back: terms, dates, dated sentences, and the events that name the entity. */
function drawn(
  { statements, mentions, plain, nameOf, dateOf }: Holdings,
  sheet: Sheet,
  say: (phrase: Phrase) => string,
): CardTimeline | undefined {
  const things = [
    ...statements.flatMap((statement) => asThing(statement, say)),
    ...mentions.slice(0, MOST).flatMap(({ id, subject, provenance }) => {
      const on = dateOf(subject);
      return on ? [{ fact: id, provenance, thing: { kind: 'event', label: nameOf(subject), on } as const }] : [];
    }),
    ...plain.flatMap(({ id, says, on, provenance }) =>
      on ? [{ fact: id, provenance, thing: { kind: 'event', label: says, on } as const }] : [],
    ),
  ].filter(({ provenance }) => provenance.status !== 'withdrawn');
  const labelled = things.map(({ fact, thing }) => ({ fact, thing: { ...thing, label: short(thing.label) } }));
  const timeline = timelineOf(
    labelled.map(({ thing }) => thing),
    sheet,
  );
  if (!timeline) return undefined;
  const items = timeline.items.map((item, index) => {
    const { fact, thing } = labelled[index]!;
    return { ...item, label: { ...item.label, text: thing.label }, fact };
  });
  return { ...timeline, items };
}

function asThing(
  statement: Statement,
  say: (phrase: Phrase) => string,
): { readonly fact: string; readonly provenance: Provenance; readonly thing: Dated }[] {
  const { id: fact, provenance, predicate, value, qualifiers } = statement;
  const { from, to, as } = qualifiers;
  if (value.type === 'date') {
    const what = as ?? asTold(predicateOf(predicate)?.key ?? predicate);
    return [{ fact, provenance, thing: { kind: 'event', label: say([what, ' ', valueInWords(statement)]), on: value.date } }];
  }
  if (from === undefined && (to === undefined || to === 'unknown')) return [];
  const what = valueWithRole(statement);
  const label = say(senseOf(statement) === 'office' ? what : [labelTold(predicate), ': ', what]);
  return [{ fact, provenance, thing: { kind: 'term', label, ...(from ? { from } : {}), ...(to === undefined ? {} : { to }) } }];
}

function short(label: string): string {
  return label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}
