import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../store/config.ts';
import { joinShown } from '../files/paths.ts';
import { readTextFile } from '../files/read-text.ts';

export type Settings = ReturnType<typeof readConfig>;
const FILE = 'stet.yaml';

/** A root's settings, and the text of its `stet.yaml` if it has one. Throws a `Failure` where that cannot be read. */
export function settingsOf(folder: string, shown: string): { readonly settings: Settings; readonly text: string | undefined } {
  const path = join(folder, FILE);
  const text = existsSync(path) ? readTextFile(path, joinShown(shown, FILE)).text : undefined;
  return { settings: readConfig(text ?? '', FILE), text };
}
