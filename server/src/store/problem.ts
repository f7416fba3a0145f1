import { inEnglish, type Sentences } from '../core/telling/told.ts';
import type { Lines } from './lines.ts';
import type { Span } from './span.ts';

/** Something wrong with a file of the store. `line` and `character` are zero-based, all offsets UTF-16. */
export interface StoreProblem {
  /** As the file was given to the loader. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly character: number;
  readonly severity: 'error' | 'warning' | 'information';
  /** What kind of trouble it is: a slug. */
  readonly code: string;
  /** In English, and as data for other languages. */
  readonly message: string;
  readonly told: Sentences;
  /** The line, word or key as it should be, where that is known. */
  readonly suggestion?: string;
  /** The place that this one does not agree with, in the file named. */
  readonly other?: Span & { readonly file: string };
}

/** A problem before its place in lines is worked out. */
export type Trouble = Omit<StoreProblem, 'file' | 'line' | 'character' | 'message'>;

/** Gives a trouble its file and line. */
export function problemIn(file: string, lines: Lines, trouble: Trouble): StoreProblem {
  const { line, character } = lines.at(trouble.start);
  const { start, end, severity, code, told, suggestion, other } = trouble;
  return {
    file,
    start,
    end,
    line,
    character,
    severity,
    code,
    message: inEnglish(told),
    told,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(other === undefined ? {} : { other }),
  };
}

/** An error that spans a node. */
export function error(span: Span, code: string, told: Sentences): Trouble {
  return { start: span.start, end: span.end, severity: 'error', code, told };
}

/** An error of a whole file. */
export function fileProblem(file: string, code: string, told: Sentences): StoreProblem {
  return { file, start: 0, end: 0, line: 0, character: 0, severity: 'error', code, message: inEnglish(told), told };
}
