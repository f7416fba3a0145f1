/** Files that stand beside drafts and are written for the project's own people or for machines. Names without their ending, in small letters. */
const NEVER = new Set([
  'agents',
  'authors',
  'changelog',
  'changes',
  'claude',
  'cmakelists',
  'code_of_conduct',
  'contributing',
  'contributors',
  'copying',
  'credits',
  'governance',
  'history',
  'humans',
  'install',
  'licence',
  'license',
  'llms',
  'maintainers',
  'notice',
  'pull_request_template',
  'readme',
  'requirements',
  'robots',
  'security',
  'support',
  'third_party_notices',
]);

/** Whether a file's name alone says that it is no draft (README.md, LICENSE.txt, README.de.md). */
export function isNeverDraft(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const stem = name.split('.', 1)[0] ?? '';
  return NEVER.has(stem.toLowerCase().replaceAll('-', '_'));
}
