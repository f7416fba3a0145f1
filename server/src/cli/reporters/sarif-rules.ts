import { packageInfo } from '../package-info.ts';

/** What a SARIF log says of a check. */
export function ruleOf(id: string) {
  return { id, helpUri: docsPage(id) };
}

/** The page that explains a check: on the project's home page if it has one, else a name that no other project bears. */
function docsPage(id: string): string {
  const { homepage } = packageInfo();
  return homepage ? `${homepage.replace(/\/$/, '')}/docs/checks/${id}.md` : `urn:stet:checks:${id}`;
}
