import { contentHash } from './content-hash.ts';
import type { Entity, EntityRef } from './entity.ts';
import type { PlainStatement, Quote, Statement } from './statement.ts';

/**
 * What a fact says, as a short hash: the same on every machine for as long as its words, value, qualifiers and status stay. Where it
 * stands, who says it and when it was checked do not count, so that a fact which is only verified again keeps its fingerprint.
 */
export function fingerprintOf({ subject, predicate, value, qualifiers, provenance }: Statement): string {
  const { of, from, to, acting, as } = qualifiers;
  return contentHash([
    subject,
    predicate,
    value.type === 'date' ? value.date.text : value.type === 'entity' ? named(value.ref) : value.text,
    ...[of ? named(of) : '', from?.text ?? '', to === undefined || to === 'unknown' ? (to ?? '') : to.text],
    ...[acting === true ? 'acting' : '', as ?? '', provenance.status],
  ]);
}

/** The same of a fact in plain words. */
export function fingerprintOfPlain({ says, slots, never, from, to, on, tolerance, provenance }: PlainStatement): string {
  return contentHash([
    says,
    ...slots.flatMap(({ start, end, alternatives, list }) => [String(start), String(end), ...alternatives, '', ...list, '']),
    ...never,
    ...['', from?.text ?? '', to === undefined || to === 'unknown' ? (to ?? '') : to.text, on?.text ?? ''],
    ...[tolerance ?? '', provenance.status],
  ]);
}

/** The same of a quotation. */
export function fingerprintOfQuote({ speaker, text, on, provenance }: Quote): string {
  return contentHash([named(speaker), text, on?.text ?? '', provenance.status]);
}

/** The same of an entity's name. */
export function fingerprintOfName({ id, name }: Entity): string {
  return contentHash([id, name]);
}

function named({ id, text }: EntityRef): string {
  return id ?? text;
}
