import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { RULINGS_FILE, type Rulings, readRulings } from '../../store/rulings/read-rulings.ts';
import { joinShown } from '../files/paths.ts';
import { readTextFile } from '../files/read-text.ts';

/** A root's rulings, and the text of their file if it has one. Throws a `Failure` where that cannot be read. */
export function rulingsOf(folder: string, shown: string): { readonly rulings: Rulings; readonly text: string | undefined } {
  const path = join(folder, RULINGS_FILE);
  const text = existsSync(path) ? readTextFile(path, joinShown(shown, RULINGS_FILE)).text : undefined;
  return { rulings: readRulings(text ?? ''), text };
}
