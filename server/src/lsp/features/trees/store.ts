import { embargoed } from '../../../core/facts/embargo.ts';
import type { EntityKind } from '../../../core/facts/entity.ts';
import { isoOfDay } from '../../../core/values/dates/edtf.ts';
import { staleFacts } from '../../../store/stale.ts';
import { uriIn } from '../../files/uris.ts';
import type { PlaceInFile, StoreGroup, StoreMember } from '../../protocol.ts';
import type { Root } from '../../roots/root.ts';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';
import { placeOf } from '../place-of.ts';

/** What the members of a store depend on beside it. */
export interface StoreTreeGiven extends Pick<Session, 'abilities' | 'say'> {
  readonly now: Date;
}

const KINDS: readonly EntityKind[] = ['person', 'organization', 'place', 'work', 'event'];
const byName = new Intl.Collator('en', { numeric: true }).compare;

/** The groups of a store that have members, in the order in which they are shown. */
export function groupsOf(root: Root, given: StoreTreeGiven): { group: StoreGroup; count: number }[] {
  const groups: readonly StoreGroup[] = [...KINDS, 'stale', 'conflict', 'pack'];
  return groups.map((group) => ({ group, count: membersOf(group, root, given).length })).filter(({ count }) => count > 0);
}

/** The members of a group. What is under embargo is left out. */
export function membersOf(group: StoreGroup, root: Root, given: StoreTreeGiven): StoreMember[] {
  if (group === 'stale') return stale(root, given);
  if (group === 'conflict') return conflicts(root, given);
  if (group === 'pack') return packs(root);
  return root.store.contents.entities
    .filter(({ kind, provenance }) => kind === group && !embargoed(provenance, given.now))
    .sort((a, b) => byName(a.name, b.name))
    .map(({ id, name, subkind, description, origin }) => ({
      ...member(name, subkind ?? description, placeOf(origin, root, given.abilities.encoding)),
      entity: { root: root.uri, id },
    }));
}

function stale(root: Root, given: StoreTreeGiven): StoreMember[] {
  const facts = staleFacts(root.store.contents, { until: isoOfDay(root.today), now: given.now });
  return facts.map(({ says, due, origin }) => member(given.say(says), due, placeOf(origin, root, given.abilities.encoding)));
}

function packs(root: Root): StoreMember[] {
  return root.packs.flatMap((pack) =>
    pack.kind === 'pack' ? [{ label: pack.about.title ?? pack.path, detail: String(pack.about.counts.entities) }] : [],
  );
}

/** A problem that names another place is two facts that do not go together. */
function conflicts(root: Root, { abilities, say }: StoreTreeGiven): StoreMember[] {
  return root.problems.flatMap((problem) => {
    const document = problem.other && root.files.get(problem.file);
    if (!document) return [];
    return [
      member(say(problem.told), problem.file, {
        uri: uriIn(root.uri, problem.file),
        range: rangeOf(document, problem, abilities.encoding),
      }),
    ];
  });
}

function member(label: string, detail: string | undefined, place: PlaceInFile): StoreMember {
  return { label, ...(detail === undefined ? {} : { detail }), place };
}
