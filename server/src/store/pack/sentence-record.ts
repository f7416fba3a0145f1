import type { Origin } from '../../core/facts/source.ts';
import type { PlainStatement, Quote } from '../../core/facts/statement.ts';
import type { EdtfDate } from '../../core/values/dates/edtf.ts';
import { dateOf } from './statement-record.ts';

/** Statements in words and quotations are few beside typed facts: each is kept as JSON, its dates as written. */
export function sentenceRecord(sentence: PlainStatement | Quote): string {
  const { origin: _, ...rest } = sentence;
  return JSON.stringify(rest, (_key, value) => (isDate(value) ? { edtf: value.text } : value));
}

/** Reads what `sentenceRecord` made. Throws where it is no such record. */
export function readSentence<S extends PlainStatement | Quote>(record: string, origin: Origin): S {
  const read = JSON.parse(record, (_key, value) => (typeof value?.edtf === 'string' ? dateOf(value.edtf) : value));
  return { ...read, origin };
}

function isDate(value: unknown): value is EdtfDate {
  return typeof value === 'object' && value !== null && 'precision' in value && 'text' in value;
}
