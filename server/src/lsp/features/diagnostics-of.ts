import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import { contentHash } from '../../core/facts/content-hash.ts';
import { keyOf, pathIn } from '../files/uris.ts';
import type { Session } from '../session.ts';
import { draftDiagnostics } from './draft-diagnostics.ts';
import { factsDiagnostics } from './facts-diagnostics.ts';

/** A document's diagnostics, and what they depend on: the same key means the same list. */
export interface KeyedDiagnostics {
  readonly key: string;
  readonly items: readonly Diagnostic[];
  /** The document's version that they belong to; absent for a file that is not open. */
  readonly version?: number;
}

const NONE: KeyedDiagnostics = { key: 'none', items: [] };

/** What there is to say of an open document: findings in a draft, problems in a facts file, else nothing. Undefined where nobody waits any more. */
export async function diagnosticsOf(uri: string, session: Session, token?: CancellationToken): Promise<KeyedDiagnostics | undefined> {
  const root = await session.roots.of(uri);
  if (!root) return NONE;
  const path = pathIn(root.uri, uri);
  if (path !== undefined && (root.files.has(path) || root.problems.some(({ file }) => file === path))) {
    const version = session.documents.get(uri)?.version;
    const rows = session.whole.rows.get(keyOf(uri)) ?? [];
    return {
      key: `${root.stamp} ${contentHash([JSON.stringify(rows)])}`,
      items: [...factsDiagnostics(path, root, session), ...rows],
      ...(version === undefined ? {} : { version }),
    };
  }
  const checked = await session.checker.check(uri, token);
  if (token?.isCancellationRequested) return undefined;
  if (!checked) return NONE;
  const { version } = checked.document;
  return { key: `${version} ${checked.root.stamp}`, items: draftDiagnostics(checked, session), version };
}
