import { sourceTold } from '../../core/findings/evidence.ts';
import { factAgainst } from '../../core/findings/ruling.ts';
import { type Proof, type ProofClaim, proofOf } from '../../core/proof/proof.ts';
import { proofPage } from '../../core/proof/proof-page.ts';
import { isoOfDay } from '../../core/values/dates/edtf.ts';
import { keptOn } from '../../store/ledger/read-ledger.ts';
import { enteringEdit, removingEdit } from '../../store/ledger/write-ledger.ts';
import { SIGN_OFFS } from '../../store/sign-offs/sign-offs.ts';
import { pathIn, uriIn } from '../files/uris.ts';
import {
  PROOF,
  PROOF_PAGE,
  type ProofEntry,
  type ProofParams,
  type ProofResult,
  SIGN_OFF,
  type SignOffParams,
  type SignOffResult,
} from '../protocol.ts';
import type { Root } from '../roots/root.ts';
import type { Session } from '../session.ts';
import { NEVER } from '../signal.ts';
import { openedDraft } from './drafts/opened-draft.ts';
import { ledgerEdit } from './ledger-edit.ts';

/** Answers for the panel with the checking proof. */
export function answerProofs(session: Session): void {
  session.connection.onRequest(PROOF, async ({ uri }: ProofParams): Promise<ProofResult | null> => {
    const made = await proofFor(uri, session);
    if (!made) return null;
    const { title, asOf, done, claims } = made.proof;
    return { title, asOf, done, claims: claims.map((claim) => entryOf(claim, made.root, session)) };
  });
  session.connection.onRequest(PROOF_PAGE, async ({ uri }: ProofParams): Promise<string | null> => {
    const made = await proofFor(uri, session);
    return made ? proofPage(made.proof, session.say, session.language) : null;
  });
  session.connection.onRequest<SignOffResult, void>(SIGN_OFF, (params: SignOffParams) => signOff(params, session));
}

async function proofFor(uri: string, session: Session): Promise<{ proof: Proof; root: Root } | undefined> {
  const opened = await openedDraft(uri, session, NEVER);
  // A sign-off has no draft checked again, so that the root which that was checked by may have older ones.
  const root = await session.roots.of(uri);
  if (!opened || !root) return undefined;
  const { draft, options, asOf } = opened;
  const claims = await opened.root.analyzer.claims(draft, options);
  const path = pathIn(root.uri, uri);
  const signOffs = path === undefined ? [] : keptOn(path, root.signOffs);
  return { root, proof: proofOf({ path: path ?? uri, draft, asOf, claims, signOffs }) };
}

async function signOff({ uri, claim: id, by }: SignOffParams, session: Session): Promise<SignOffResult> {
  const made = await proofFor(uri, session);
  const claim = made?.proof.claims.find((one) => one.id === id);
  if (!made || !claim) return { why: 'gone' };
  const { root } = made;
  const draft = pathIn(root.uri, uri);
  if (draft === undefined) return { why: 'unsaved' };
  const text = root.signOffs.document?.getText() ?? '';
  const fact = factAgainst(claim);
  const mine = keptOn(draft, root.signOffs).find((one) => one.claim === id && one.by === by);
  // What has lapsed is signed anew in its place.
  const without = mine && removingEdit(text, mine);
  if (without && mine.fact === fact) return { edit: ledgerEdit(without, root.signOffs, root, session) };
  const entry = { draft, claim: id, says: claim.text, by, on: isoOfDay(root.today), fact };
  const rest = without ? text.slice(0, without.start) + text.slice(without.end) : text;
  const added = enteringEdit(rest, entry, SIGN_OFFS);
  if (!added) return { why: 'unfit' };
  const whole = { start: 0, end: text.length, newText: rest.slice(0, added.start) + added.newText + rest.slice(added.end) };
  return { edit: ledgerEdit(without ? whole : added, root.signOffs, root, session) };
}

function entryOf({ evidence, kind: _, signed, lapsed, message, ...claim }: ProofClaim, root: Root, { say }: Session): ProofEntry {
  const named = ({ by, on }: ProofClaim['signed'][number]) => ({ by, on });
  return {
    ...claim,
    ...(message === undefined ? {} : { message: say(message) }),
    signed: signed.map(named),
    lapsed: lapsed.map(named),
    facts: evidence.map((one) => ({
      statement: say(one.told),
      source: say(sourceTold(one)),
      uri: uriIn(root.uri, one.origin.file),
      line: one.origin.line,
    })),
  };
}
