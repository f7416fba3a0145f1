import type { AnalyzeOptions } from '../analyze/analysis.ts';
import type { Analyzer } from '../analyze/index.ts';
import type { Holder } from '../entities/find-entity.ts';
import type { Analysed } from '../findings/as-json.ts';

/** What a tool answers from: a store as it now stands, with its settings. */
export interface Desk extends Holder, Pick<AnalyzeOptions, 'severities' | 'style'> {
  readonly analyzer: Analyzer;
  readonly now: Date;
  /** Days since 1970-01-01 in the desk's time zone. */
  readonly today: number;
  /** The day of a text that has none: a date, `today` or `tomorrow`. */
  readonly asOf?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly fileOf: Analysed['fileOf'];
  readonly linesOf: (text: string) => Pick<Analysed, 'at'>;
}

/** A tool that an assistant may call. It only reads. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  /** For the assistant: what it is for and what the answer means. */
  readonly description: string;
  /** JSON Schema of the arguments, all of them texts. */
  readonly input: {
    readonly type: 'object';
    readonly properties: Readonly<Record<string, { readonly type: 'string'; readonly description: string }>>;
    readonly required: readonly string[];
  };
  /** The answer, as data. Throws `Unanswerable` where the call cannot be answered as asked. */
  readonly answer: (given: ReadonlyMap<string, string>, desk: Desk) => Promise<Readonly<Record<string, unknown>>>;
}

/** A call that cannot be answered as it was asked: the message says why, for the assistant to ask again. */
export class Unanswerable extends Error {}

/** What came of a call: the answer as data, or what was wrong with it, in words that the assistant can act on. */
export type Outcome = { readonly answer: Readonly<Record<string, unknown>> } | { readonly trouble: string };
