import { predicates } from '../generated/predicates.ts';
import type { Predicate, Sense } from '../predicates/predicate.ts';
import { asTold, type Told } from '../telling/told.ts';
import type { FactSlice } from './fact-source.ts';
import type { Statement } from './statement.ts';

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
export function inWords(statement: Statement, facts: FactSlice, asOf: number): string {
  const template = byId.get(statement.predicate)?.sentence ?? '{subject}: {value}';
  const { of, as } = statement.qualifiers;
  const parts: Record<string, string> = {
    subject: facts.entity(statement.subject)?.name ?? statement.subject,
    value: valueInWords(statement),
    on: statement.value.type === 'date' && statement.value.date.precision === 'day' ? 'on' : 'in',
    of: of ? ` of ${withArticle(of.text, of.id, facts)}` : '',
    as: as ?? 'relative',
    term: termInWords(statement),
  };
  const said = template.replace(/\{(\w+)\}/g, (_, key: string) => parts[key] ?? '');
  return ended(statement, asOf) ? said.replace(' is ', ' was ') : said;
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
export function valueWithRole(statement: Statement): string {
  const { of, acting, as } = statement.qualifiers;
  const role = as === undefined ? '' : ` (${as})`;
  return `${acting === true ? 'acting ' : ''}${valueInWords(statement)}${role}${of === undefined ? '' : `, ${of.text}`}`;
}

/** The relation as a reader is shown it. */
export function labelOf(predicate: string): string {
  return byId.get(predicate)?.label ?? predicate.replaceAll('-', ' ');
}

/** The same as a phrase. */
export function labelTold(predicate: string): Told {
  return asTold(labelOf(predicate));
}

function withArticle(text: string, id: string | undefined, facts: FactSlice): string {
  const article = id === undefined ? undefined : facts.entity(id)?.article;
  return article !== undefined && !text.toLowerCase().startsWith(`${article} `) ? `${article} ${text}` : text;
}

function termInWords({ qualifiers: { from, to, acting } }: Statement): string {
  const manner = acting === true ? ' (acting)' : '';
  if (to === undefined) return from ? `${manner} since ${from.text}` : manner;
  if (to === 'unknown') return from ? `${manner} from ${from.text}, no longer` : `${manner}, no longer`;
  return from ? `${manner} from ${from.text} to ${to.text}` : `${manner} until ${to.text}`;
}

function ended({ qualifiers: { to } }: Statement, asOf: number): boolean {
  return to !== undefined && (to === 'unknown' || to.last < asOf);
}
