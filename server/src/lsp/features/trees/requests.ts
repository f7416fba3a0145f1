import type { Checked } from '../../checking/checked.ts';
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
import { rootWith } from '../root-with.ts';
import { listed } from './findings.ts';
import { groupsOf, membersOf } from './store.ts';

/** Answers for the trees of the store and of the findings. */
export function answerTrees(session: Session): void {
  const { connection, roots, abilities, host, say } = session;
  connection.onRequest(STORE_GROUPS, async (): Promise<StoreGroupsResult> => {
    const kept = (await roots.all()).filter((root) => root.kept);
    return { roots: kept.map((root) => ({ uri: root.uri, groups: groupsOf(root, { abilities, say, now: host.now() }) })) };
  });
  connection.onRequest(STORE_MEMBERS, async ({ root: wanted, group }: StoreMembersParams): Promise<StoreMembersResult> => {
    const root = await rootWith(wanted, roots);
    return { members: root ? membersOf(group, root, { abilities, say, now: host.now() }) : [] };
  });
  connection.onRequest(FINDINGS, async ({ uri }: FindingsParams, token): Promise<FindingsResult> => {
    const checked: (Checked | undefined)[] = [];
    if (uri !== undefined) checked.push(await session.checker.check(uri, token));
    else for await (const one of session.drafts.all(token)) checked.push(one);
    return { drafts: checked.flatMap((one) => (one && one.analysis.findings.length > 0 ? [listed(one, session)] : [])) };
  });
}
