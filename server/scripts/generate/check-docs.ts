import type { Check, CheckExample } from '../../src/core/checks/check.ts';
import { fenced, GENERATED_NOTE, page, table } from './markdown.ts';

/** The docs page of a check. */
export function checkPage(check: Check): string {
  const shown = [...check.catches, ...check.silent];
  const setUp = (example: CheckExample) => [
    `### ${example.shows}`,
    // Many examples share their facts with the one before.
    ...(shown[shown.indexOf(example) - 1]?.facts === example.facts ? ['The same facts.'] : ['The facts:', fenced(example.facts, 'yaml')]),
    ...(example.style === undefined ? [] : ['House style, in `stet.yaml`:', fenced(styleInYaml(example.style), 'yaml')]),
    `A draft of ${example.asOf}:`,
    fenced(example.draft, 'markdown'),
  ];
  return page([
    GENERATED_NOTE,
    `# ${check.id}`,
    check.summary,
    `Severity: **${check.severity}**. Set it in \`stet.yaml\`: \`checks: { ${check.id}: warning }\` (or \`error\`, \`information\`, \`hint\`, \`off\`).`,
    check.description,
    '## What it catches',
    ...check.catches.flatMap((example) => [...setUp(example), ...outcome(check, example)]),
    '## Where it stays silent',
    ...check.silent.flatMap(setUp),
  ]);
}

function styleInYaml(style: NonNullable<CheckExample['style']>): string {
  return `style: { ${Object.entries(style)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }`;
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

function outcome(check: Check, { says, severity, fixed }: CheckExample): string[] {
  const level = severity !== undefined && severity !== check.severity ? ` (${severity})` : '';
  return [
    says === undefined ? '' : `> ${says}${level}`,
    ...(fixed === undefined ? ['No fix is applied by default.'] : ['After the fix:', fenced(fixed, 'markdown')]),
  ];
}
