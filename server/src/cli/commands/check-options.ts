import type { Option } from '../arguments/command.ts';
import { AS_OF, FACTS, FAIL_ON, MAX_WARNINGS, QUIET } from '../arguments/shared-options.ts';

/** The options of `stet check`, in the order of the help. */
export const CHECK_OPTIONS: readonly Option[] = [
  {
    name: 'format',
    short: 'f',
    value: 'FORMAT',
    choices: ['pretty', 'json', 'sarif', 'github'],
    summary: 'How to print findings: pretty for people (the default), json or sarif for programs, github for annotations on pull requests.',
  },
  FACTS,
  AS_OF,
  { name: 'stdin-filename', value: 'NAME', summary: 'What to call the draft read from standard input, and where to look for its facts.' },
  { name: 'fix', summary: 'Mend in place what is safe to mend unseen, and report the rest. Quotations are never touched.' },
  { name: 'changed-facts', summary: 'Show only what the facts say that have changed since the last commit: which drafts they make wrong.' },
  { name: 'since', value: 'COMMIT', summary: 'With --changed-facts: since this commit, branch or tag instead.' },
  FAIL_ON,
  MAX_WARNINGS,
  { name: 'strict', summary: 'End with status 2 if the facts files themselves have errors.' },
  {
    name: 'explain',
    summary:
      'Also say of every other name and claim why nothing was reported: it agrees with a fact, is quoted, denied, not in the store …',
  },
  {
    name: 'jobs',
    value: 'N',
    summary: 'Accepted for scripts that give it; drafts are checked in one process, which is faster than starting more.',
  },
  QUIET,
];
