import type { Check } from '../../core/checks/check.ts';
import type { Severity } from '../../core/findings/finding.ts';
import { checks } from '../../core/generated/checks.ts';
import { packageInfo } from '../package-info.ts';

/** SARIF's words for severities. */
export const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** What a log says of the checks that a run may report, and in which order results point to them. */
export function rulesFor(reported: ReadonlySet<string>): readonly { readonly id: string; readonly [key: string]: unknown }[] {
  const known = checks.map(ruleOf);
  const missing = [...reported].filter((id) => !checks.some((check) => check.id === id)).sort();
  return [...known, ...missing.map((id) => ({ id, helpUri: docsPage(id) }))];
}

function ruleOf({ id, summary, description, severity }: Check) {
  return {
    id,
    shortDescription: { text: summary },
    help: { text: description, markdown: description },
    helpUri: docsPage(id),
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: LEVELS[severity] },
  };
}

/** The page that explains a check: on the project's home page if it has one, else a name that no other project bears. */
function docsPage(id: string): string {
  const { homepage } = packageInfo();
  return homepage ? `${homepage.replace(/\/$/, '')}/docs/checks/${id}.md` : `urn:stet:checks:${id}`;
}
