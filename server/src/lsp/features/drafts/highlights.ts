import { type CancellationToken, type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver';
import { offsetAt } from '../../from-lsp.ts';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';
import { openedDraft } from './opened-draft.ts';

/** Every place in a draft that stands for whom the word under the cursor stands for: names, pronouns and descriptions. Null over anything else. */
export async function highlightsAt(
  { textDocument, position }: DocumentHighlightParams,
  session: Session,
  token: CancellationToken,
): Promise<DocumentHighlight[] | null> {
  const opened = await openedDraft(textDocument.uri, session, token);
  if (!opened) return null;
  const { document, root, draft, options } = opened;
  const { encoding } = session.abilities;
  const offset = offsetAt(document, position, encoding);
  const namings = await root.analyzer.namings(draft, options);
  const here = namings.findLast(({ start, end }) => start <= offset && offset <= end);
  if (!here) return null;
  return namings
    .filter(({ entity }) => entity === here.entity)
    .map((naming) => ({
      range: rangeOf(document, naming, encoding),
      kind: naming.form === 'name' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}
