import type { Evidence, Finding } from '../../core/findings/finding.ts';
import type { Silence } from '../../core/findings/silence.ts';
import { type Lines, linesOf } from '../../store/lines.ts';
import type { CheckedDraft, Report } from '../checking/report.ts';
import { printable } from '../terminal/cells.ts';
import type { Paint } from '../terminal/paint.ts';
import { wrapped } from '../terminal/wrap.ts';
import { codeFrame } from './code-frame.ts';
import { counted, countedBySeverity } from './counted.ts';
import { shownOrigin } from './shown-origin.ts';

export interface PrettyOptions {
  readonly paint: Paint;
  readonly columns: number;
  /** Leave the summary out. */
  readonly quiet: boolean;
}

/** Cells that prose is set in at most: longer lines are hard to read. */
export const WIDEST = 100;

/** Findings for people: grouped by draft, each with the line it stands in, the facts it rests on and the ways to mend it. */
export function pretty(report: Report, options: PrettyOptions): string {
  const told = report.documents.filter(({ analysis, silences = [] }) => analysis.findings.length + silences.length > 0);
  const groups = told.map((document) => group(document, options));
  return [...groups.flat(), ...(options.quiet || !report.documents.length ? [] : [summary(report)])].map((line) => `${line}\n`).join('');
}

function group(document: CheckedDraft, { paint, columns }: PrettyOptions): string[] {
  const lines = linesOf(document.text);
  const heading = `${paint('bold', printable(document.path))} ${paint('dim', `read as of ${document.asOf.text} (${document.asOf.from})`)}`;
  const context = { document, lines, paint, columns: Math.min(columns, WIDEST) };
  const findings = document.analysis.findings.flatMap((finding) => [...findingLines(finding, context), '']);
  const { silences = [] } = document;
  if (silences.length === 0) return [heading, '', ...findings];
  return [heading, '', ...findings, ...silences.flatMap((silence) => silenceLines(silence, context)), ''];
}

/** "story.md:3:14 agrees", and why in words. */
function silenceLines({ start, reason, message }: Silence, { document, lines, paint, columns }: Context): string[] {
  const { line, character } = lines.at(start);
  return [
    `${printable(document.path)}:${line + 1}:${character + 1} ${paint('dim', reason)}`,
    ...wrapped(printable(message), Math.max(20, columns - 2)).map((part) => `  ${part}`),
  ];
}

interface Context {
  readonly document: CheckedDraft;
  readonly lines: Lines;
  readonly paint: Paint;
  readonly columns: number;
}

function findingLines(finding: Finding, { document, lines, paint, columns }: Context): string[] {
  const { line, character } = lines.at(finding.start);
  const place = `${printable(document.path)}:${line + 1}:${character + 1}`;
  const labelled = (label: string, text: string) => {
    const lead = label.padEnd(6);
    return wrapped(printable(text), Math.max(20, columns - 8)).map((part, row) => `  ${row ? ' '.repeat(6) : paint('dim', lead)}${part}`);
  };
  return [
    `${place} ${paint(finding.severity, finding.severity)} ${paint('dim', finding.check)}`,
    ...wrapped(printable(finding.message), Math.max(20, columns - 2)).map((part) => `  ${part}`),
    ...codeFrame(lines, finding, { paint, style: finding.severity, columns }),
    ...finding.evidence.flatMap((evidence) => labelled('fact', evidenceText(evidence, document.root.path))),
    ...finding.fixes.flatMap((fix, index) => labelled(index ? 'or' : 'fix', fix.title + (fix.safe ? ' (--fix applies this)' : ''))),
  ];
}

/** "Niels Bohr was born in 1885 — facts/people.yaml:4 (Physics Yearbook, 1999; verified 2025-01-02)". Lines are counted from one. */
function evidenceText(evidence: Evidence, root: string): string {
  const sources = evidence.sources.map(({ title, publisher, date }) => [title, publisher, date].filter(Boolean).join(', '));
  const details = [...(sources.length ? sources : ['no source recorded']), ...(evidence.verified ? [`verified ${evidence.verified}`] : [])];
  return `${evidence.statement} — ${shownOrigin(evidence.origin, root)} (${details.join('; ')})`;
}

function summary({ documents }: Report): string {
  const severities = documents.flatMap((document) => document.analysis.findings.map((finding) => finding.severity));
  const touched = documents.filter((document) => document.analysis.findings.length > 0).length;
  const ruled = documents.reduce((sum, { analysis }) => sum + analysis.ruled.length, 0);
  const stand = ruled === 0 ? '' : `; ${ruled} more let stand`;
  if (!severities.length) return `No findings in ${counted(documents.length, 'draft')}${stand}`;
  return `${counted(severities.length, 'finding')} in ${touched} of ${counted(documents.length, 'draft')} (${countedBySeverity(severities)})${stand}`;
}
