import { isoDayTrouble } from '../../core/values/dates/iso-day.ts';
import { type Arguments, optionValue } from '../arguments/command.ts';
import { Failure } from '../failure.ts';

/** The day of `--as-of`, if one is given. Throws a `Failure` where it is no day of the calendar. */
export function dayGiven(args: Arguments): string | undefined {
  const typed = optionValue(args, 'as-of');
  const trouble = typed === undefined ? undefined : isoDayTrouble(typed, '--as-of');
  if (trouble !== undefined) throw new Failure(trouble);
  return typed;
}
