import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotated } from './annotate.ts';
import { readFolder, type TimeMlDocument, type Timex, written } from './documents.ts';
import { added, compared, type Difference, measures, NONE, type Tally } from './score.ts';

/** What to read, where to write our own annotations, and whether to print what differs. */
export interface Wanted {
  readonly folder: string | undefined;
  readonly out: string | undefined;
  readonly misses: boolean;
}

/**
 * Reads the TimeML documents of a folder, marks their dates and times knowing only the text and the creation time, and prints how far that
 * agrees with their own annotations, by the measures of TempEval-3 (the creation time itself is not counted). Returns the exit status.
 */
export function printTimeMl({ folder, out, misses }: Wanted, print: (line: string) => void): number {
  if (folder === undefined || !existsSync(folder) || !statSync(folder).isDirectory()) {
    print(`--timeml wants a folder of TimeML documents${folder === undefined ? '' : `: there is none at ${folder}`}.`);
    return 2;
  }
  const documents = readFolder(folder, print);
  if (documents.length === 0) {
    print(`No TimeML document (.tml or .xml) in ${folder}.`);
    return 2;
  }
  let total = NONE;
  for (const document of documents) {
    const ours = annotated(document);
    const { tally, differences } = compared(document.timexes, ours);
    total = added(total, tally);
    if (misses) for (const difference of differences) print(differenceLine(document, difference));
    if (out !== undefined) {
      mkdirSync(out, { recursive: true });
      writeFileSync(join(out, document.name), written(document, ours));
    }
  }
  for (const line of tallyLines(documents.length, total)) print(line);
  return 0;
}

function tallyLines(count: number, total: Tally): string[] {
  const line = (name: string, matched: number) => {
    const { precision, recall, f1 } = measures(matched, total);
    return `  ${name.padEnd(28)} precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}`;
  };
  return [
    `TimeML: ${count} documents, ${total.marked} marked, ${total.ours} found`,
    line('span, relaxed', total.relaxed),
    line('span, strict', total.strict),
    line('value', total.value),
    line('type', total.type),
    `  right values of those met    ${(total.relaxed === 0 ? 0 : total.value / total.relaxed).toFixed(4)}`,
  ];
}

function differenceLine({ name, text }: TimeMlDocument, { marked, ours }: Difference): string {
  const told = (timex: Timex | undefined) =>
    timex ? `${JSON.stringify(text.slice(timex.start, timex.end))} ${timex.type} ${timex.value}` : 'nothing';
  const { start, end } = (marked ?? ours)!;
  const around = text.slice(Math.max(0, start - 40), end + 30).replaceAll(/\s+/g, ' ');
  return `  ${name}: marked ${told(marked)}, read ${told(ours)} | ${around}`;
}
