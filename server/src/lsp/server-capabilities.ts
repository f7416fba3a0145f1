import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';
import { FIX_ALL } from './features/code-actions.ts';
import { NAME_TRIGGER } from './features/drafts/completion.ts';
import { LEGEND } from './features/drafts/semantic-tokens.ts';

/** What the server offers to a client of these abilities. */
export function serverCapabilities({ encoding, pullsDiagnostics, workspaceFolders }: Abilities): ServerCapabilities {
  return {
    positionEncoding: encoding.kind,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    completionProvider: { triggerCharacters: [NAME_TRIGGER, ' ', ':', '{', '[', ','] },
    documentHighlightProvider: true,
    documentSymbolProvider: { label: 'Stet' },
    workspaceSymbolProvider: true,
    selectionRangeProvider: true,
    inlayHintProvider: true,
    codeLensProvider: { resolveProvider: false },
    semanticTokensProvider: { legend: LEGEND, full: true },
    foldingRangeProvider: true,
    documentLinkProvider: {},
    renameProvider: { prepareProvider: true },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorExtract, FIX_ALL] },
    ...(pullsDiagnostics ? { diagnosticProvider: { identifier: 'stet', interFileDependencies: true, workspaceDiagnostics: true } } : {}),
    ...(workspaceFolders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
  };
}
