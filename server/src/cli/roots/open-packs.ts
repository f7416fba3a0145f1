import { join } from 'node:path';
import { type OpenedPack, openPack } from '../../store/pack/open-pack.ts';
import { packProblem } from '../../store/pack/pack-problem.ts';
import type { StoreProblem } from '../../store/problem.ts';
import { starterPack } from '../../store/starter/starter-pack.ts';
import { Failure } from '../failure.ts';
import { joinShown } from '../files/paths.ts';
import { readBytes } from '../files/read-bytes.ts';

/** A pack whose facts are in use. */
export type OpenPack = OpenedPack & { readonly kind: 'pack' };

/** Whether a file is a pack, by its name. */
export function isPack(name: string): boolean {
  return name.toLowerCase().endsWith('.stetpack');
}

/** Opens packs by their paths relative to a root, and the starter pack after them. What cannot be used is a problem of the store. */
export function packsOf(
  names: readonly string[],
  { folder, path, starter }: { readonly folder: string; readonly path: string; readonly starter: boolean },
): { readonly opened: readonly OpenPack[]; readonly problems: readonly StoreProblem[] } {
  const opened: OpenPack[] = [];
  const problems: StoreProblem[] = [];
  for (const name of names) {
    try {
      const pack = openPack(name, readBytes(join(folder, name), joinShown(path, name)));
      if (pack.kind === 'pack') opened.push(pack);
      else problems.push(packProblem(name, pack.why));
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown;
      problems.push(packProblem(name, `cannot be read (${thrown.message})`));
    }
  }
  if (starter) {
    const pack = starterPack();
    if (pack.kind === 'pack') opened.push(pack);
  }
  return { opened, problems };
}
