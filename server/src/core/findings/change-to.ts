import { type Told, tell } from '../telling/told.ts';

/** The title of a fix that puts other words in the place of those that are reported. */
export function changeTo(right: string): Told {
  return tell('Change to “{right}”', { right });
}
