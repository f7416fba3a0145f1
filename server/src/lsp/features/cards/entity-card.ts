import { asOfDate } from '../../../core/drafts/as-of.ts';
import { type CardFact, cardOf } from '../../../core/entities/card.ts';
import { holdingsOf } from '../../../core/entities/holdings.ts';
import { embargoed } from '../../../core/facts/embargo.ts';
import type { Entity } from '../../../core/facts/entity.ts';
import type { EntityCardParams, EntityCardResult } from '../../protocol-cards.ts';
import type { Root } from '../../roots/root.ts';
import type { Session } from '../../session.ts';
import { rootWith } from '../root-with.ts';
import { cardLink, type ProofGiven, proofOf } from './card-proof.ts';

/** The card of an entity, on the day of a draft if one is given. */
export async function entityCard({ root: uri, id, draft, columns }: EntityCardParams, session: Session): Promise<EntityCardResult | null> {
  const root = await rootWith(uri, session.roots);
  const entity = (await root?.store.source.slice([id]))?.entity(id);
  const now = session.host.now();
  if (!root || !entity || embargoed(entity.provenance, now)) return null;
  const asOf = (draft === undefined ? undefined : (await session.checker.check(draft))?.asOf) ?? dayOfDesk(root);
  const { groups, timeline } = cardOf(
    await holdingsOf(entity, root.store.source, now),
    { asOf: asOf.day, columns: columns ?? COLUMNS },
    session.say,
  );
  const given: ProofGiven = { root, session };
  return {
    root: root.uri,
    id,
    ...described(entity),
    asOf: asOf.text,
    entry: proofOf(entity, given),
    groups: groups.map(({ heading, facts, more }) => ({
      heading: session.say(heading),
      facts: facts.map((fact) => ({ ...shown(fact, session), ...proofOf(fact, given) })),
      more,
    })),
    ...(timeline ? { timeline } : {}),
  };
}

/** The width of a timeline that nobody gave a width. */
const COLUMNS = 84;

/** The day of the desk’s settings, else today. */
function dayOfDesk({ config: { asOf, timeZone }, today }: Root) {
  return asOfDate({ draft: { frontMatter: new Map() }, setting: asOf, timeZone, today });
}

function described({ name, kind, subkind, aliases, abbr, never, pronouns, description, note, links }: Entity) {
  const rest = { subkind, abbr, pronouns, description, note };
  const known = Object.fromEntries(Object.entries(rest).filter(([, text]) => text !== undefined)) as { [K in keyof typeof rest]?: string };
  return { name, kind, aliases, never, links: links.map(({ url, title }) => cardLink(title ?? url, url)), ...known };
}

function shown({ provenance: _, origin: __, what, when, unused, ...fact }: CardFact, { say }: Session) {
  return {
    ...fact,
    what: say(what),
    ...(when === undefined ? {} : { when: say(when) }),
    ...(unused === undefined ? {} : { unused: say(unused) }),
  };
}
