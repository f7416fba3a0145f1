import type { Edit, Evidence, Finding } from '../../core/findings/finding.ts';
import type { CheckedDraft, Report } from '../checking/report.ts';
import { joinShown } from '../files/paths.ts';
import type { OpenRoot } from '../roots/open-root.ts';
import { type Lines, linesOf } from './lines.ts';

/** The report as docs/cli.md lays it down. Offsets are UTF-16 offsets into the file as read, its byte order mark counted; lines and characters are zero-based and do not count it. */
export function json({ documents, roots }: Report): string {
  return `${JSON.stringify({ version: 1, documents: documents.map(jsonDocument), stores: roots.map(jsonStore) }, null, 2)}\n`;
}

/** One store of the report, with its problems. */
export function jsonStore(root: OpenRoot) {
  return {
    root: root.path,
    entities: root.entities,
    statements: root.statements,
    problems: root.problems.map((problem) => ({
      severity: problem.severity,
      message: problem.message,
      file: joinShown(root.path, problem.file),
      line: problem.line,
    })),
  };
}

function jsonDocument(document: CheckedDraft) {
  const lines = linesOf(document.text);
  const { mentions, claims, supported, refuted, unverified } = document.analysis.summary;
  return {
    path: document.path,
    asOf: document.asOf.text,
    asOfFrom: document.asOf.from,
    summary: { mentions, claims, supported, refuted, unverified },
    findings: document.analysis.findings.map((finding) => jsonFinding(finding, document, lines)),
  };
}

function jsonFinding(finding: Finding, { text, bom, root }: CheckedDraft, lines: Lines) {
  const shift = bom ? 1 : 0;
  return {
    check: finding.check,
    predicate: finding.predicate,
    severity: finding.severity,
    message: finding.message,
    start: finding.start + shift,
    end: finding.end + shift,
    range: { start: lines.position(finding.start), end: lines.position(finding.end) },
    text: text.slice(finding.start, finding.end),
    entity: finding.entity,
    inQuote: finding.inQuote,
    evidence: finding.evidence.map((evidence) => jsonEvidence(evidence, root)),
    fixes: finding.fixes.map(({ title, preferred, safe, edits }) => ({
      title,
      preferred,
      safe,
      edits: edits.map(({ start, end, newText }: Edit) => ({ start: start + shift, end: end + shift, newText })),
    })),
  };
}

function jsonEvidence({ statement, origin, sources, verified }: Evidence, root: OpenRoot) {
  return {
    statement,
    file: joinShown(root.path, origin.file),
    line: origin.line,
    sources: sources.map(({ title, url, date }) => ({ title, url, date })),
    verified,
  };
}
