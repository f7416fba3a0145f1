import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import { type Encoding, encodingFor } from './encoding.ts';
import { asFolder } from './files/uris.ts';
import type { InitializationOptions } from './protocol.ts';

/** What the client can do, as far as the server cares. */
export interface Abilities {
  readonly encoding: Encoding;
  /** It pulls diagnostics and can be told to pull again; else they are pushed. */
  readonly pullsDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticData: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly workspaceFolders: boolean;
  readonly progress: boolean;
  readonly codeActionLiterals: boolean;
  readonly preferredActions: boolean;
  readonly versionedEdits: boolean;
  readonly createsFiles: boolean;
  readonly definitionLinks: boolean;
  readonly markdownHovers: boolean;
  readonly snippets: boolean;
  /** What it looks at again when it is told to. */
  readonly refreshes: { readonly inlayHints: boolean; readonly codeLenses: boolean; readonly semanticTokens: boolean };
  /** It shows an edit before it is made, and asks. */
  readonly changeAnnotations: boolean;
}

/** Reads a client's capabilities. */
export function abilitiesOf({ general, textDocument, workspace, window }: ClientCapabilities): Abilities {
  const push = textDocument?.publishDiagnostics;
  const pull = textDocument?.diagnostic;
  const pullsDiagnostics = pull !== undefined && workspace?.diagnostics?.refreshSupport === true;
  const told = pullsDiagnostics ? { ...push, ...pull } : push;
  const actions = textDocument?.codeAction;
  return {
    encoding: encodingFor(general?.positionEncodings),
    pullsDiagnostics,
    relatedInformation: told?.relatedInformation === true,
    codeDescription: told?.codeDescriptionSupport === true,
    diagnosticData: told?.dataSupport === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    progress: window?.workDoneProgress === true,
    codeActionLiterals: actions?.codeActionLiteralSupport !== undefined,
    preferredActions: actions?.isPreferredSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined && workspace.workspaceEdit.documentChanges === true,
    refreshes: {
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
      codeLenses: workspace?.codeLens?.refreshSupport === true,
      semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    },
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    markdownHovers: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
  };
}

/** The client's `initializationOptions`; what is not as it should be is left out. */
export function initializationOptions({ initializationOptions: given }: InitializeParams): InitializationOptions {
  if (typeof given !== 'object' || given === null) return {};
  const { clientFiles, docs, addFactCommand, asksReasons, by, showsCards } = given as Readonly<Record<string, unknown>>;
  return {
    clientFiles: clientFiles === true,
    addFactCommand: addFactCommand === true,
    asksReasons: asksReasons === true,
    showsCards: showsCards === true,
    ...(typeof docs === 'string' ? { docs } : {}),
    ...(typeof by === 'string' && by !== '' ? { by } : {}),
  };
}

/** The folders that the client has open. */
export function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris.map(asFolder);
}
