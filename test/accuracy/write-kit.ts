import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './case.ts';

const FIXES = { replace: 'replace', choose: 'choose-one-of-several', rewrite: 'rewrite-by-hand' } as const;

/** Writes cases in the layout of an evaluation kit: a folder for each, with its facts, both drafts and a `case.json`. */
export function writeKit(folder: string, cases: readonly Case[]): void {
  for (const { id, kind, form, date, facts, wrong, right, spans, mend } of cases) {
    const root = join(folder, 'cases', id);
    const head = `---\ndate: ${date}\n---\n\n`;
    const marked = spans.map(({ start, end, replacement }) => {
      return { text: wrong.slice(start, end), replacement, start: start + head.length, end: end + head.length };
    });
    const about = { id, kind, form, provenance: 'invented', fix_type: FIXES[mend], as_of: date, spans: marked, facts: [], entities: [] };
    mkdirSync(join(root, 'facts'), { recursive: true });
    writeFileSync(join(root, 'facts', 'case.facts.yaml'), facts);
    writeFileSync(join(root, 'wrong.md'), `${head}${wrong}\n`);
    writeFileSync(join(root, 'right.md'), `${head}${right}\n`);
    writeFileSync(join(root, 'case.json'), `${JSON.stringify(about, undefined, 1)}\n`);
  }
}
