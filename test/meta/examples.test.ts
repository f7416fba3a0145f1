import { describe, expect, test } from 'vitest';
import type { Check, CheckExample } from '../../server/src/core/checks/check.ts';
import type { Finding } from '../../server/src/core/findings/finding.ts';
import { checks } from '../../server/src/core/generated/checks.ts';
import { predicates } from '../../server/src/core/generated/predicates.ts';
import { afterFixes, analyze } from '../support/analyze.ts';
import { marked, withMarks } from '../support/marked.ts';

/** All findings of an example, with its check switched on if a desk would have to ask for it. */
async function findingsOf(check: Check, { facts, draft, asOf, severity, style }: CheckExample): Promise<readonly Finding[]> {
  const severities = check.severity === 'off' ? new Map([[check.id, severity ?? 'warning']]) : undefined;
  const { findings } = await analyze({
    facts,
    draft: marked(draft).text,
    asOf,
    ...(severities && { severities }),
    ...(style && { style }),
  });
  return findings;
}

// Invariant 6: the examples of a check are its tests, from the YAML of the facts to the text after the fix.
describe.each(checks)('$id', (check) => {
  test.each(check.catches)('catches: $shows', async (example) => {
    const { text, spans } = marked(example.draft);
    const all = await findingsOf(check, example);
    const own = all.filter((finding) => finding.check === check.id);
    expect(withMarks(text, own)).toBe(example.draft);
    expect(own.map(({ message }) => message).join('\n')).toBe(example.says);
    const severity = example.severity ?? (check.severity === 'off' ? 'warning' : check.severity);
    expect(own.map((finding) => finding.severity)).toEqual(spans.map(() => severity));
    expect(afterFixes(text, own)).toBe(example.fixed);
    // One finding for one fact and one span.
    const overlapping = all.filter((other) => other.check !== check.id && spans.some((s) => other.start < s.end && s.start < other.end));
    expect(overlapping.map(({ check, message }) => `${check}: ${message}`)).toEqual([]);
  });

  test.each(check.silent)('is silent: $shows', async (example) => {
    const own = (await findingsOf(check, example)).filter((finding) => finding.check === check.id);
    expect(withMarks(example.draft, own)).toBe(example.draft);
  });
});

describe.each(predicates)('predicate $id', ({ example }) => {
  test.each(example.agrees)('agrees: %s', async (draft) => {
    const { findings, summary } = await analyze({ facts: example.facts, draft, asOf: '2025-01-15' });
    expect(findings.map(({ check, message }) => `${check}: ${message}`)).toEqual([]);
    expect(summary.supported).toBeGreaterThan(0);
  });
});
