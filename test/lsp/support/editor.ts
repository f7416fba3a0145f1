import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type LocationLink,
  type Position,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Host } from '../../../server/src/lsp/host.ts';
import type { InitializationOptions, StatusParams } from '../../../server/src/lsp/protocol.ts';
import { startServer } from '../../../server/src/lsp/server.ts';
import type { Desk } from './desk.ts';

/** What VS Code can do, as far as the server cares. */
export const ABLE: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, isPreferredSupport: true },
  },
  window: { workDoneProgress: true },
};

/** The same, but it has to be told of diagnostics. */
export const TOLD: ClientCapabilities = { ...ABLE, textDocument: { ...ABLE.textDocument, diagnostic: undefined! } };

export interface EditorOptions {
  readonly desk: Desk;
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  readonly settings?: object;
  /** Settings of one folder, by its address. */
  readonly settingsOf?: Readonly<Record<string, object>>;
  readonly turn?: Host['turn'];
  readonly now?: Host['now'];
  readonly committed?: Host['committed'];
  readonly initializationOptions?: InitializationOptions;
  readonly locale?: string;
}

/** An editor that is connected to a server in the same process, over streams. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly statuses: readonly StatusParams[];
  /** Errors and warnings of the server's log. */
  readonly log: readonly string[];
  /** What else it says there. */
  readonly said: readonly string[];
  open(uri: string, text: string, languageId?: string): Promise<void>;
  /** Replaces the whole text. */
  replace(uri: string, text: string): Promise<void>;
  watched(uri: string, type: 1 | 2 | 3): Promise<void>;
  pull(uri: string): Promise<readonly Diagnostic[]>;
  /** The next diagnostics of a document to be pushed. */
  pushed(uri: string): Promise<readonly Diagnostic[]>;
  /** The next time that the server asks for diagnostics to be pulled again. */
  refreshed(): Promise<void>;
  hover(uri: string, position: Position): Promise<Hover | null>;
  definition(uri: string, position: Position): Promise<readonly LocationLink[] | null>;
  actions(uri: string, at: Position, only?: string): Promise<readonly CodeAction[]>;
  close(): Promise<void>;
}

/** The moment at which all of this happens. */
const NOW = new Date('2024-06-03T12:00:00Z');

/** Starts a server, and an editor that talks to it. */
export async function editorOn({
  desk,
  capabilities = ABLE,
  folders = ['file:///desk'],
  settings = {},
  ...options
}: EditorOptions): Promise<Editor> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
    files: new Map([['file', desk.files]]),
    now: options.now ?? (() => NOW),
    turn: options.turn ?? (() => new Promise((resolve) => void setImmediate(resolve))),
    later: (milliseconds, work) => {
      // No waiting in tests: only the order of things matters, and what is far off never comes.
      if (milliseconds > 60_000) return () => {};
      const timer = setTimeout(work, 5);
      return () => clearTimeout(timer);
    },
    ...(options.committed ? { committed: options.committed } : {}),
    docs: 'https://docs.example/checks',
    version: '0.0.0',
  });
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const statuses: StatusParams[] = [];
  const [log, said]: [string[], string[]] = [[], []];
  const versions = new Map<string, number>();
  const pushes = listeners<{ uri: string; diagnostics: Diagnostic[] }>();
  const refreshes = listeners<true>();
  connection.onNotification('stet/status', (status: StatusParams) => void statuses.push(status));
  connection.onNotification(
    'window/logMessage',
    ({ type, message }: { type: number; message: string }) => void (type === 3 ? said : log).push(message),
  );
  connection.onNotification('textDocument/publishDiagnostics', pushes.tell);
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes.tell(true);
    return null;
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri: string }[] }) =>
    items.map(({ scopeUri }) => options.settingsOf?.[scopeUri] ?? settings),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    locale: options.locale,
    initializationOptions: options.initializationOptions,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
  });
  await connection.sendNotification('initialized', {});
  const versionAfter = (uri: string) => {
    const version = (versions.get(uri) ?? 0) + 1;
    versions.set(uri, version);
    return version;
  };
  return {
    connection,
    initialized,
    statuses,
    log,
    said,
    open: (uri, text, languageId = uri.endsWith('.yaml') ? 'yaml' : 'markdown') =>
      connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: versionAfter(uri), text } }),
    replace: (uri, text) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: versionAfter(uri) },
        contentChanges: [{ text }],
      }),
    watched: (uri, type) => connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] }),
    async pull(uri) {
      const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
      if (report.kind !== 'full') throw new Error('nothing was asked for that could be unchanged');
      return report.items;
    },
    pushed: async (uri) => (await pushes.next((push) => push.uri === uri)).diagnostics,
    refreshed: async () => void (await refreshes.next(() => true)),
    hover: (uri, position) => connection.sendRequest('textDocument/hover', { textDocument: { uri }, position }),
    definition: (uri, position) => connection.sendRequest('textDocument/definition', { textDocument: { uri }, position }),
    actions: (uri, at, only) =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: at, end: at },
        context: { diagnostics: [], ...(only === undefined ? {} : { only: [only] }) },
      }),
    async close() {
      await connection.sendRequest('shutdown');
      connection.dispose();
    },
  };
}

interface Listeners<T> {
  readonly tell: (value: T) => void;
  readonly next: (fits: (value: T) => boolean) => Promise<T>;
}

function listeners<T>(): Listeners<T> {
  const waiting = new Set<{ fits: (value: T) => boolean; resolve: (value: T) => void }>();
  return {
    tell(value) {
      for (const one of [...waiting]) {
        if (!one.fits(value)) continue;
        waiting.delete(one);
        one.resolve(value);
      }
    },
    next: (fits) => new Promise((resolve) => void waiting.add({ fits, resolve })),
  };
}
