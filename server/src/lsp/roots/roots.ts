import type { Phrase } from '../../core/telling/told.ts';
import { dayIn } from '../../core/values/dates/day-in.ts';
import { RULINGS_FILE } from '../../store/rulings/rulings.ts';
import { SIGN_OFFS_FILE } from '../../store/sign-offs/sign-offs.ts';
import { folderOf, keyOf, nameOf, pathIn } from '../files/uris.ts';
import type { WorkspaceFiles } from '../files/workspace-files.ts';
import type { Host } from '../host.ts';
import { matchesGlob } from './glob.ts';
import { openRoot, type RootMemory, rootMemory } from './open-root.ts';
import { releaseClock } from './release-clock.ts';
import { type Root, SETTINGS_FILE } from './root.ts';
import type { RootFinder } from './root-finder.ts';
import type { EditorSettings } from './settings.ts';

/** What roots are made of. */
export interface RootsOptions {
  readonly host: Pick<Host, 'now' | 'turn' | 'later'>;
  readonly files: WorkspaceFiles;
  readonly finder: RootFinder;
  readonly workspaceFolders: () => readonly string[];
  /** The editor's settings for a folder. */
  readonly settingsFor: (folder: string) => Promise<EditorSettings>;
  /** The editor's text of a file, if it is open. */
  readonly unsaved: (uri: string) => string | undefined;
  /** Told when a root is opened that was not in use before. */
  readonly onFirstUse: (root: Root) => void;
  /** Says that something long has begun; the answer ends it. */
  readonly progress: (title: Phrase) => Promise<() => void>;
}

/** How a file changed: what is in it, or whether it is there. */
export type FileChange = 'text' | 'presence';

/** The roots of a session, each opened when it is first asked for and again after a change. */
export interface Roots {
  /** The root of a document; undefined for one that lies in no root and no workspace folder. */
  of(uri: string): Promise<Root | undefined>;
  /** Everything that is in use, and the roots of workspace folders; opened anew where they have changed. */
  all(): Promise<readonly Root[]>;
  /** Heeds a change of a file or of an open document; tells whether any root could care. */
  changed(uri: string, change: FileChange): boolean;
  /** Heeds a change of settings or of workspace folders. */
  forget(): void;
  /** Looks at every file again. */
  reread(): void;
  /** Calls back whenever facts of a root in use come out of their embargo. */
  onRelease(listener: () => void): void;
}

/** The roots of one session. */
export function rootsOf(options: RootsOptions): Roots {
  const memories = new Map<string, RootMemory>();
  const opened = new Map<string, Promise<Root | undefined>>();
  const listeners: (() => void)[] = [];
  const awaitRelease = releaseClock(options.host, ({ uri }) => {
    opened.delete(keyOf(uri));
    for (const listener of listeners) listener();
  });
  const opening = (folder: string): Promise<Root | undefined> => {
    const key = keyOf(folder);
    const known = opened.get(key);
    if (known) return known;
    const memory = memories.get(key) ?? rootMemory(folder);
    const isFirst = !memories.has(key);
    memories.set(key, memory);
    const isCurrent = () => opened.get(key) === made;
    const made = options.settingsFor(folder).then((editor) => openRoot(memory, editor, { ...options, isCurrent }));
    opened.set(key, made);
    made.then(
      (root) => {
        if (root && isFirst) options.onFirstUse(root);
        if (root && isCurrent()) awaitRelease(root);
      },
      () => isCurrent() && opened.delete(key),
    );
    return made;
  };
  const open = async (folder: string): Promise<Root> => {
    for (;;) {
      const root = await opening(folder);
      if (root) return root;
    }
  };
  /** A root that was opened yesterday is opened again: facts go stale, and drafts without a date are read at another day. So is one with an embargo that has ended. */
  const openToday = async (folder: string): Promise<Root> => {
    const root = await open(folder);
    const now = options.host.now();
    if (root.today === dayIn(root.config.timeZone, now) && !(root.store.nextRelease && root.store.nextRelease <= now)) return root;
    opened.delete(keyOf(folder));
    return open(folder);
  };
  return {
    async of(uri) {
      const folder = folderOf(uri) ?? options.workspaceFolders()[0];
      const root = folder === undefined ? undefined : await options.finder.rootOf(folder);
      return root === undefined ? undefined : openToday(root);
    },
    async all() {
      const ofFolders = await Promise.all(options.workspaceFolders().map((folder) => options.finder.rootOf(folder)));
      const folders = [...ofFolders.filter((root) => root !== undefined), ...[...memories.values()].map(({ folder }) => folder)];
      return Promise.all([...new Map(folders.map((folder) => [keyOf(folder), folder])).values()].map(open));
    },
    changed(uri, change) {
      const isSettings = nameOf(uri) === SETTINGS_FILE;
      if (change === 'presence') {
        options.finder.forget();
        if (isSettings) relist(memories);
      }
      let heeded = change === 'presence' && isSettings;
      for (const [key, memory] of memories) {
        const path = pathIn(memory.folder, uri);
        if (path === undefined) continue;
        const known =
          memory.stored.has(path) ||
          memory.packs.has(path) ||
          path === SETTINGS_FILE ||
          path === RULINGS_FILE ||
          path === SIGN_OFFS_FILE ||
          (memory.listed?.paths.includes(path) ?? false);
        const facts = memory.listed?.globs.split('\n') ?? [];
        if (!known && !(change === 'presence' && matchesGlob(facts, path))) continue;
        heeded = true;
        // A new memory, since an opening that is under way still writes into the old one.
        const stored = new Map([...memory.stored].filter(([kept]) => kept !== path));
        const packs = new Map([...memory.packs].filter(([kept]) => kept !== path));
        memories.set(key, { ...memory, stored, packs, listed: change === 'presence' ? undefined : memory.listed });
        opened.delete(key);
      }
      if (change === 'presence' && isSettings) opened.clear();
      return heeded;
    },
    forget() {
      options.finder.forget();
      relist(memories);
      opened.clear();
    },
    reread() {
      options.finder.forget();
      for (const [key, memory] of memories) memories.set(key, { ...memory, listed: undefined, stored: new Map(), packsMayDiffer: true });
      opened.clear();
    },
    onRelease: (listener) => void listeners.push(listener),
  };
}

/** Lets every root look for its facts files again. */
function relist(memories: Map<string, RootMemory>): void {
  for (const [key, memory] of memories) memories.set(key, { ...memory, listed: undefined });
}
