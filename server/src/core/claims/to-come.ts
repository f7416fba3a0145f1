import type { Frame } from './frame.ts';

/** Whether a statement tells of what is to come on a day, or of what is only wanted or planned, so that a draft may tell it with "will". */
export function tellsOfWhatIsToCome({ roles, scope, slots }: Frame, asOf: number): boolean {
  if (roles.some(({ infinitive }) => infinitive) || scope.some(({ last }) => last > asOf)) return true;
  return slots.some(({ values }) => values.some((value) => value.type === 'date' && value.date.last > asOf));
}
