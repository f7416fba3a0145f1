import type { CancellationToken, InlayHint, InlayHintParams } from 'vscode-languageserver';
import { sourceTold } from '../../../core/findings/evidence.ts';
import { spanOf } from '../../from-lsp.ts';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';
import { openedDraft } from './opened-draft.ts';

/** A tick behind each claim of a range that agrees with a fact; its tooltip names the fact. None unless `stet.show.verified` asks for them. */
export async function inlayHints(
  { textDocument, range }: InlayHintParams,
  session: Session,
  token: CancellationToken,
): Promise<InlayHint[]> {
  const opened = await openedDraft(textDocument.uri, session, token);
  if (!opened?.root.shows.verified) return [];
  const { document, root, draft, options } = opened;
  const { encoding } = session.abilities;
  const shown = spanOf(document, range, encoding);
  const claims = await root.analyzer.claims(draft, options);
  return claims
    .filter(({ state, kind, end }) => state === 'agrees' && kind !== 'name' && shown.start <= end && end <= shown.end)
    .map(({ end, evidence }) => ({
      position: rangeOf(document, { start: end, end }, encoding).end,
      label: '✓',
      paddingLeft: false,
      tooltip: evidence.map((one) => session.say([one.statement, ' (', sourceTold(one), ')'])).join('\n'),
    }));
}
