import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver';
import type { Session } from '../../session.ts';
import type { Diagnostics } from '../diagnostics.ts';

/** Facts and settings are YAML or JSON, imported facts are packs; `facts` is a folder that comes or goes. */
const WATCHED = ['**/*.{yaml,yml,json,stetpack}', '**/facts'];
const PRUNED = /\/(?:node_modules|\.[^/]+)\//;

/** Follows changes of files on disk, and tells of those that could matter: of facts and settings, or only of drafts. */
export function watchFiles(
  { connection, roots, drafts, abilities, documents, texts }: Session,
  { refresh, draftsChanged }: Diagnostics,
): void {
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
    const heeded = changes.filter(({ uri }) => !PRUNED.test(uri));
    for (const { uri, type } of heeded)
      if (type !== FileChangeType.Changed) texts.moved(uri, type === FileChangeType.Deleted ? 'gone' : 'come');
    const told = heeded.map(({ uri, type }) => ({
      uri,
      change: type === FileChangeType.Changed ? ('text' as const) : ('presence' as const),
    }));
    const ofDrafts = told.map(({ uri, change }) => drafts.changed(uri, change));
    const ofFacts = told.map(({ uri, change }) => roots.changed(uri, change));
    if (ofFacts.includes(true)) refresh();
    else if (ofDrafts.includes(true)) draftsChanged();
  });
}
