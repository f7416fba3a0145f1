import { type CancellationToken, type DocumentSymbol, type DocumentSymbolParams, SymbolKind } from 'vscode-languageserver';
import type { ClaimState, DraftClaim } from '../../../core/analyze/draft-claim.ts';
import type { ClaimKind } from '../../../core/claims/assertions.ts';
import { type Told, tell } from '../../../core/telling/told.ts';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';
import { openedDraft } from './opened-draft.ts';

const KINDS: Readonly<Record<ClaimKind, SymbolKind>> = {
  name: SymbolKind.Object,
  title: SymbolKind.Property,
  fact: SymbolKind.Field,
  date: SymbolKind.Constant,
  figure: SymbolKind.Number,
};

/** What each state is called in the outline. */
const STATES: Readonly<Record<ClaimState, Told>> = {
  agrees: tell('✓ agrees'),
  contradicted: tell('✗ contradicted'),
  unknown: tell('not in the store'),
  quoted: tell('in a quotation'),
  ruled: tell('stet'),
};

/** A draft's claims in order, each with how it stands, below the sentence that makes them. Empty for other documents. */
export async function claimsOutline(
  { textDocument }: DocumentSymbolParams,
  session: Session,
  token: CancellationToken,
): Promise<DocumentSymbol[]> {
  const opened = await openedDraft(textDocument.uri, session, token);
  if (!opened) return [];
  const { document, root, draft, options } = opened;
  const claims = await root.analyzer.claims(draft, options);
  const text = document.getText();
  const { encoding } = session.abilities;
  const words = ({ start, end }: { start: number; end: number }, most: number) => {
    const said = text.slice(start, end).replaceAll(/\s+/g, ' ').trim();
    return said.length > most ? `${said.slice(0, most - 1)}…` : said || '…';
  };
  return [...bySentence(claims).values()].map((together) => {
    const { sentence } = together[0]!;
    const span = {
      start: Math.min(sentence.start, ...together.map(({ start }) => start)),
      end: Math.max(sentence.end, ...together.map(({ end }) => end)),
    };
    const range = rangeOf(document, span, encoding);
    return {
      name: words(sentence, 60),
      kind: SymbolKind.String,
      range,
      selectionRange: range,
      children: together.map((claim): DocumentSymbol => {
        const place = rangeOf(document, claim, encoding);
        return {
          name: words(claim, 50),
          detail: session.say(STATES[claim.state]),
          kind: KINDS[claim.kind],
          range: place,
          selectionRange: place,
        };
      }),
    };
  });
}

function bySentence(claims: readonly DraftClaim[]): Map<number, DraftClaim[]> {
  const groups = new Map<number, DraftClaim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.sentence.start);
    if (group) group.push(claim);
    else groups.set(claim.sentence.start, [claim]);
  }
  return groups;
}
