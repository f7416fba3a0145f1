import type { Option } from './command.ts';

/** Options that every command has. */
export const COMMON_OPTIONS: readonly Option[] = [
  { name: 'no-color', summary: 'Never colour the output. The environment variable NO_COLOR does the same.' },
  { name: 'help', short: 'h', summary: 'Show this help.' },
];

const FAIL_ON_CHOICES = ['error', 'warning', 'information', 'hint', 'never'] as const;

/** How loud a finding must be for exit status 1. */
export const FAIL_ON: Option = {
  name: 'fail-on',
  value: 'SEVERITY',
  choices: FAIL_ON_CHOICES,
  summary: 'End with status 1 if anything this serious is found: error (the default), warning, information, hint, or never.',
};

/** Other facts than those kept beside the drafts. */
export const FACTS: Option = {
  name: 'facts',
  value: 'GLOB',
  repeatable: true,
  summary: 'Check against these facts files in place of those kept beside the drafts. May be given several times.',
};

/** The day that drafts are read as of. */
export const AS_OF: Option = {
  name: 'as-of',
  value: 'DATE',
  summary:
    'Read drafts as of this day, such as 2025-09-16. Otherwise each draft is read as of the date in its front matter or file name, the date set in stet.yaml, or today.',
};

export const MAX_WARNINGS: Option = { name: 'max-warnings', value: 'N', summary: 'End with status 1 if there are more than N warnings.' };

export const QUIET: Option = {
  name: 'quiet',
  short: 'q',
  summary: 'Print what was found and nothing else: no summary, notes or progress.',
};
