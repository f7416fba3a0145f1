import type { Edit, Evidence, Finding } from '../../core/findings/finding.ts';
import { factAgainst } from '../../core/findings/ruling.ts';
import type { Silence } from '../../core/findings/silence.ts';
import { type Lines, linesOf } from '../../store/lines.ts';
import type { StoreProblem } from '../../store/problem.ts';
import type { CheckedDraft, Report } from '../checking/report.ts';
import { joinShown } from '../files/paths.ts';
import type { OpenRoot } from '../roots/open-root.ts';

/** The stores' problems alone, as `stet facts lint` prints them. */
export function storesJson(roots: readonly OpenRoot[]): string {
  return `${JSON.stringify({ version: 1, stores: roots.map(jsonStore) }, null, 2)}\n`;
}

/** The report as docs/cli.md lays it down. Offsets are UTF-16 offsets into the file as read, its byte order mark counted; lines and characters are zero-based and do not count it. */
export function json({ documents, roots }: Report): string {
  return `${JSON.stringify({ version: 1, documents: documents.map(jsonDocument), stores: roots.map(jsonStore) }, null, 2)}\n`;
}

/** One store, with its problems. */
function jsonStore(root: OpenRoot) {
  return {
    root: root.path,
    entities: root.contents.entities.length,
    statements: root.contents.statements.length + root.contents.plain.length + root.contents.quotes.length,
    ...(root.packs.length > 0 ? { packs: root.packs.map(({ path, about }) => ({ file: path, title: about.title, ...about.counts })) } : {}),
    problems: root.problems.map((problem) => jsonProblem(problem, root)),
  };
}

function jsonProblem({ severity, code, message, suggestion, file, line, start, end }: StoreProblem, root: OpenRoot) {
  const lines = linesOf(root.texts.get(file) ?? '');
  return {
    severity,
    code,
    message,
    suggestion,
    file: joinShown(root.path, file),
    line,
    range: { start: lines.at(start), end: lines.at(end) },
  };
}

/** One draft, as `documents` of the report lists it. */
export function jsonDocument(document: CheckedDraft) {
  const lines = linesOf(document.text);
  const { mentions, claims, supported, refuted, unverified, ruled } = document.analysis.summary;
  return {
    path: document.path,
    asOf: document.asOf.text,
    asOfFrom: document.asOf.from,
    summary: { mentions, claims, supported, refuted, unverified, ruled },
    findings: document.analysis.findings.map((finding) => jsonFinding(finding, document, lines)),
    explanations: document.silences?.map((silence) => jsonSilence(silence, document, lines)),
  };
}

function jsonFinding(finding: Finding, { text, bom, root }: CheckedDraft, lines: Lines) {
  const shift = bom ? 1 : 0;
  return {
    check: finding.check,
    predicate: finding.predicate,
    claim: finding.claim,
    fact: factAgainst(finding),
    severity: finding.severity,
    message: finding.message,
    start: finding.start + shift,
    end: finding.end + shift,
    range: { start: lines.at(finding.start), end: lines.at(finding.end) },
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

function jsonSilence(
  { reason, message, kind, claim, entity, start, end, evidence }: Silence,
  { text, bom, root }: CheckedDraft,
  lines: Lines,
) {
  const shift = bom ? 1 : 0;
  return {
    reason,
    message,
    kind,
    claim,
    entity,
    start: start + shift,
    end: end + shift,
    range: { start: lines.at(start), end: lines.at(end) },
    text: text.slice(start, end),
    evidence: evidence.map((one) => jsonEvidence(one, root)),
  };
}

/** A fact with its sources and the place to look it up. */
export function jsonEvidence({ statement, origin, sources, verified, status, recheck }: Omit<Evidence, 'fact'>, root: OpenRoot) {
  return {
    statement,
    file: joinShown(root.path, origin.file),
    line: origin.line,
    sources: sources.map(({ title, url, date }) => ({ title, url, date })),
    verified,
    status: status === 'verified' ? undefined : status,
    recheck,
  };
}
