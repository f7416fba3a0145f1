import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import type { Checked } from '../../checking/checked.ts';
import { keyOf, uriIn } from '../../files/uris.ts';
import type { Session } from '../../session.ts';
import { factsDiagnostics } from '../facts-diagnostics.ts';
import { type Grouped, groupedDiagnostics } from './grouped.ts';
import { isToldWhole } from './whole-workspace.ts';

/** Files with what there is to say of each. */
export interface EverythingTold {
  readonly told: readonly { readonly uri: string; readonly items: Diagnostic[] }[];
  /** Addresses of open facts files at which other rows stand than before. */
  readonly rowsChanged: readonly string[];
}

/** Every facts file and `stet.yaml` of the roots in use, and every draft where somebody wants that, open or not. */
export async function everythingTold(session: Session, token: CancellationToken): Promise<EverythingTold> {
  const { roots, whole } = session;
  const isWhole = isToldWhole(whole, await roots.all());
  const checked: Checked[] = [];
  if (isWhole) for await (const one of session.drafts.all(token)) checked.push(one);
  const { drafts, facts } = groupedDiagnostics(checked, session);
  const rowsChanged = token.isCancellationRequested ? [] : keptRows(facts, session);
  const ofFacts: EverythingTold['told'][number][] = [];
  for (const root of await roots.all()) {
    for (const path of new Set([...root.files.keys(), ...root.problems.map(({ file }) => file)])) {
      const uri = uriIn(root.uri, path);
      ofFacts.push({ uri, items: [...factsDiagnostics(path, root, session), ...(facts.get(keyOf(uri)) ?? [])] });
    }
  }
  return {
    told: [...ofFacts, ...checked.map(({ document: { uri } }) => ({ uri, items: [...drafts.get(keyOf(uri))!] }))],
    rowsChanged,
  };
}

/** Keeps the rows at facts for facts files that are open, whose diagnostics go by themselves. */
function keptRows(rows: Grouped['facts'], { whole, documents }: Session): string[] {
  const before = whole.rows;
  whole.rows = rows;
  const differs = (key: string) => JSON.stringify(before.get(key)) !== JSON.stringify(rows.get(key));
  return documents.all().flatMap(({ uri }) => (differs(keyOf(uri)) ? [uri] : []));
}
