import type { Severity } from '../../core/findings/finding.ts';
import { SEVERITIES } from '../checking/verdict.ts';

const NOUNS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['note', 'notes'],
  hint: ['hint', 'hints'],
};

/** "1 draft", "3 drafts". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "2 errors, 1 warning"; empty where there is nothing to count. */
export function countedBySeverity(severities: readonly Severity[]): string {
  return SEVERITIES.flatMap((severity) => {
    const count = severities.filter((each) => each === severity).length;
    return count ? [counted(count, ...NOUNS[severity])] : [];
  }).join(', ');
}
