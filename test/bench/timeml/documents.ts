import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A TIMEX3 of a text: UTF-16 offsets, its type, and its value as TimeML 1.2.1 writes it. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** A TimeML document: its body without tags, the day or time it was written, and what its annotators marked. */
export interface TimeMlDocument {
  readonly name: string;
  /** Value of the document creation time. */
  readonly written: string;
  readonly text: string;
  readonly timexes: readonly Timex[];
  /** The source round the body's content, for writing it anew. */
  readonly before: string;
  readonly after: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The .tml and .xml documents of a folder in the order of their names; one that is no TimeML is told to `complain` and left out. */
export function readFolder(folder: string, complain: (message: string) => void): TimeMlDocument[] {
  const names = readdirSync(folder).filter((name) => /\.(tml|xml)$/i.test(name));
  return names.sort().flatMap((name) => {
    const document = readTimeMl(name, readFileSync(join(folder, name), 'utf8'));
    if (typeof document !== 'string') return [document];
    complain(`${name}: ${document}`);
    return [];
  });
}

/** Reads one document; a sentence that says what is wrong if it has no body or no creation time. */
export function readTimeMl(name: string, source: string): TimeMlDocument | string {
  const open = /<TEXT\b[^>]*>/.exec(source);
  const close = source.indexOf('</TEXT>');
  if (!open || close < 0) return 'it has no <TEXT>, so it is not read';
  const written = creationTime(source);
  if (written === undefined) return 'no TIMEX3 in it has functionInDocument="CREATION_TIME" and a date, so it is not read';
  const start = open.index + open[0].length;
  return { name, written, ...body(source.slice(start, close)), before: source.slice(0, start), after: source.slice(close) };
}

function creationTime(source: string): string | undefined {
  for (const [tag] of source.matchAll(/<TIMEX3\b[^>]*>/g)) {
    const value = attribute(tag, 'value') ?? '';
    if (attribute(tag, 'functionInDocument') === 'CREATION_TIME' && /^\d{4}-?\d\d-?\d\d/.test(value)) return value;
  }
  return undefined;
}

function body(source: string): Pick<TimeMlDocument, 'text' | 'timexes'> {
  const timexes: Timex[] = [];
  const open: Omit<Timex, 'end'>[] = [];
  let text = '';
  for (const piece of source.split(/(<[^>]*>)/)) {
    if (/^<TIMEX3\b[^>]*[^/]>$/.test(piece))
      open.push({ start: text.length, type: attribute(piece, 'type') ?? '', value: attribute(piece, 'value') ?? '' });
    else if (piece.startsWith('</TIMEX3')) {
      const timex = open.pop();
      if (timex && text.length > timex.start) timexes.push({ ...timex, end: text.length });
    } else if (!piece.startsWith('<')) text += piece.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]!);
  }
  return { text, timexes: timexes.sort((a, b) => a.start - b.start) };
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1];
}

/** The document with these annotations in its body in place of its own. */
export function written({ text, before, after }: TimeMlDocument, timexes: readonly Timex[]): string {
  let inside = '';
  let at = 0;
  timexes.forEach(({ start, end, type, value }, i) => {
    inside += `${escaped(text.slice(at, start))}<TIMEX3 tid="t${i + 1}" type="${type}" value="${escaped(value)}">${escaped(text.slice(start, end))}</TIMEX3>`;
    at = end;
  });
  return before + inside + escaped(text.slice(at)) + after;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
