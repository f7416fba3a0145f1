import { type CancellationToken, ResponseError } from 'vscode-languageserver';
import { LET_STAND, WHAT_BREAKS } from '../protocol.ts';
import type { Session } from '../session.ts';
import { codeActions } from './code-actions.ts';
import { definitionAt } from './definition.ts';
import { codeLenses } from './drafts/code-lens.ts';
import { draftCompletion } from './drafts/completion.ts';
import { highlightsAt } from './drafts/highlights.ts';
import { inlayHints } from './drafts/inlay-hints.ts';
import { claimsOutline } from './drafts/outline.ts';
import { selectionRanges } from './drafts/selection-ranges.ts';
import { semanticTokens } from './drafts/semantic-tokens.ts';
import { factsCodeActions } from './facts-files/code-actions.ts';
import { factsCompletion } from './facts-files/completion.ts';
import { factsDefinition } from './facts-files/definition.ts';
import { factsFolding } from './facts-files/folding.ts';
import { factsHover } from './facts-files/hover.ts';
import { factsLinks } from './facts-files/links.ts';
import { factsOutline } from './facts-files/outline.ts';
import { prepareRename, renameAt } from './facts-files/rename.ts';
import { hoverAt } from './hover/hover.ts';
import { referencesAt } from './references.ts';
import { letStandAnswer } from './rulings/let-stand.ts';
import { whatBreaks } from './what-breaks.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

type Answer<P, R> = (params: P, session: Session, token: CancellationToken) => Promise<R>;

/** One request for two kinds of document: facts files answer first, and say by undefined that the document is none of theirs. */
function either<P, R, S>(ofFacts: Answer<P, R | undefined>, ofDrafts: Answer<P, S>): Answer<P, R | S> {
  return async (params, session, token) => (await ofFacts(params, session, token)) ?? ofDrafts(params, session, token);
}

/** The answer about a kind of document that has none. */
function nothing<R>(empty: R): Answer<unknown, R> {
  return async () => empty;
}

/** Answers requests about places in drafts and in facts files. What goes wrong in one is logged, and that answer is empty: the server stays up. */
export function answers(session: Session): void {
  const { connection } = session;
  const safely =
    <P, R>(answer: (params: P, session: Session, token: CancellationToken) => Promise<R>, empty: R) =>
    async (params: P, token: CancellationToken): Promise<R> => {
      try {
        return await answer(params, session, token);
      } catch (thrown) {
        if (thrown instanceof ResponseError) throw thrown;
        connection.console.error(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
        return empty;
      }
    };
  connection.onHover(safely(either(factsHover, hoverAt), null));
  connection.onDefinition(safely(either(factsDefinition, definitionAt), null));
  connection.onReferences(safely(referencesAt, null));
  connection.onCompletion(safely(either(factsCompletion, draftCompletion), []));
  connection.onDocumentSymbol(safely(either(factsOutline, claimsOutline), []));
  connection.onFoldingRanges(safely(either(factsFolding, nothing([])), []));
  connection.onDocumentLinks(safely(either(factsLinks, nothing([])), []));
  connection.onDocumentHighlight(safely(highlightsAt, null));
  connection.onWorkspaceSymbol(safely(workspaceSymbols, []));
  connection.onSelectionRanges(safely(selectionRanges, null));
  connection.languages.inlayHint.on(safely(inlayHints, []));
  connection.onCodeLens(safely(codeLenses, []));
  connection.languages.semanticTokens.on(safely(semanticTokens, { data: [] }));
  connection.onPrepareRename(safely(prepareRename, null));
  connection.onRenameRequest(safely(renameAt, null));
  connection.onRequest(LET_STAND, safely(letStandAnswer, null));
  connection.onCodeAction(safely(either(factsCodeActions, codeActions), []));
  connection.onRequest(WHAT_BREAKS, safely(whatBreaks, { changed: false, committed: false, drafts: [] }));
}
