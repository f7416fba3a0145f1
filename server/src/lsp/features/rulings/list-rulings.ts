import type { CancellationToken } from 'vscode-languageserver';
import { rulingState } from '../../../core/analyze/ruling-state.ts';
import { type KeptRuling, rulingsOn } from '../../../store/rulings/rulings.ts';
import type { Checked } from '../../checking/checked.ts';
import type { Encoding } from '../../encoding.ts';
import { uriIn } from '../../files/uris.ts';
import type { ListedRuling, RulingsResult } from '../../protocol-rulings.ts';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';

/** The rulings of all roots in use, each with what has become of it. Only drafts that somebody has ruled on are read. */
export async function listRulings({ roots, drafts, abilities }: Session, token: CancellationToken): Promise<RulingsResult> {
  const found: RulingsResult['drafts'][number][] = [];
  for (const root of await roots.all())
    for (const path of new Set(root.rulings.kept.map(({ draft }) => draft))) {
      const checked = await drafts.at(path, root, token);
      const rulings = rulingsOn(path, root.rulings).map((ruling) => listed(ruling, checked, abilities.encoding));
      found.push({ root: root.uri, uri: uriIn(root.uri, path), path, rulings });
    }
  return { drafts: found };
}

function listed({ draft: _, span: __, ...ruling }: KeptRuling, checked: Checked | undefined, encoding: Encoding): ListedRuling {
  if (!checked) return { ...ruling, state: 'gone' };
  const { state, at } = rulingState(ruling, checked.analysis);
  return { ...ruling, state, ...(at ? { range: rangeOf(checked.document, at, encoding) } : {}) };
}
