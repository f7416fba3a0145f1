import { embargoed } from '../../../core/facts/embargo.ts';
import type { Entity } from '../../../core/facts/entity.ts';
import type { FactSlice } from '../../../core/facts/fact-source.ts';
import { labelTold, senseOf, valueInWords } from '../../../core/facts/in-words.ts';
import type { Statement } from '../../../core/facts/statement.ts';
import { holdsOn } from '../../../core/facts/term.ts';
import { KINDS } from '../../../core/telling/kinds.ts';
import { type Phrase, tell } from '../../../core/telling/told.ts';
import { type DateStyle, writtenDate } from '../../../core/values/dates/write-date.ts';
import { parsePersonName, written } from '../../../core/values/names/person-name.ts';

/** A text that may be written of an entity. */
export interface Offer {
  readonly kind: 'name' | 'title' | 'date';
  readonly text: string;
  readonly detail: Phrase;
}

export interface OfferOptions {
  readonly facts: FactSlice;
  /** The day that the draft is read at, from 1970-01-01. */
  readonly day: number;
  /** The moment, for embargoes. */
  readonly now: Date;
  /** Whether the draft has named it before: then the short form comes first. */
  readonly named: boolean;
  /** House style. */
  readonly dates: DateStyle;
}

/** What may be written of an entity: its name, long or short, with the title of the day, and its dates. */
export function offersOf(entity: Entity, { facts, day, now, named, dates }: OfferOptions): Offer[] {
  const what = entity.description ?? entity.subkind ?? KINDS[entity.kind];
  const open = facts.about(entity.id).filter(({ provenance }) => !embargoed(provenance, now) && provenance.status === 'verified');
  const full: Offer = { kind: 'name', text: entity.name, detail: what };
  const short = entity.kind === 'person' ? (entity.short ?? written(parsePersonName(entity.name, entity).family)) : undefined;
  const brief: Offer[] = short && short !== entity.name ? [{ kind: 'name', text: short, detail: what }] : [];
  return [
    ...(named ? [...brief, full] : [full, ...brief]),
    ...open.filter((statement) => senseOf(statement) === 'office' && holdsOn(statement, day)).map((statement) => titled(entity, statement)),
    ...open.flatMap((statement) => dated(entity, statement, dates)),
  ];
}

function titled(entity: Entity, statement: Statement): Offer {
  const { of, acting, from } = statement.qualifiers;
  const title = valueInWords(statement);
  return {
    kind: 'title',
    text: `${acting === true ? 'acting ' : ''}${title} ${entity.name}`,
    detail: [title, of === undefined ? '' : `, ${of.text}`, from === undefined ? '' : [', ', tell('since {day}', { day: from.text })]],
  };
}

function dated(entity: Entity, { predicate, value, qualifiers }: Statement, style: DateStyle): Offer[] {
  if (value.type !== 'date') return [];
  const label = qualifiers.as ?? labelTold(predicate);
  return [{ kind: 'date', text: writtenDate(value.date, style), detail: [entity.name, ', ', label] }];
}
