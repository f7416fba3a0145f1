import { folderOf, keyOf, uriIn } from '../files/uris.ts';
import type { WorkspaceFiles } from '../files/workspace-files.ts';
import { SETTINGS_FILE } from './root.ts';

/** Finds the root that a folder belongs to; asks about each folder once until told to forget. */
export interface RootFinder {
  /** The nearest folder at or above that holds `stet.yaml` or `facts/`, else the workspace folder it lies in; undefined where it lies in none. */
  rootOf(folder: string): Promise<string | undefined>;
  forget(): void;
}

/** A finder over the workspace. `workspaceFolders` is asked each time, since folders come and go. */
export function rootFinder(files: WorkspaceFiles, workspaceFolders: () => readonly string[]): RootFinder {
  let known = new Map<string, Promise<boolean>>();
  const holdsFacts = (folder: string): Promise<boolean> => {
    const key = keyOf(folder);
    let answer = known.get(key);
    if (!answer) {
      answer = Promise.all([files.kind(uriIn(folder, SETTINGS_FILE)), files.kind(uriIn(folder, 'facts'))]).then(
        ([settings, facts]) => settings === 'file' || facts === 'folder',
      );
      known.set(key, answer);
    }
    return answer;
  };
  return {
    async rootOf(start) {
      for (let folder: string | undefined = start; folder !== undefined; folder = folderOf(folder))
        if (await holdsFacts(folder)) return folder;
      const around = workspaceFolders().filter((folder) => isWithin(folder, start));
      return around.sort((a, b) => keyOf(b).length - keyOf(a).length)[0];
    },
    forget() {
      known = new Map();
    },
  };
}

function isWithin(folder: string, uri: string): boolean {
  return `${keyOf(uri)}/`.startsWith(`${keyOf(folder).replace(/\/$/, '')}/`);
}
