import type { CheckContext } from '../checks/context.ts';
import { claimKey } from '../claims/claim-key.ts';
import { sourceSpan } from '../drafts/source-map.ts';
import { inEnglish, type Sentences, type Told } from '../telling/told.ts';
import type { Span, TokenSpan } from '../text/span.ts';
import type { Edit, Evidence, Finding, Fix, Severity } from './finding.ts';
import { tempered } from './tempered.ts';

/** A replacement of tokens of a block. An empty span inserts before its token. */
export interface TokenEdit extends TokenSpan {
  readonly newText: string;
}

/** A replacement of characters of a block's text. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** What a check says; places are tokens of a block, turned into source offsets here and nowhere else. */
export interface Report extends TokenSpan {
  readonly check: string;
  readonly predicate?: string;
  readonly severity: Severity;
  readonly block: number;
  readonly message: Sentences;
  readonly entity?: string;
  readonly evidence: readonly Evidence[];
  /** It is a quotation's wording that it finds fault with, which nobody but the writer can mend: as loud as it says, and without a fix. */
  readonly ofQuotation?: true;
  readonly fixes: readonly (Pick<Fix, 'preferred' | 'safe'> & {
    readonly title: Told;
    readonly edits: readonly (TokenEdit | TextEdit)[];
  })[];
}

/** The finding of a report. In direct speech it is quieter and offers no fix: quotations are never touched. */
export function finding(report: Report, { draft, views, today }: CheckContext): Finding {
  const view = views[report.block]!;
  const block = draft.blocks[report.block]!;
  const { tokens } = view.reading;
  const inQuote = view.inSpeech(report.from) || block.kind === 'quotation';
  const at = (span: TokenSpan): { start: number; end: number } => {
    if (span.from < span.to) return sourceSpan(block, tokens.start[span.from]!, tokens.end[span.to - 1]!);
    const start = span.from < tokens.count ? tokens.start[span.from]! : tokens.text.length;
    const point = sourceSpan(block, start, start + 1).start;
    return { start: point, end: point };
  };
  const edit = (wanted: TokenEdit | TextEdit): Edit =>
    'from' in wanted
      ? { ...at(wanted), newText: wanted.newText }
      : { ...sourceSpan(block, wanted.start, wanted.end), newText: wanted.newText };
  const { severity, message, evidence, mayPrefer, maySave } = tempered(report, today);
  return {
    ...at(report),
    check: report.check,
    claim: claimKey({ ...report, predicate: report.predicate ?? report.check }, view),
    severity: inQuote && report.ofQuotation !== true && (severity === 'error' || severity === 'warning') ? 'information' : severity,
    message: inEnglish(message),
    told: message,
    inQuote,
    evidence,
    fixes: inQuote
      ? []
      : report.fixes.map((fix) => ({
          title: inEnglish(fix.title),
          told: fix.title,
          preferred: fix.preferred && mayPrefer,
          safe: fix.safe && maySave,
          edits: fix.edits.map(edit),
        })),
    ...(report.predicate === undefined ? {} : { predicate: report.predicate }),
    ...(report.entity === undefined ? {} : { entity: report.entity }),
  };
}
