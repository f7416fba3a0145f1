import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoYear } from '../../../server/src/core/values/dates/calendar.ts';
import { type EdtfDate, parseEdtf } from '../../../server/src/core/values/dates/edtf.ts';
import type { SingleDateExpression } from '../../../server/src/core/values/dates/read.ts';
import { resolveDate } from '../../../server/src/core/values/dates/resolve.ts';
import { chronoDates } from './chrono.ts';
import { datesOf } from './marked.ts';
import { type FoundDate, NOTHING, type Score, sum } from './reading.ts';

/** A date of the corpus: where it stands in its paragraph, and its value as EDTF. */
export interface GoldDate {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** A narrative with its date of writing, paragraph by paragraph. */
export interface Narrative {
  readonly written: string;
  readonly paragraphs: readonly { readonly text: string; readonly dates: readonly GoldDate[] }[];
}

/** What one narrative's dates were missed or misread as. */
export interface Miss {
  readonly text: string;
  readonly context: string;
  readonly wanted: string;
  readonly got: string;
}

/** Reads the corpus (Mazur and Dale, WikiWars: historical narratives with TIMEX2 values) from its folder. */
export function readWikiWars(folder: string): Narrative[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => readNarrative(readFileSync(join(folder, name), 'utf8')));
}

function readNarrative(source: string): Narrative {
  const written = /<DATETIME>.*?val="(\d{4}-\d\d-\d\d)/s.exec(source)![1]!;
  const body = source.slice(source.indexOf('<TEXT>') + '<TEXT>'.length, source.indexOf('</TEXT>'));
  return {
    written,
    paragraphs: body
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(readParagraph),
  };
}

function readParagraph(line: string): Narrative['paragraphs'][number] {
  const dates: GoldDate[] = [];
  const open: { start: number; value: string | undefined }[] = [];
  let text = '';
  for (const piece of line.split(/(<[^>]*>)/)) {
    if (piece.startsWith('<TIMEX2')) open.push({ start: text.length, value: goldValue(/ val="([^"]*)"/.exec(piece)?.[1] ?? '') });
    else if (piece.startsWith('</TIMEX2')) {
      const { start, value } = open.pop()!;
      if (value !== undefined) dates.push({ start, end: text.length, value });
    } else if (!piece.startsWith('<')) text += piece.replaceAll('&amp;', '&');
  }
  return { text, dates };
}

const SEASONS: ReadonlyMap<string, number> = new Map([
  ['SP', 3],
  ['SU', 6],
  ['FA', 9],
  ['WI', 12],
]);

/** TIMEX2 as EDTF; undefined for durations, sets, vague references and times of an unknown day. */
function goldValue(value: string): string | undefined {
  const match = /^(BC)?(\d{2,4})(?:-(\d\d|SP|SU|FA|WI)(?:-(\d\d))?)?(?:T.*)?$/.exec(value);
  if (!match) return undefined;
  const [, before, digits = '', month, day] = match;
  if (digits.length === 3) return before ? undefined : `${digits}X`;
  if (digits.length === 2) return before ? undefined : `${digits}XX`;
  const year = before ? 1 - Number(digits) : Number(digits);
  const opens = SEASONS.get(month ?? '');
  if (opens !== undefined)
    return opens === 12
      ? `${isoYear(year)}-12/${isoYear(year + 1)}-02`
      : `${isoYear(year)}-${String(opens).padStart(2, '0')}/${isoYear(year)}-${String(opens + 2).padStart(2, '0')}`;
  return [isoYear(year), month, day].filter((part) => part !== undefined).join('-');
}

/** Ours, each date with what was named before it in the narrative. */
export function scoreOurs(narratives: readonly Narrative[]): { readonly score: Score; readonly misses: readonly Miss[] } {
  let score = NOTHING;
  const misses: Miss[] = [];
  for (const { written, paragraphs } of narratives) {
    const asOf = parseEdtf(written)!.first;
    let reference: EdtfDate | undefined;
    for (const { text, dates } of paragraphs) {
      const { tokens, dates: read } = datesOf(text);
      const found: FoundDate[] = [];
      for (const expression of read.flatMap((date): readonly SingleDateExpression[] =>
        date.kind === 'range' ? ends(date.start, date.end) : [date],
      )) {
        const date = resolveDate(expression, { asOf, tense: 'past', chronicle: true, ...(reference ? { reference } : {}) });
        found.push({ start: tokens.start[expression.from]!, end: tokens.end[expression.to - 1]!, ...(date ? { value: date } : {}) });
        if (date) reference = date;
      }
      score = sum(
        score,
        scored(dates, found, (gold, got) =>
          misses.push({
            text: text.slice(gold.start, gold.end),
            context: text.slice(Math.max(0, gold.start - 60), gold.end + 30),
            wanted: gold.value,
            got,
          }),
        ),
      );
    }
  }
  return { score, misses };
}

/** The ends of a range, the first with the year that it leaves to the second and the other way about. */
function ends(start: SingleDateExpression, end: SingleDateExpression): readonly SingleDateExpression[] {
  if (start.kind !== 'calendar' || end.kind !== 'calendar') return [start, end];
  const year = start.year ?? end.year;
  return year === undefined
    ? [start, end]
    : [
        { ...start, year },
        { ...end, year: end.year ?? year },
      ];
}

/** chrono-node's, from the day of writing or, as `narrated`, from the last date of the paragraph before. */
export function scoreChrono(narratives: readonly Narrative[], narrated: boolean): Score {
  let score = NOTHING;
  for (const { written, paragraphs } of narratives) {
    let today = written;
    for (const { text, dates } of paragraphs) {
      const found = chronoDates(text, today).singles;
      score = sum(
        score,
        scored(dates, found, () => {}),
      );
      const last = found.at(-1)?.value?.text;
      if (narrated && last && /^\d{4}/.test(last)) today = `${last}-01-01`.slice(0, 10);
    }
  }
  return score;
}

function scored(gold: readonly GoldDate[], found: readonly FoundDate[], missed: (gold: GoldDate, got: string) => void): Score {
  let [met, right] = [0, 0];
  for (const date of gold) {
    const near = found.filter(({ start, end }) => start < date.end && date.start < end);
    const values = near.map(({ value }) => value?.text.replaceAll('~', '') ?? '-');
    if (near.length > 0) met++;
    if (values.includes(date.value)) right++;
    else missed(date, values.join(' '));
  }
  return { total: gold.length, found: met, right };
}
