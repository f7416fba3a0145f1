import { type Disposable, EventEmitter, type ExtensionContext, type TextDocument, workspace } from 'vscode';
import { hasFactsAbove } from './facts-above.ts';
import { filesOfWorkspace } from './find-files.ts';
import { globsOf } from './globs.ts';

const SETTINGS = '**/stet.yaml';

/** Globs for facts files and `stet.yaml` anywhere in the workspace. */
export function factsGlobs(): string[] {
  return [SETTINGS, ...globsOf('facts'), ...globsOf('packs')];
}

/** Calls back once, as soon as the workspace holds a facts store or a `stet.yaml`: now, or when one appears. Until then it costs a few searches. Yields a way to have it look again. */
export function onceFactsAreFound(context: ExtensionContext, found: () => void): () => Promise<void> {
  const seen = new EventEmitter<void>();
  let watchers = watchersFor(seen);
  const waiting: Disposable[] = [
    seen,
    { dispose: () => disposeAll(watchers) },
    workspace.onDidOpenTextDocument((document) => searchAbove(document)),
    workspace.onDidChangeWorkspaceFolders(() => search()),
    workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('stet.facts') && !change.affectsConfiguration('stet.packs')) return;
      disposeAll(watchers);
      watchers = watchersFor(seen);
      search();
    }),
  ];
  context.subscriptions.push({ dispose: () => disposeAll(waiting) });
  seen.event(() => {
    disposeAll(waiting.splice(0));
    found();
  });
  search();
  workspace.textDocuments.forEach(searchAbove);
  return search;

  async function searchAbove(document: TextDocument): Promise<void> {
    if (await hasFactsAbove(document)) seen.fire();
  }

  async function search(): Promise<void> {
    const files = await filesOfWorkspace({ include: factsGlobs(), exclude: [], enough: 1 });
    if (files.length > 0) seen.fire();
  }
}

function watchersFor(seen: EventEmitter<void>): Disposable[] {
  return factsGlobs().map((glob) => {
    const watcher = workspace.createFileSystemWatcher(glob, false, true, true);
    watcher.onDidCreate(() => seen.fire());
    return watcher;
  });
}

function disposeAll(disposables: readonly Disposable[]): void {
  for (const disposable of disposables) disposable.dispose();
}
