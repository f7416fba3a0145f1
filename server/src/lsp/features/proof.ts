import { sourceInWords } from '../../core/findings/evidence.ts';
import { type Proof, type ProofClaim, proofOf } from '../../core/proof/proof.ts';
import { proofPage } from '../../core/proof/proof-page.ts';
import { pathIn, uriIn } from '../files/uris.ts';
import { PROOF, PROOF_PAGE, type ProofEntry, type ProofParams, type ProofResult } from '../protocol.ts';
import type { Root } from '../roots/root.ts';
import type { Session } from '../session.ts';
import { NEVER } from '../signal.ts';
import { openedDraft } from './drafts/opened-draft.ts';

/** Answers for the panel with the checking proof. */
export function answerProofs(session: Session): void {
  session.connection.onRequest(PROOF, async (params: ProofParams): Promise<ProofResult | null> => {
    const made = await proofFor(params, session);
    if (!made) return null;
    const { title, asOf, done, claims } = made.proof;
    return { title, asOf, done, claims: claims.map((claim) => entryOf(claim, made.root)) };
  });
  session.connection.onRequest(PROOF_PAGE, async (params: ProofParams): Promise<string | null> => {
    const made = await proofFor(params, session);
    return made ? proofPage(made.proof) : null;
  });
}

async function proofFor({ uri, signed }: ProofParams, session: Session): Promise<{ proof: Proof; root: Root } | undefined> {
  const opened = await openedDraft(uri, session, NEVER);
  if (!opened) return undefined;
  const { root, draft, options, asOf } = opened;
  const claims = await root.analyzer.claims(draft, options);
  return { root, proof: proofOf({ path: pathIn(root.uri, uri) ?? uri, draft, asOf, claims, signOffs: signed }) };
}

function entryOf({ evidence, kind: _, ...claim }: ProofClaim, root: Root): ProofEntry {
  return {
    ...claim,
    facts: evidence.map((one) => ({
      statement: one.statement,
      source: sourceInWords(one),
      uri: uriIn(root.uri, one.origin.file),
      line: one.origin.line,
    })),
  };
}
