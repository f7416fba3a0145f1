import { type Told, tell } from './told.ts';

/** The name of a month, 1 to 12. */
export function monthTold(month: number): Told {
  return MONTHS[month - 1]!;
}

/** The name of a day of the week, as `weekdayOf` counts them. */
export function weekdayTold(weekday: number): Told {
  return WEEKDAYS[weekday]!;
}

const MONTHS: readonly Told[] = [
  tell('January'),
  tell('February'),
  tell('March'),
  tell('April'),
  tell('May'),
  tell('June'),
  tell('July'),
  tell('August'),
  tell('September'),
  tell('October'),
  tell('November'),
  tell('December'),
];

const WEEKDAYS: readonly Told[] = [
  tell('Sunday'),
  tell('Monday'),
  tell('Tuesday'),
  tell('Wednesday'),
  tell('Thursday'),
  tell('Friday'),
  tell('Saturday'),
];
