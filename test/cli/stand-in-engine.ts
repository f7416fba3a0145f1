import type { Analysis, Analyzer } from '../../server/src/core/analyze/analysis.ts';
import type { Finding, Severity } from '../../server/src/core/findings/finding.ts';

/** Words that this engine reports, so that the command line is tested apart from what the real one knows. */
const WORDS: Readonly<Record<string, { severity: Severity; fix?: string; safe?: boolean; message?: string }>> = {
  blunder: { severity: 'error', fix: 'feat' },
  wobble: { severity: 'warning' },
  aside: { severity: 'information' },
  quibble: { severity: 'hint' },
  mispelt: { severity: 'error', fix: 'misspelt', safe: true },
  quoted: { severity: 'error', fix: 'touched', safe: true },
  // Its mended form is wrong as well: a second pass finds it.
  twice: { severity: 'error', fix: 'mispelt', safe: true },
  // Overlaps `mispelt twice` in "overlong mispelt".
  'overlong mispelt': { severity: 'warning', fix: 'long', safe: true },
  percent: { severity: 'error', message: '100% wrong:\nread, and “mend”\r' },
};

/** Finds the words above wherever they stand. */
export function createAnalyzer(): Analyzer {
  return {
    analyze: async (draft): Promise<Analysis> => {
      if (draft.source.includes('breakdown')) throw new Error('first line\nsecond line');
      const findings = Object.keys(WORDS).flatMap((word) => occurrences(draft.source, word).map((start) => findingAt(word, start)));
      findings.sort((a, b) => a.start - b.start || b.end - a.end);
      return {
        findings,
        ruled: [],
        mentions: [],
        asked: [],
        summary: { mentions: 3, claims: findings.length, supported: 0, refuted: findings.length, unverified: 0, ruled: 0 },
      };
    },
    claims: async () => [],
    namings: async () => [],
    explain: async () => [],
    proposals: async () => () => ({}),
  };
}

function occurrences(source: string, word: string): number[] {
  const starts: number[] = [];
  for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + 1)) starts.push(at);
  return starts;
}

function findingAt(word: string, start: number): Finding {
  const { severity, fix, safe = false, message = `The draft says “${word}”.` } = WORDS[word]!;
  const end = start + word.length;
  return {
    check: 'wrong-value',
    predicate: 'title',
    claim: `ada-quill/title/${word}`,
    severity,
    message,
    told: message,
    start,
    end,
    entity: 'ada-quill',
    inQuote: word === 'quoted',
    evidence: [
      {
        statement: 'Ada Quill is mayor of Inkwell',
        told: 'Ada Quill is mayor of Inkwell',
        origin: { file: 'facts/people.yaml', line: 1 },
        sources: [{ title: 'Town Register', publisher: 'Inkwell', url: 'https://example.org/register', date: '2024' }],
        verified: '2025-01-02',
        status: 'verified',
        fact: 'mayor',
      },
    ],
    fixes:
      fix === undefined
        ? []
        : [{ title: `Change to “${fix}”`, told: `Change to “${fix}”`, preferred: true, safe, edits: [{ start, end, newText: fix }] }],
  };
}
