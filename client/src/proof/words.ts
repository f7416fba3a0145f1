import { l10n } from 'vscode';
import type { ProofResult } from '../../../server/src/lsp/protocol.ts';
import type { PanelWords } from './messages.ts';

/** The panel's words. `{0}` and `{1}` that the panel fills in itself stand as they are. */
export function panelWords({ done, claims, asOf }: ProofResult): PanelWords {
  return {
    states: {
      contradicted: l10n.t('Contradicted'),
      unknown: l10n.t('Not in the store'),
      agrees: l10n.t('Agrees with a fact'),
      ruled: l10n.t('Stet'),
      quoted: l10n.t('In a quotation'),
    },
    all: l10n.t('All'),
    done: l10n.t('{0} of {1} claims done', done, claims.length),
    readAsOf: l10n.t('Read as of {0}', asOf),
    exportPage: l10n.t('Export a page to print'),
    signOff: l10n.t('Sign off'),
    signOrTakeBack: l10n.t('Sign off, or take it back'),
    addFact: l10n.t('Add the fact'),
    openFact: l10n.t('Open the fact'),
    goTo: l10n.t('Go to the draft'),
    signedBy: l10n.t('Signed off by'),
    lapsed: l10n.t('Signed off before the facts changed:'),
    nothing: l10n.t('No claim of this kind.'),
    keys: l10n.t('Arrow keys move, Enter goes to the draft, S signs off, A adds the fact, F opens it.'),
    filter: l10n.t('Show claims'),
  };
}
