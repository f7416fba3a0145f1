import type { CancellationToken, CodeAction, CodeActionParams, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import type { Edit } from '../../core/findings/finding.ts';
import { safeEdits } from '../../core/findings/safe-edits.ts';
import { tell } from '../../core/telling/told.ts';
import type { Checked } from '../checking/checked.ts';
import { spanOf } from '../from-lsp.ts';
import type { Session } from '../session.ts';
import { rangeOf } from '../to-lsp.ts';
import { additionActions } from './additions/offers.ts';
import { updateActions } from './additions/update.ts';
import { diagnosticOf } from './draft-diagnostics.ts';
import { rulingActions } from './rulings/ruling-actions.ts';

/** The kind of the action that applies every fix which may be applied unseen. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.stet`;

/** Fixes for what is found in a range, and the fix-all where it is asked for. They follow from the draft as it now stands, never from diagnostics that the client remembers. */
export async function codeActions(
  { textDocument, range, context }: CodeActionParams,
  session: Session,
  token: CancellationToken,
): Promise<CodeAction[]> {
  if (!session.abilities.codeActionLiterals) return [];
  const wanted = (kind: string) => context.only?.some((only) => kind === only || kind.startsWith(`${only}.`));
  const checked = await session.checker.check(textDocument.uri, token);
  if (!checked) return [];
  return [
    ...((wanted(CodeActionKind.QuickFix) ?? true)
      ? [
          ...quickFixes(range, checked, session),
          ...rulingActions(spanOf(checked.document, range, session.abilities.encoding), checked, session),
        ]
      : []),
    ...((wanted(FIX_ALL) ?? false) ? fixAll(checked, session) : []),
    ...(await additionActions(checked, spanOf(checked.document, range, session.abilities.encoding), session)).filter(
      ({ kind }) => wanted(kind!) ?? true,
    ),
  ];
}

function quickFixes(range: CodeActionParams['range'], checked: Checked, session: Session): CodeAction[] {
  const { start, end } = spanOf(checked.document, range, session.abilities.encoding);
  const touched = checked.analysis.findings.filter((finding) => finding.start <= end && start <= finding.end);
  return touched.flatMap((finding) => {
    const diagnostics = [diagnosticOf(finding, checked, session)];
    const fixes = finding.fixes.map(
      ({ told, preferred, edits }): CodeAction => ({
        title: session.say(told),
        kind: CodeActionKind.QuickFix,
        diagnostics,
        ...(session.abilities.preferredActions ? { isPreferred: preferred } : {}),
        edit: workspaceEdit(edits, checked, session),
      }),
    );
    return [...fixes, ...updateActions(finding, checked, session)];
  });
}

function fixAll(checked: Checked, session: Session): CodeAction[] {
  const { edits, fixes } = safeEdits(checked.analysis.findings);
  if (fixes === 0) return [];
  return [
    {
      title: session.say(
        fixes === 1
          ? tell('Fix the one misstatement that is safe to fix unseen')
          : tell('Fix the {count} misstatements that are safe to fix unseen', { count: String(fixes) }),
      ),
      kind: FIX_ALL,
      edit: workspaceEdit(edits, checked, session),
    },
  ];
}

/** Edits of the draft as it was checked; a client that can, refuses them where it has changed since. */
function workspaceEdit(edits: readonly Edit[], { document }: Checked, { abilities }: Session): WorkspaceEdit {
  const { uri, version } = document;
  const textEdits = edits.map((edit): TextEdit => ({ range: rangeOf(document, edit, abilities.encoding), newText: edit.newText }));
  return abilities.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } };
}
