import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Case, Mend } from './case.ts';
import { slipsMarked } from './slips-marked.ts';

/** The rounds of fresh cases, in the order in which they were written. */
export const ROUNDS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
/** Sets written as blind as those, but tuned on from their first run on. */
export const PRACTICE = ['practice-1', 'practice-2', 'practice-3', 'practice-4', 'practice-5'] as const;

/** The name of a round or set, which is that of its folder. */
export type Round = (typeof ROUNDS | typeof PRACTICE)[number];

interface Row {
  readonly id: string;
  readonly kind?: string;
  readonly form: string;
  readonly date: string;
  readonly mend?: Mend;
  readonly facts: object;
  readonly draft: string;
}

/** A round's cases, sorted by id. */
export function readRound(round: Round): Case[] {
  return readTables(join(import.meta.dirname, round));
}

/** The cases of all tables (`KIND.yaml`) in a folder, sorted by id. */
export function readTables(folder: string): Case[] {
  const tables = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return tables.flatMap((name) => readTable(join(folder, name))).sort((a, b) => a.id.localeCompare(b.id));
}

/** A table's name is the kind of its rows that name none. */
function readTable(path: string): Case[] {
  const kind = basename(path, '.yaml').replace(/-\d$/, '');
  return (parse(readFileSync(path, 'utf8')) as Row[]).map(({ draft, facts, mend = 'replace', ...row }) => {
    return { kind, ...row, ...slipsMarked(draft), mend, facts: stringify(facts) };
  });
}

const MENDS: Readonly<Record<string, Mend>> = { 'choose-one-of-several': 'choose', 'rewrite-by-hand': 'rewrite' };

/** The cases of an evaluation kit: `cases/ID/{facts/case.facts.yaml, wrong.md, right.md, case.json}` under the folder. */
export function readKit(folder: string): Case[] {
  const cases = join(folder, 'cases');
  if (!existsSync(cases)) throw new Error(`${folder} holds no folder named cases`);
  return readdirSync(cases)
    .sort()
    .map((id) => {
      const read = (name: string) => readFileSync(join(cases, id, name), 'utf8');
      const { kind, form, as_of: date, spans, fix_type: fix } = JSON.parse(read('case.json'));
      const mend = MENDS[fix] ?? 'replace';
      return { id, kind, form, date, spans, mend, facts: read('facts/case.facts.yaml'), wrong: read('wrong.md'), right: read('right.md') };
    });
}
