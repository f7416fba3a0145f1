import { type Arguments, optionValue } from '../arguments/command.ts';
import { Failure } from '../failure.ts';

/** The day of `--as-of`, if one is given. Throws a `Failure` where it is no day of the calendar. */
export function dayGiven(args: Arguments): string | undefined {
  const typed = optionValue(args, 'as-of');
  return typed === undefined ? typed : dayOf(typed, '--as-of');
}

/** An ISO day as it was typed for `named`. Throws a `Failure` where it is no day of the calendar. */
export function dayOf(typed: string, named: string): string {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed.split('-').map(Number) : [];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    throw new Failure(`${named} needs a day such as 2025-09-16, not “${typed}”`);
  return typed;
}
