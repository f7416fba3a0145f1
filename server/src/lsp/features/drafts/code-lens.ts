import type { CancellationToken, CodeLens, CodeLensParams } from 'vscode-languageserver';
import type { ClaimState } from '../../../core/analyze/draft-claim.ts';
import { sourceSpan } from '../../../core/drafts/source-map.ts';
import { type Told, tell } from '../../../core/telling/told.ts';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';
import { openedDraft } from './opened-draft.ts';

/** Above each paragraph, how its claims stand. None unless `stet.show.counts` asks for them. */
export async function codeLenses({ textDocument }: CodeLensParams, session: Session, token: CancellationToken): Promise<CodeLens[]> {
  const opened = await openedDraft(textDocument.uri, session, token);
  if (!opened?.root.shows.counts) return [];
  const { document, root, draft, options } = opened;
  const claims = (await root.analyzer.claims(draft, options)).filter(({ kind }) => kind !== 'name');
  let at = 0;
  return draft.blocks.flatMap((block): CodeLens[] => {
    const span = sourceSpan(block, 0, block.text.length);
    while (at < claims.length && claims[at]!.start < span.start) at++;
    const counts = new Map<ClaimState, number>();
    for (; at < claims.length && claims[at]!.start < span.end; at++)
      counts.set(claims[at]!.state, (counts.get(claims[at]!.state) ?? 0) + 1);
    if (counts.size === 0) return [];
    const title = WORDS.flatMap(([state, word]) => (counts.has(state) ? [session.say([String(counts.get(state)), ' ', word])] : [])).join(
      ' · ',
    );
    return [
      { range: rangeOf(document, { start: span.start, end: span.start }, session.abilities.encoding), command: { title, command: '' } },
    ];
  });
}

const WORDS: readonly (readonly [ClaimState, Told])[] = [
  ['agrees', tell('verified')],
  ['contradicted', tell('contradicted')],
  ['unknown', tell('not in the store')],
  ['quoted', tell('in quotations')],
  ['ruled', tell('stet')],
];
