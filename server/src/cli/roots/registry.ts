import { storeLoader } from '../../store/load.ts';
import type { DraftGlobs } from '../files/list-drafts.ts';
import { shownPath } from '../files/paths.ts';
import { rootFinder } from '../files/root-of.ts';
import type { Io } from '../io.ts';
import { type OpenRoot, openRoot } from './open-root.ts';
import { settingsOf } from './settings.ts';

/** The roots of one run: each is found, read and opened once. */
export interface RootRegistry {
  readonly rootOf: (folder: string) => string;
  readonly draftsOf: (root: string) => DraftGlobs;
  /** `also` names facts files to read with the root's own, wherever they lie: relative to the root, heeded the first time only. */
  readonly open: (root: string, also?: readonly string[]) => Promise<OpenRoot>;
}

/** A registry for one run. With `facts`, globs relative to the working folder, every draft is held against that one store. */
export function rootRegistry({ cwd, now }: Pick<Io, 'cwd' | 'now'>, facts?: readonly string[]): RootRegistry {
  const rootOf = rootFinder(cwd);
  const settings = new Map<string, ReturnType<typeof settingsOf>>();
  const opened = new Map<string, Promise<OpenRoot>>();
  // One for all roots: a facts file that was copied from the root before is not parsed again.
  const load = storeLoader();
  const settingsIn = (root: string) => remembered(settings, root, () => settingsOf(root, shownPath(cwd, root)));
  return {
    rootOf,
    draftsOf: (root) => settingsIn(root).settings.config.drafts,
    open: (root, also = []) =>
      remembered(opened, root, () => {
        const folder = facts ? cwd : root;
        const { settings: own, text } = settingsIn(root);
        return openRoot({ folder, path: shownPath(cwd, folder), settings: own, settingsText: text, facts, also, now, rootOf, load });
      }),
  };
}

function remembered<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
