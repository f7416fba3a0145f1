import type { Finding } from '../../core/findings/finding.ts';
import type { RuledFinding } from '../../core/findings/ruling.ts';
import { type Lines, linesOf } from '../../store/lines.ts';
import type { CheckedDraft, Report } from '../checking/report.ts';
import { joinShown } from '../files/paths.ts';
import { packageInfo } from '../package-info.ts';
import { LEVELS, rulesFor } from './sarif-rules.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** The report as a SARIF 2.1.0 log: one run, its rules, and the problems of the stores as notifications. */
export function sarif({ documents, roots }: Report): string {
  const { version } = packageInfo();
  const told = documents.flatMap(({ analysis: { findings, ruled } }) => [...findings, ...ruled.map(({ finding }) => finding)]);
  const rules = rulesFor(new Set(told.map(({ check }) => check)));
  // Of the results of a run, all tell of suppressions or none does.
  const anyStands = documents.some(({ analysis }) => analysis.ruled.length > 0);
  const ids = rules.map(({ id }) => id);
  const problems = roots.flatMap((root) =>
    root.problems.map((problem) => ({
      level: LEVELS[problem.severity],
      message: { text: problem.message },
      locations: [location(joinShown(root.path, problem.file), { startLine: problem.line + 1 })],
    })),
  );
  const run = {
    tool: { driver: { name: 'Stet', semanticVersion: version, rules } },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true, ...(problems.length ? { toolConfigurationNotifications: problems } : {}) }],
    results: documents.flatMap((document) => {
      const lines = linesOf(document.text);
      const context = { document, lines, ids };
      const { findings, ruled } = document.analysis;
      return [
        ...findings.map((finding) => ({ ...result(finding, context), ...(anyStands ? { suppressions: [] } : {}) })),
        ...ruled.map((word) => suppressed(word, context)),
      ];
    }),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

interface Context {
  readonly document: CheckedDraft;
  readonly lines: Lines;
  readonly ids: readonly string[];
}

function result(finding: Finding, { document, lines, ids }: Context) {
  const related = finding.evidence.map((evidence, id) => ({
    id,
    message: { text: evidence.statement },
    ...location(joinShown(document.root.path, evidence.origin.file), { startLine: evidence.origin.line + 1 }),
  }));
  const fixes = finding.fixes.map((fix) => ({
    description: { text: fix.title },
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(document.path) },
        replacements: fix.edits.map((edit) => ({ deletedRegion: region(edit, document, lines), insertedContent: { text: edit.newText } })),
      },
    ],
  }));
  return {
    ruleId: finding.check,
    ruleIndex: ids.indexOf(finding.check),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [location(document.path, region(finding, document, lines))],
    ...(related.length ? { relatedLocations: related } : {}),
    ...(fixes.length ? { fixes } : {}),
  };
}

/** A finding that somebody has let stand is a result all the same, suppressed with the reason. */
function suppressed({ finding, ruling, reason }: RuledFinding, context: Context) {
  const suppression = { kind: ruling ? 'external' : 'inSource', ...(reason === undefined ? {} : { justification: reason }) };
  return { ...result(finding, context), suppressions: [suppression] };
}

function location(path: string, where: object) {
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: where } };
}

/** Lines and columns count from one; the offset counts a byte order mark. */
function region(span: { readonly start: number; readonly end: number }, { bom }: CheckedDraft, lines: Lines) {
  const start = lines.at(span.start);
  const end = lines.at(span.end);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    charOffset: span.start + (bom ? 1 : 0),
    charLength: span.end - span.start,
  };
}

function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
