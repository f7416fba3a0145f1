import { describe, expect, test } from 'vitest';
import type { Severity } from '../../server/src/core/findings/finding.ts';
import { afterFixes, analyze } from '../support/analyze.ts';
import { marked, withMarks } from '../support/marked.ts';

/** A draft whose findings stand in ⟦ ⟧; no marks: silence. */
export interface Row {
  readonly draft: string;
  /** Check of every finding. */
  readonly check?: string;
  /** Severity of every finding. */
  readonly severity?: Severity;
  /** The draft after the preferred fixes; `null` where none may be preferred. */
  readonly fixed?: string | null;
  /** Whether the preferred fixes may be applied unseen. */
  readonly safe?: boolean;
  /** ISO date, where it is not the table's. */
  readonly asOf?: string;
}

/** What the rows of a table share. */
export interface Shared {
  /** A facts file, as YAML. */
  readonly facts: string;
  /** ISO date. */
  readonly asOf: string;
  /** Check of every finding, where a row names no other. */
  readonly check?: string;
}

/** A table of marked drafts as tests: one for each row, a bare string being a row of only a draft. */
export function table(name: string, shared: Shared, rows: readonly (Row | string)[]): void {
  describe(name, () => {
    test.each(rows.map((row): Row => (typeof row === 'string' ? { draft: row } : row)))('$draft', async (row) => {
      const { text } = marked(row.draft);
      const { findings } = await analyze({ facts: shared.facts, draft: text, asOf: row.asOf ?? shared.asOf });
      expect(withMarks(text, findings)).toBe(row.draft);
      const check = row.check ?? shared.check;
      if (check) expect(findings.map((finding) => finding.check)).toEqual(findings.map(() => check));
      if (row.severity) expect(findings.map(({ severity }) => severity)).toEqual(findings.map(() => row.severity));
      if (row.safe !== undefined) expect(findings.map(({ fixes }) => fixes.some(({ safe }) => safe))).toEqual(findings.map(() => row.safe));
      if (row.fixed !== undefined) expect(afterFixes(text, findings) ?? null).toBe(row.fixed);
    });
  });
}
