import { findEntity } from '../../core/entities/find-entity.ts';
import { holdingsOf } from '../../core/entities/holdings.ts';
import type { Entity } from '../../core/facts/entity.ts';
import { inWords } from '../../core/facts/in-words.ts';
import type { Origin, Provenance } from '../../core/facts/source.ts';
import type { Io } from '../io.ts';
import { jsonEvidence } from '../reporters/json.ts';
import type { OpenRoot } from '../roots/open-root.ts';
import { rootRegistry } from '../roots/registry.ts';
import type { Tool } from './tool.ts';

/** `stet_lookup`: what the store holds of somebody or something, with sources. Facts under embargo are left out. */
export function lookupTool({ cwd }: Pick<Io, 'cwd'>, clock: () => Date): Tool {
  return {
    name: 'stet_lookup',
    title: 'Look up in the desk’s facts',
    description:
      'What the newsroom’s own store of facts says of a person, organization, place, work or event: each fact as a sentence, with its sources, the day it was verified, and the file and line it is kept at. A fact with a "status" is unverified, disputed or withdrawn: say so. Where the name fits several entries, "candidates" lists them: ask again by id. Where it fits none, the store holds nothing: do not answer from memory as if it did.',
    input: {
      type: 'object',
      properties: { name: { type: 'string', description: 'A name, alias, abbreviation or id. Capitals and accents do not matter.' } },
      required: ['name'],
    },
    call: async (given) => {
      const now = clock();
      // Opened anew at each call: the facts may have been edited since.
      const registry = rootRegistry({ cwd, now });
      const root = await registry.open(registry.rootOf(cwd));
      const { entities, suggestions } = await findEntity(given.get('name')!.trim(), root, now);
      const [entity] = entities;
      if (entity && entities.length === 1) return { entity: described(entity), facts: await factsOf(entity, root, now) };
      return { candidates: entities.map(described), suggestions };
    },
  };
}

function described({ id, name, kind, description, aliases, abbr, never, pronouns }: Entity) {
  return { id, name, kind, description, aliases, abbr, never, pronouns };
}

async function factsOf(entity: Entity, root: OpenRoot, now: Date) {
  const { statements, mentions, plain, quotes } = await holdingsOf(entity, root.facts, now);
  const slice = await root.facts.slice([entity.id, ...new Set(mentions.map(({ subject }) => subject))]);
  const shown = (statement: string, { origin, provenance }: { readonly origin: Origin; readonly provenance: Provenance }) => {
    const { sources, status, verifiedOn: verified, recheckOn: recheck } = provenance;
    return jsonEvidence({ statement, origin, sources, status, ...(verified && { verified }), ...(recheck && { recheck }) }, root);
  };
  return [
    ...[...statements, ...mentions].map((statement) => shown(inWords(statement, slice, root.today), statement)),
    ...plain.map((statement) => shown(statement.says, statement)),
    ...quotes.map((quote) => shown(`${[quote.speaker.text, quote.on?.text].filter(Boolean).join(', ')}: “${quote.text}”`, quote)),
  ];
}
