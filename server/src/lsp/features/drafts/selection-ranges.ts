import type { CancellationToken, SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { stretchesAt } from '../../../core/analyze/stretches-at.ts';
import { offsetAt } from '../../from-lsp.ts';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';
import { openedDraft } from './opened-draft.ts';

/** What a selection grows to from each position: clause, sentence, paragraph. Null for documents that are no drafts. */
export async function selectionRanges(
  { textDocument, positions }: SelectionRangeParams,
  session: Session,
  token: CancellationToken,
): Promise<SelectionRange[] | null> {
  const opened = await openedDraft(textDocument.uri, session, token);
  if (!opened) return null;
  const { document, draft } = opened;
  const { encoding } = session.abilities;
  return positions.map((position) => {
    const offset = offsetAt(document, position, encoding);
    const outward = stretchesAt(draft, offset).reverse();
    const grown = outward.reduce<SelectionRange | undefined>(
      (parent, span) => ({ range: rangeOf(document, span, encoding), ...(parent ? { parent } : {}) }),
      undefined,
    );
    return grown ?? { range: { start: position, end: position } };
  });
}
