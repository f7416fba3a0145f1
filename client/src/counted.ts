import { l10n } from 'vscode';

/** Things that are counted aloud. */
export type Counted = 'error' | 'warning' | 'remark' | 'draft' | 'place' | 'facts file';

/** `2 errors`, `1 error`, and nothing for none. */
export function counted(count: number, thing: Counted): string {
  return count === 0 ? '' : (count === 1 ? ONE : MANY)[thing](count);
}

/** Things of several kinds in one list, those left out that there are none of: `2 errors, 1 remark`. */
export function listed(counts: Partial<Readonly<Record<Counted, number>>>): string {
  return Object.entries(counts)
    .map(([thing, count]) => counted(count, thing as Counted))
    .filter(Boolean)
    .join(', ');
}

const ONE: Readonly<Record<Counted, (count: number) => string>> = {
  error: () => l10n.t('1 error'),
  warning: () => l10n.t('1 warning'),
  remark: () => l10n.t('1 remark'),
  draft: () => l10n.t('1 draft'),
  place: () => l10n.t('1 place'),
  'facts file': () => l10n.t('1 facts file'),
};

const MANY: Readonly<Record<Counted, (count: number) => string>> = {
  error: (count) => l10n.t('{0} errors', count),
  warning: (count) => l10n.t('{0} warnings', count),
  remark: (count) => l10n.t('{0} remarks', count),
  draft: (count) => l10n.t('{0} drafts', count),
  place: (count) => l10n.t('{0} places', count),
  'facts file': (count) => l10n.t('{0} facts files', count),
};
