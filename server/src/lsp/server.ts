import type { Connection } from 'vscode-languageserver';
import { type Abilities, abilitiesOf, foldersOf, initializationOptions } from './abilities.ts';
import { checkerOf } from './checking/checker.ts';
import { workspaceDrafts } from './checking/workspace-drafts.ts';
import { openDocuments } from './documents.ts';
import { encodingFor } from './encoding.ts';
import { answerAdditions } from './features/additions/requests.ts';
import { answers } from './features/answers.ts';
import { answerAssistants } from './features/assistants.ts';
import { answerCards } from './features/cards/requests.ts';
import { diagnosticsTo } from './features/diagnostics.ts';
import { shownProgress } from './features/progress.ts';
import { answerProofs } from './features/proof.ts';
import { answerRulings } from './features/rulings/requests.ts';
import { factsInWords, sendStatus } from './features/status.ts';
import { answerTrees } from './features/trees/requests.ts';
import { answerWorkspaceChecks } from './features/workspace/check-workspace.ts';
import { draftWatcher } from './features/workspace/draft-watcher.ts';
import { watchFiles } from './features/workspace/watching.ts';
import { wholeWorkspace } from './features/workspace/whole-workspace.ts';
import { filesByScheme } from './files/by-scheme.ts';
import { clientFiles } from './files/client-files.ts';
import { openTexts } from './files/open-texts.ts';
import { asFolder } from './files/uris.ts';
import type { Host } from './host.ts';
import { rootFinder } from './roots/root-finder.ts';
import { rootsOf } from './roots/roots.ts';
import { serverCapabilities } from './server-capabilities.ts';
import type { Session } from './session.ts';
import { settingsOfEditor } from './settings-of-editor.ts';
import { signalOf } from './signal.ts';
import { speaking } from './words/speaking.ts';

/** Serves one client over a connection that does not listen yet. */
export function startServer(connection: Connection, host: Host): void {
  let abilities: Abilities | undefined;
  const documents = openDocuments(() => abilities?.encoding ?? encodingFor(undefined));
  connection.onInitialize((params) => {
    abilities = abilitiesOf(params.capabilities);
    const folders = { current: foldersOf(params) };
    const options = initializationOptions(params);
    const session = sessionOf({ connection, host, abilities, documents, folders, ...speaking(params.locale), ...options });
    answers(session);
    answerAdditions(session);
    answerProofs(session);
    answerTrees(session);
    answerRulings(session);
    answerCards(session);
    answerWorkspaceChecks(session);
    answerAssistants(session);
    connection.onInitialized(() => begin(session, folders));
    return {
      capabilities: serverCapabilities(abilities),
      serverInfo: { name: 'stet', ...(host.version === undefined ? {} : { version: host.version }) },
    };
  });
  documents.listen(connection);
  connection.listen();
}

interface Given extends Pick<Session, 'connection' | 'host' | 'abilities' | 'documents' | 'say' | 'language'> {
  readonly folders: { readonly current: readonly string[] };
  readonly clientFiles?: boolean;
  readonly addFactCommand?: boolean;
  readonly docs?: string;
  readonly asksReasons?: boolean;
  readonly by?: string;
  readonly showsCards?: boolean;
}

interface Begun extends Session {
  readonly onSettings: (listener: () => void) => void;
}

function sessionOf({ connection, host, abilities, documents, folders, say, language, ...options }: Given): Begun {
  const files = filesByScheme(host.files, options.clientFiles === true ? clientFiles(connection) : undefined);
  const settings = settingsOfEditor(connection, abilities);
  const workspaceFolders = () => folders.current;
  const factsChanged = signalOf();
  const texts = openTexts(documents);
  const roots = rootsOf({
    host,
    files,
    finder: rootFinder(files, workspaceFolders),
    workspaceFolders,
    settingsFor: settings.for,
    unsaved: texts.of,
    onFirstUse(root) {
      connection.console.info(`Facts of ${root.uri}: ${factsInWords(root)}`);
      factsChanged.tell();
    },
    progress: (title) => shownProgress(connection, say(title), abilities.progress),
  });
  const checker = checkerOf({ documents, roots, host, onChecked: (checked) => sendStatus({ connection, say }, checked) });
  const drafts = workspaceDrafts({ documents, roots, files, checker, host, watch: draftWatcher(connection, abilities) });
  const docs = options.docs ?? host.docs;
  const docsPage = (check: string) => (docs === undefined ? undefined : `${docs.replace(/\/$/, '')}/${check}.md`);
  return {
    connection,
    host,
    abilities,
    documents,
    texts,
    roots,
    checker,
    drafts,
    whole: wholeWorkspace(),
    factsChanged,
    addFactCommand: options.addFactCommand === true,
    asksReasons: options.asksReasons === true,
    ...(options.by === undefined ? {} : { by: options.by }),
    showsCards: options.showsCards === true,
    docsPage,
    say,
    language,
    onSettings: settings.onChange,
  };
}

function begin(session: Begun, folders: { current: readonly string[] }): void {
  const { connection, roots } = session;
  const diagnostics = diagnosticsTo(session);
  watchFiles(session, diagnostics);
  roots.onRelease(diagnostics.refresh);
  session.onSettings(() => {
    roots.forget();
    diagnostics.refresh();
  });
  if (!session.abilities.workspaceFolders) return;
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const gone = new Set(removed.map(({ uri }) => asFolder(uri)));
    folders.current = [...folders.current.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => asFolder(uri))];
    roots.forget();
    diagnostics.refresh();
  });
}
