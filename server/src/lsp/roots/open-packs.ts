import { tell } from '../../core/telling/told.ts';
import { type OpenedPack, openPack } from '../../store/pack/open-pack.ts';
import { packProblem } from '../../store/pack/pack-problem.ts';
import type { StoreProblem } from '../../store/problem.ts';
import { starterPack } from '../../store/starter/starter-pack.ts';
import { uriIn } from '../files/uris.ts';
import { folderAround, type RootMemory } from './open-root.ts';
import type { RootsOptions } from './roots.ts';

/** A pack whose facts are in use. */
type UsedPack = OpenedPack & { readonly kind: 'pack' };

/** Whether a file is a pack, by its name. */
export function isPack(path: string): boolean {
  return path.toLowerCase().endsWith('.stetpack');
}

/** Opens packs that are not open yet, and the starter pack after them. What cannot be used is a problem of the store. */
export async function packsOf(
  paths: readonly string[],
  memory: RootMemory,
  {
    files,
    progress,
    workspaceFolders,
    starter,
  }: Pick<RootsOptions, 'files' | 'progress' | 'workspaceFolders'> & { readonly starter: boolean },
): Promise<{ readonly opened: readonly UsedPack[]; readonly problems: readonly StoreProblem[] }> {
  const { folder, packs, stamps } = memory;
  const stampOf = (path: string) => files.stamp?.(uriIn(folder, path));
  if (memory.packsMayDiffer) for (const path of packs.keys()) if ((await stampOf(path)) !== stamps.get(path)) packs.delete(path);
  memory.packsMayDiffer = false;
  const fresh = paths.filter((path) => !packs.has(path));
  const done =
    fresh.length > 0
      ? await progress(
          fresh.length === 1 ? tell('Reading a pack of facts') : tell('Reading {count} packs of facts', { count: String(fresh.length) }),
        )
      : undefined;
  for (const path of fresh) {
    stamps.set(path, await stampOf(path));
    const read = await files.readBytes(uriIn(folder, path), folderAround(folder, workspaceFolders()));
    packs.set(
      path,
      read.kind === 'bytes'
        ? openPack(path, read.bytes)
        : { kind: 'unreadable', path, why: read.kind === 'missing' ? tell('is not there any more') : read.why },
    );
  }
  done?.();
  const all = [...paths.map((path) => packs.get(path)!), ...(starter ? [starterPack()] : [])];
  return {
    opened: all.filter((pack): pack is UsedPack => pack.kind === 'pack'),
    problems: all.flatMap((pack) => (pack.kind === 'unreadable' ? [packProblem(pack.path, pack.why)] : [])),
  };
}
