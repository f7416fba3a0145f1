import { predicates } from '../generated/predicates.ts';
import type { Predicate, Sense } from '../predicates/predicate.ts';
import { asTold, inEnglish, type Phrase, type Told, tell } from '../telling/told.ts';
import type { EntityRef } from './entity.ts';
import type { FactSlice } from './fact-source.ts';
import type { Qualifiers, Statement } from './statement.ts';

const byId = new Map<string, Predicate>(predicates.map((predicate) => [predicate.id, predicate]));

/** The predicate of this id, if there is one. */
export function predicateOf(id: string): Predicate | undefined {
  return byId.get(id);
}

/** What the engine may make of a statement, by its predicate. */
export function senseOf(statement: Statement): Sense | undefined {
  return byId.get(statement.predicate)?.sense;
}

/** A typed fact as a sentence, told from the day `asOf`: "Marco Rubio is Secretary of State of the United States since 2025-01-21". */
export function factTold(statement: Statement, facts: FactSlice, asOf: number): Told {
  const subject = facts.entity(statement.subject)?.name ?? statement.subject;
  const value = valueInWords(statement);
  const predicate = byId.get(statement.predicate);
  if (!predicate) return tell('{subject}: {value}', { subject, value });
  const { sentence, past = sentence } = predicate;
  const { of, as } = statement.qualifiers;
  return {
    text: ended(statement, asOf) ? past : sentence,
    slots: {
      subject,
      value,
      on: statement.value.type === 'date' && statement.value.date.precision === 'day' ? tell('on') : tell('in'),
      of: of ? tell(' of {article}{place}', { article: articleOf(of, facts), place: of.text }) : '',
      as: as ?? tell('relative'),
      term: termOf(statement),
    },
  };
}

/** The same in English, for programs. */
export function inWords(statement: Statement, facts: FactSlice, asOf: number): string {
  return inEnglish(factTold(statement, facts, asOf));
}

/** A statement's value as the store has it. */
export function valueInWords(statement: Statement): string {
  const { value } = statement;
  switch (value.type) {
    case 'date':
      return value.date.text;
    case 'entity':
      return value.ref.text;
    default:
      return value.text;
  }
}

/** A statement's value with what narrows it: "acting Foreign Minister, Colombia", "Ada Brandt (daughter)". */
export function valueWithRole(statement: Statement): Phrase {
  const { of, acting, as } = statement.qualifiers;
  const value = valueInWords(statement);
  return [
    acting === true ? tell('acting {title}', { title: value }) : value,
    as === undefined ? '' : ` (${as})`,
    of === undefined ? '' : `, ${of.text}`,
  ];
}

/** The relation as a reader is shown it. */
export function labelOf(predicate: string): string {
  return byId.get(predicate)?.label ?? predicate.replaceAll('-', ' ');
}

/** The same as a phrase. */
export function labelTold(predicate: string): Told {
  return asTold(labelOf(predicate));
}

/** The article that English prose wants before a name, with its space; other languages do without. */
function articleOf({ text, id }: EntityRef, facts: FactSlice): string {
  const article = id === undefined ? undefined : facts.entity(id)?.article;
  return article !== undefined && !text.toLowerCase().startsWith(`${article} `) ? `${article} ` : '';
}

function termOf({ qualifiers: { from, to, acting } }: Statement): Phrase {
  return [acting === true ? tell(' (acting)') : '', datesOf(from, to)];
}

function datesOf(from: Qualifiers['from'], to: Qualifiers['to']): Phrase {
  if (to === undefined) return from ? tell(' since {from}', { from: from.text }) : '';
  if (to === 'unknown') return from ? tell(' from {from}, no longer', { from: from.text }) : tell(', no longer');
  return from ? tell(' from {from} to {to}', { from: from.text, to: to.text }) : tell(' until {to}', { to: to.text });
}

function ended({ qualifiers: { to } }: Statement, asOf: number): boolean {
  return to !== undefined && (to === 'unknown' || to.last < asOf);
}
