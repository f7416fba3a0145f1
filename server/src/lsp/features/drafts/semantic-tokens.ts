import {
  type CancellationToken,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
  type SemanticTokensParams,
} from 'vscode-languageserver';
import type { EntityKind } from '../../../core/facts/entity.ts';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';
import { openedDraft } from './opened-draft.ts';

const TYPES: readonly EntityKind[] = ['person', 'organization', 'place', 'work', 'event'];
const INFERRED = 1;

/** Kinds of entity as token types; `inferred` marks what only the context tells. */
export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: ['inferred'] };

/** What a draft names, by kind. Nothing unless `stet.show.names` asks for it. */
export async function semanticTokens(
  { textDocument }: SemanticTokensParams,
  session: Session,
  token: CancellationToken,
): Promise<SemanticTokens> {
  const opened = await openedDraft(textDocument.uri, session, token);
  if (!opened?.root.shows.names) return { data: [] };
  const { document, root, draft, options } = opened;
  const builder = new SemanticTokensBuilder();
  let free = 0;
  for (const naming of await root.analyzer.namings(draft, options)) {
    if (naming.start < free) continue;
    const { start, end } = rangeOf(document, naming, session.abilities.encoding);
    // A name that a line break divides is two tokens in the protocol; it is left plain.
    if (start.line !== end.line) continue;
    builder.push(
      start.line,
      start.character,
      end.character - start.character,
      TYPES.indexOf(naming.kind),
      naming.certainty === 'inferred' ? INFERRED : 0,
    );
    free = naming.end;
  }
  return builder.build();
}
