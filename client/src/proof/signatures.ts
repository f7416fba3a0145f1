import { type ExtensionContext, l10n, type Uri, window } from 'vscode';
import type { ProofSignature } from '../../../server/src/lsp/protocol.ts';

/** Who has signed off which claims of which draft: kept for the workspace on this machine, by claim, so that edits elsewhere leave it. */
export interface Signatures {
  of(draft: Uri): readonly ProofSignature[];
  /** Signs a claim off, or takes that back. Asks for a name once. Tells whether anything has changed. */
  toggle(draft: Uri, claim: string): Promise<boolean>;
}

const NAME = 'stet.proof.name';

/** The signatures of one workspace. */
export function signaturesIn({ workspaceState, globalState }: ExtensionContext): Signatures {
  const keyOf = (draft: Uri) => `stet.proof.signed ${draft.toString()}`;
  const all = (draft: Uri) => workspaceState.get<readonly ProofSignature[]>(keyOf(draft)) ?? [];
  return {
    of: all,
    async toggle(draft, claim) {
      const others = all(draft).filter((one) => one.claim !== claim);
      if (others.length < all(draft).length) {
        await workspaceState.update(keyOf(draft), others);
        return true;
      }
      const by = globalState.get<string>(NAME) ?? (await askName());
      if (!by) return false;
      await globalState.update(NAME, by);
      await workspaceState.update(keyOf(draft), [...others, { claim, by, on: today() }]);
      return true;
    },
  };
}

async function askName(): Promise<string | undefined> {
  const name = await window.showInputBox({ title: l10n.t('Sign off'), prompt: l10n.t('Your name, as it goes on the proof') });
  return name?.trim();
}

/** ISO date of the machine's own day. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
