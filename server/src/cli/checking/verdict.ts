import type { Severity } from '../../core/findings/finding.ts';
import type { Arguments } from '../arguments/command.ts';
import { optionValue } from '../arguments/command.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../io.ts';

/** Severities, the loudest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** What makes a run end with status 1. */
export interface Threshold {
  readonly failOn: Severity | 'never';
  readonly maxWarnings: number;
}

/** The threshold that was asked for. Throws a `Failure` where `--max-warnings` is no whole number. */
export function thresholdOf(args: Arguments): Threshold {
  return {
    failOn: (optionValue(args, 'fail-on') ?? 'error') as Severity | 'never',
    maxWarnings: wholeNumber(args, 'max-warnings') ?? Number.POSITIVE_INFINITY,
  };
}

/** The whole number given for an option, if it was given. */
export function wholeNumber(args: Arguments, name: string): number | undefined {
  const typed = optionValue(args, name);
  if (typed === undefined) return undefined;
  if (!/^\d{1,9}$/.test(typed)) throw new Failure(`--${name} needs a whole number, not “${typed}”`);
  return Number(typed);
}

/** The exit status for findings of these severities. */
export function exitStatus(severities: readonly Severity[], { failOn, maxWarnings }: Threshold): number {
  const loudEnough = failOn === 'never' ? -1 : SEVERITIES.indexOf(failOn);
  const warnings = severities.filter((severity) => severity === 'warning').length;
  const failed = warnings > maxWarnings || severities.some((severity) => SEVERITIES.indexOf(severity) <= loudEnough);
  return failed ? EXIT.findings : EXIT.clean;
}
