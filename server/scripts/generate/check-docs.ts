import type { Check, CheckExample } from '../../src/core/checks/check.ts';
import { fenced, GENERATED_NOTE, page, table } from './markdown.ts';

/** The docs page of a check. */
export function checkPage(check: Check): string {
  return page([
    GENERATED_NOTE,
    `# ${check.id}`,
    check.summary,
    `Severity: **${check.severity}**. Set it in \`stet.yaml\`: \`checks: { ${check.id}: warning }\` (or \`error\`, \`information\`, \`hint\`, \`off\`).`,
    check.description,
    '## What it catches',
    ...check.catches.flatMap((example) => caught(check, example)),
    '## Where it stays silent',
    ...check.silent.flatMap((example) => heading(example)),
  ]);
}

/** The overview of all checks. `folder` is where the pages are, relative to the page that shows the table. */
export function checkTable(checks: readonly Check[], folder: string): string {
  return table(
    ['check', 'severity', 'what it reports'],
    checks.map(({ id, severity, summary }) => [`[\`${id}\`](${folder}${id}.md)`, severity, summary]),
  );
}

export function checksIndex(checks: readonly Check[]): string {
  return page([
    GENERATED_NOTE,
    '# Checks',
    'Each check is one kind of trouble. Every example on its page runs as a test.',
    checkTable(checks, ''),
  ]);
}

function caught(check: Check, example: CheckExample): string[] {
  const severity = example.severity !== undefined && example.severity !== check.severity ? ` (${example.severity})` : '';
  return [
    ...heading(example),
    example.says === undefined ? '' : `> ${example.says}${severity}`,
    ...(example.fixed === undefined ? ['No fix is applied by default.'] : ['After the fix:', fenced(example.fixed, 'markdown')]),
  ];
}

function heading(example: CheckExample): string[] {
  return [
    `### ${example.shows}`,
    `The facts:`,
    fenced(example.facts, 'yaml'),
    `A draft of ${example.asOf}:`,
    fenced(example.draft, 'markdown'),
  ];
}
