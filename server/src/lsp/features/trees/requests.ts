import type { CancellationToken } from 'vscode-languageserver';
import type { Checked } from '../../checking/checked.ts';
import { keyOf, pathIn } from '../../files/uris.ts';
import {
  FINDINGS,
  type FindingsParams,
  type FindingsResult,
  STORE_GROUPS,
  STORE_MEMBERS,
  type StoreGroupsResult,
  type StoreMembersParams,
  type StoreMembersResult,
} from '../../protocol.ts';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';
import { groupsOf, membersOf } from './store.ts';

/** Answers for the trees of the store and of the findings. */
export function answerTrees(session: Session): void {
  const { connection, roots, abilities, host } = session;
  connection.onRequest(STORE_GROUPS, async (): Promise<StoreGroupsResult> => {
    const kept = (await roots.all()).filter((root) => root.kept);
    return { roots: kept.map((root) => ({ uri: root.uri, groups: groupsOf(root, { abilities, now: host.now() }) })) };
  });
  connection.onRequest(STORE_MEMBERS, async ({ root: wanted, group }: StoreMembersParams): Promise<StoreMembersResult> => {
    const root = (await roots.all()).find(({ uri }) => keyOf(uri) === keyOf(wanted));
    return { members: root ? membersOf(group, root, { abilities, now: host.now() }) : [] };
  });
  connection.onRequest(FINDINGS, async ({ uri }: FindingsParams, token): Promise<FindingsResult> => {
    const checked = uri === undefined ? await everyDraft(session, token) : [await session.checker.check(uri, token)];
    return { drafts: checked.flatMap((one) => (one && one.analysis.findings.length > 0 ? [listed(one, session)] : [])) };
  });
}

/** The drafts of all roots, then those that an editor has open elsewhere: never saved, or not yet on disk. */
async function everyDraft({ roots, drafts, documents, checker }: Session, token: CancellationToken): Promise<Checked[]> {
  const all = new Map<string, Checked>();
  for (const root of await roots.all())
    if (root.kept) for await (const checked of drafts.of(root, token)) all.set(keyOf(checked.document.uri), checked);
  for (const { uri } of documents.all()) {
    const checked = all.has(keyOf(uri)) ? undefined : await checker.check(uri, token);
    if (checked) all.set(keyOf(uri), checked);
  }
  return [...all.values()];
}

function listed({ document, root, analysis: { findings } }: Checked, { abilities }: Session): FindingsResult['drafts'][number] {
  return {
    uri: document.uri,
    path: pathIn(root.uri, document.uri) ?? document.uri,
    findings: findings.map((finding) => ({
      check: finding.check,
      severity: finding.severity,
      message: finding.message,
      range: rangeOf(document, finding, abilities.encoding),
    })),
  };
}
