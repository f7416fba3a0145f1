import type { EntityRef } from '../../core/facts/entity.ts';
import type { Qualifiers, Statement, StatementValue } from '../../core/facts/statement.ts';
import { type EdtfDate, parseEdtf } from '../../core/values/dates/edtf.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { Naming, Numbering } from './entity-record.ts';

/** Orders that packs keep: new ones go to the end. */
const VALUES: readonly StatementValue['type'][] = ['date', 'entity', 'text', 'quantity'];
const HAS = { of: 1, from: 2, to: 4, over: 8, acting: 16, notActing: 32, one: 64, many: 128, as: 256, id: 512 } as const;

/** Writes a statement without its subject. Dates are kept as written. */
export function writeStatement(statement: Statement, to: ByteWriter, { text, provenance }: Numbering): void {
  const { id, subject, predicate, value, qualifiers } = statement;
  const { of, from, acting, holders, as } = qualifiers;
  const ref = (one: EntityRef) => {
    to.number(text(one.text));
    to.number(one.id === undefined ? 0 : text(one.id) + 1);
  };
  const count = countIn(id, `${subject}/${predicate}/`);
  const has =
    (of ? HAS.of : 0) |
    (from ? HAS.from : 0) |
    (qualifiers.to === 'unknown' ? HAS.over : qualifiers.to ? HAS.to : 0) |
    (acting === undefined ? 0 : acting ? HAS.acting : HAS.notActing) |
    (holders === undefined ? 0 : HAS[holders]) |
    (as === undefined ? 0 : HAS.as) |
    (count === undefined ? HAS.id : 0);
  to.number(has);
  to.number(text(predicate));
  to.number(count ?? text(id));
  to.number(provenance(statement.provenance));
  to.byte(VALUES.indexOf(value.type));
  if (value.type === 'entity') ref(value.ref);
  else to.number(text(value.type === 'date' ? value.date.text : value.text));
  if (of) ref(of);
  if (from) to.number(text(from.text));
  if (qualifiers.to && qualifiers.to !== 'unknown') to.number(text(qualifiers.to.text));
  if (as !== undefined) to.number(text(as));
}

/** Reads what `writeStatement` wrote. Throws a RangeError where the record ends early or a date is none. */
export function readStatement(subject: string, from: ByteReader, { textOf, provenanceOf, refOf, origin }: Naming): Statement {
  const text = () => textOf(from.number());
  const ref = (): EntityRef => {
    const number = from.number();
    const written = from.number();
    const id = written === 0 ? refOf(number) : textOf(written - 1);
    return id === undefined ? { text: textOf(number) } : { text: textOf(number), id };
  };
  const has = from.number();
  const predicate = text();
  const count = from.number();
  const provenance = provenanceOf(from.number());
  const type = VALUES[from.byte()];
  const value: StatementValue =
    type === 'entity'
      ? { type, ref: ref() }
      : type === 'date'
        ? { type, date: dateOf(text()) }
        : { type: type === 'quantity' ? type : 'text', text: text() };
  const qualifiers: Qualifiers = {
    ...(has & HAS.of ? { of: ref() } : {}),
    ...(has & HAS.from ? { from: dateOf(text()) } : {}),
    ...(has & HAS.to ? { to: dateOf(text()) } : has & HAS.over ? { to: 'unknown' } : {}),
    ...(has & (HAS.acting | HAS.notActing) ? { acting: (has & HAS.acting) !== 0 } : {}),
    ...(has & HAS.one ? { holders: 'one' } : has & HAS.many ? { holders: 'many' } : {}),
    ...(has & HAS.as ? { as: text() } : {}),
  };
  const id = has & HAS.id ? textOf(count) : `${subject}/${predicate}/${count}`;
  return { id, subject, predicate, value, qualifiers, provenance, origin };
}

/** A date of a pack. Throws a RangeError where a text is none. */
export function dateOf(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (!date) throw new RangeError('a date of the pack is none');
  return date;
}

/** The number at the end of an id that is otherwise as the compiler makes them. */
function countIn(id: string, start: string): number | undefined {
  const rest = id.startsWith(start) ? id.slice(start.length) : '';
  return /^(0|[1-9]\d{0,6})$/.test(rest) ? Number(rest) : undefined;
}
