import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver';
import type { Session } from '../session.ts';

/** Facts and settings are YAML or JSON, imported facts are packs; `facts` is a folder that comes or goes. */
const WATCHED = ['**/*.{yaml,yml,json,stetpack}', '**/facts'];
const PRUNED = /\/(?:node_modules|\.[^/]+)\//;

/** Follows changes of facts files on disk. `refresh` is called when one could matter. */
export function watchFacts({ connection, roots, abilities, documents }: Session, refresh: () => void): void {
  if (abilities.registersWatchers) {
    const watchers = WATCHED.map((globPattern) => ({ globPattern }));
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {});
  } else {
    // Without a watcher, what is on disk is looked at again whenever something is saved.
    documents.onDidSave(() => {
      roots.reread();
      refresh();
    });
  }
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const heeded = changes
      .filter(({ uri }) => !PRUNED.test(uri))
      .map(({ uri, type }) => roots.changed(uri, type === FileChangeType.Changed ? 'text' : 'presence'));
    if (heeded.includes(true)) refresh();
  });
}
