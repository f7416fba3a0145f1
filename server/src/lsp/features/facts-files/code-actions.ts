import { type CancellationToken, type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { uriIn } from '../../files/uris.ts';
import { spanOf } from '../../from-lsp.ts';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';
import { problemDiagnostic } from '../facts-diagnostics.ts';
import { workspaceEditOf } from '../workspace-edit.ts';
import { factsFileOf } from './facts-file.ts';
import { fixesFor } from './fixes/index.ts';

/** Fixes for what is wrong in a range of a facts file. Undefined for other documents. */
export async function factsCodeActions(
  { textDocument, range, context }: CodeActionParams,
  session: Session,
  _token: CancellationToken,
): Promise<CodeAction[] | undefined> {
  const file = await factsFileOf(textDocument.uri, session);
  if (!file) return undefined;
  const { abilities } = session;
  const wantsFixes = context.only?.some((only) => only === CodeActionKind.QuickFix || only === '') ?? true;
  if (!abilities.codeActionLiterals || !wantsFixes) return [];
  const { start, end } = spanOf(file.document, range, abilities.encoding);
  const source = file.document.getText();
  const touched = file.root.problems.filter((problem) => problem.file === file.path && problem.start <= end && start <= problem.end);
  return touched.flatMap((problem) =>
    fixesFor(problem, source, file.root).map(({ title, preferred, edits, file: path = file.path }): CodeAction => {
      const document = path === file.path ? file.document : file.root.files.get(path)!;
      const placed = edits.map((edit) => ({
        uri: path === file.path ? textDocument.uri : uriIn(file.root.uri, path),
        range: rangeOf(document, edit, abilities.encoding),
        newText: edit.newText,
      }));
      return {
        title: session.say(title),
        kind: CodeActionKind.QuickFix,
        diagnostics: [problemDiagnostic(problem, file.root, session)],
        ...(abilities.preferredActions ? { isPreferred: preferred } : {}),
        edit: workspaceEditOf(placed, session),
      };
    }),
  );
}
