import type { Severity } from '../../core/findings/finding.ts';
import { linesOf } from '../../store/lines.ts';
import type { Report } from '../checking/report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** Workflow commands that annotate a pull request, one line a finding. Lines and columns are counted from one. */
export function github({ documents }: Report): string {
  return documents
    .flatMap(({ path, text, analysis }) => {
      const lines = linesOf(text);
      return analysis.findings.map((finding) => {
        const start = lines.at(finding.start);
        const end = lines.at(finding.end);
        const properties = {
          file: path,
          line: start.line + 1,
          endLine: end.line + 1,
          // Columns are allowed only where the annotation stays in one line.
          ...(start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {}),
          title: finding.check,
        };
        const list = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
        return `::${COMMANDS[finding.severity]} ${list.join(',')}::${escapedMessage(finding.message)}\n`;
      });
    })
    .join('');
}

function escapedMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
