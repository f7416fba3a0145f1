import type { Analysis } from '../analyze/analysis.ts';
import type { AsOf } from '../drafts/as-of.ts';
import type { Evidence, Finding } from './finding.ts';
import { factAgainst } from './ruling.ts';
import type { Silence } from './silence.ts';

/** What was found in a text, and how places of it and of facts files are shown. */
export interface Analysed {
  readonly text: string;
  readonly asOf: AsOf;
  readonly analysis: Analysis;
  /** Why nothing was reported of the rest, if that was asked for. */
  readonly silences?: readonly Silence[];
  /** Added to offsets: 1 for the mark at the beginning of a file that the text is without. */
  readonly shift: number;
  /** The zero-based line and character of an offset into the text. */
  readonly at: (offset: number) => { readonly line: number; readonly character: number };
  /** A facts file as the reader knows it, by its path relative to the root. */
  readonly fileOf: (file: string) => string;
}

/** A text's findings as docs/cli.md lays them down. */
export function analysedAsJson(analysed: Analysed) {
  const { asOf, analysis, silences } = analysed;
  const { mentions, claims, supported, refuted, unverified, ruled } = analysis.summary;
  return {
    asOf: asOf.text,
    asOfFrom: asOf.from,
    summary: { mentions, claims, supported, refuted, unverified, ruled },
    findings: analysis.findings.map((finding) => findingAsJson(finding, analysed)),
    explanations: silences?.map((silence) => silenceAsJson(silence, analysed)),
  };
}

function findingAsJson(finding: Finding, analysed: Analysed) {
  const { shift, fileOf } = analysed;
  return {
    check: finding.check,
    predicate: finding.predicate,
    claim: finding.claim,
    fact: factAgainst(finding),
    severity: finding.severity,
    message: finding.message,
    ...placeAsJson(finding, analysed),
    entity: finding.entity,
    inQuote: finding.inQuote,
    evidence: finding.evidence.map((evidence) => evidenceAsJson(evidence, fileOf)),
    fixes: finding.fixes.map(({ title, preferred, safe, edits }) => ({
      title,
      preferred,
      safe,
      edits: edits.map(({ start, end, newText }) => ({ start: start + shift, end: end + shift, newText })),
    })),
  };
}

function silenceAsJson({ reason, message, kind, claim, entity, start, end, evidence }: Silence, analysed: Analysed) {
  return {
    reason,
    message,
    kind,
    claim,
    entity,
    ...placeAsJson({ start, end }, analysed),
    evidence: evidence.map((one) => evidenceAsJson(one, analysed.fileOf)),
  };
}

function placeAsJson({ start, end }: Pick<Finding, 'start' | 'end'>, { text, shift, at }: Analysed) {
  return { start: start + shift, end: end + shift, range: { start: at(start), end: at(end) }, text: text.slice(start, end) };
}

/** A fact with its sources and the place to look it up. */
export function evidenceAsJson(
  { statement, origin, sources, verified, status, recheck }: Omit<Evidence, 'fact' | 'told'>,
  fileOf: Analysed['fileOf'],
) {
  return {
    statement,
    file: fileOf(origin.file),
    line: origin.line,
    sources: sources.map(({ title, url, date }) => ({ title, url, date })),
    verified,
    status: status === 'verified' ? undefined : status,
    recheck,
  };
}
