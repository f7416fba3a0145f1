import type { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Documents } from '../documents.ts';
import { keyOf, pathIn, uriIn } from '../files/uris.ts';
import type { FileGlobs, WorkspaceFiles } from '../files/workspace-files.ts';
import type { Host } from '../host.ts';
import { matchesGlob } from '../roots/glob.ts';
import type { Root } from '../roots/root.ts';
import type { FileChange, Roots } from '../roots/roots.ts';
import { carriedOver } from './carried-over.ts';
import { checkDocument } from './check-document.ts';
import type { Checked } from './checked.ts';
import type { Checker } from './checker.ts';
import { isDraftPath } from './draft-of.ts';
import { stillHolds } from './still-holds.ts';

/** Hears how many drafts are done of how many, and which is next. */
export type Told = (done: number, all: number, path?: string) => void;

/** All drafts, whether an editor has them open or not. */
export interface WorkspaceDrafts {
  /**
   * Each draft of a root as it is checked, in the order of their paths. One is checked again only if its text has changed, or facts that have
   * to do with it; and read again only if it has changed, where the client tells of that. Ends early where the token is cancelled.
   */
  of(root: Root, token: CancellationToken, told?: Told): AsyncIterable<Checked>;
  /** One draft of a root, by its path; undefined where there is none. */
  at(path: string, root: Root, token: CancellationToken): Promise<Checked | undefined>;
  /** The drafts of all roots, or of one, then those of them that an editor has open elsewhere: never saved, or not yet on disk. */
  all(token: CancellationToken, options?: { readonly root?: Root; readonly told?: Told }): AsyncIterable<Checked>;
  /** Heeds a change of a file; tells whether it could be that of a draft that was asked for. */
  changed(uri: string, change: FileChange): boolean;
}

export interface WorkspaceDraftsOptions {
  readonly documents: Documents;
  readonly roots: Roots;
  readonly files: WorkspaceFiles;
  readonly checker: Checker;
  readonly host: Pick<Host, 'turn'>;
  /** Has the client tell of changes of files that match these globs; false where it cannot. */
  readonly watch: (globs: readonly string[]) => Promise<boolean>;
}

/** How drafts are read at one time. */
interface Reading {
  readonly token: CancellationToken;
  /** The client tells of changes. */
  readonly watched: boolean;
  /** The addresses of open documents as the client spells them, by their keys. */
  readonly open: ReadonlyMap<string, string>;
}

/** The workspace's drafts of one session. */
export function workspaceDrafts({ documents, roots, files, checker, host, watch }: WorkspaceDraftsOptions): WorkspaceDrafts {
  const known = new Map<string, Checked>();
  /** Texts that the client would have told of, had they changed. */
  const texts = new Map<string, string>();
  const listed = new Map<string, { readonly globs: FileGlobs; readonly paths: readonly string[] }>();

  async function pathsIn(root: Root, watched: boolean): Promise<readonly string[]> {
    const globs = root.config.drafts;
    const before = listed.get(root.uri);
    if (watched && before && JSON.stringify(before.globs) === JSON.stringify(globs)) return before.paths;
    const paths = await files.find(root.uri, globs);
    listed.set(root.uri, { globs, paths });
    return paths;
  }

  async function textOf(uri: string, watched: boolean): Promise<string | undefined> {
    const remembered = watched ? texts.get(keyOf(uri)) : undefined;
    if (remembered !== undefined) return remembered;
    const file = await files.read(uri);
    if (file.kind !== 'text') return undefined;
    texts.set(keyOf(uri), file.text);
    return file.text;
  }

  async function stored(uri: string, root: Root, { token, watched }: Reading): Promise<Checked | undefined> {
    const text = await textOf(uri, watched);
    if (text === undefined) return undefined;
    const before = known.get(keyOf(uri));
    const isSame = before?.document.getText() === text;
    if (isSame && before.root.stamp === root.stamp) return before;
    const checked = isSame && (await stillHolds(before, root)) ? carriedOver(before, root) : await checkAnew(uri, text, root, token);
    if (checked) known.set(keyOf(uri), checked);
    return checked;
  }

  async function checkAnew(uri: string, text: string, root: Root, token: CancellationToken): Promise<Checked | undefined> {
    await host.turn();
    return checkDocument(TextDocument.create(uri, '', 0, text), root, () => token.isCancellationRequested);
  }

  async function checkedAt(path: string, root: Root, reading: Reading): Promise<Checked | undefined> {
    const uri = uriIn(root.uri, path);
    if ((await roots.of(uri))?.uri !== root.uri) return undefined;
    const spelled = reading.open.get(keyOf(uri));
    return spelled === undefined ? stored(uri, root, reading) : checker.check(spelled, reading.token);
  }

  async function readingOf(root: Root, token: CancellationToken): Promise<Reading> {
    const watched = await watch(root.config.drafts.include);
    return { token, watched, open: new Map(documents.all().map(({ uri }) => [keyOf(uri), uri])) };
  }

  async function* of(root: Root, token: CancellationToken, told: Told = () => {}): AsyncIterable<Checked> {
    const reading = await readingOf(root, token);
    const paths = (await pathsIn(root, reading.watched)).filter((path) => isDraftPath(path, root));
    for (const [done, path] of paths.entries()) {
      if (token.isCancellationRequested) return;
      told(done, paths.length, path);
      const checked = await checkedAt(path, root, reading);
      if (checked) yield checked;
    }
    told(paths.length, paths.length);
  }

  return {
    of,
    async at(path, root, token) {
      return isDraftPath(path, root) ? checkedAt(path, root, await readingOf(root, token)) : undefined;
    },
    async *all(token, { root: only, told } = {}) {
      const seen = new Set<string>();
      const done = new Set<string>();
      const wanted = async () => (only ? [only] : await roots.all()).filter(({ uri }) => !done.has(uri));
      // Roots that lie in others are known once a draft of theirs was asked about.
      for (let fresh = await wanted(); fresh.length > 0; fresh = await wanted())
        for (const root of fresh) {
          done.add(root.uri);
          if (!root.kept) continue;
          for await (const checked of of(root, token, told)) {
            seen.add(keyOf(checked.document.uri));
            yield checked;
          }
        }
      for (const { uri } of documents.all()) {
        const checked = seen.has(keyOf(uri)) ? undefined : await checker.check(uri, token);
        if (checked && done.has(checked.root.uri)) yield checked;
      }
    },
    changed(uri, change) {
      const key = keyOf(uri);
      const wasKnown = texts.delete(key);
      if (change === 'text') return wasKnown;
      known.delete(key);
      for (const [root, { globs }] of listed) {
        const path = pathIn(root, uri);
        if (path === undefined || !matchesGlob(globs.include, path) || matchesGlob(globs.exclude, path)) continue;
        listed.delete(root);
        return true;
      }
      return false;
    },
  };
}
