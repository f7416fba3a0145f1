import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../editors/place.ts';

/** The lines of a file of the sample newsroom, of which the editor has a copy. */
export function sample(path: string): readonly string[] {
  return readFileSync(join(project, 'examples', 'newsroom', path), 'utf8').split('\n');
}

/** The number, from 1, of the line that holds a passage. */
export function lineOf(path: string, passage: string): number {
  return sample(path).findIndex((line) => line.includes(passage)) + 1;
}
