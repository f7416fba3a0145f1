import { findEntity } from '../entities/find-entity.ts';
import { holdingsOf } from '../entities/holdings.ts';
import type { Entity } from '../facts/entity.ts';
import { inWords } from '../facts/in-words.ts';
import type { Origin, Provenance } from '../facts/source.ts';
import { evidenceAsJson } from '../findings/as-json.ts';
import type { Desk, Tool } from './tool.ts';

/** `stet_lookup`: what the store holds of somebody or something, with sources. Facts under embargo are left out. */
export const lookup: Tool = {
  name: 'stet_lookup',
  title: 'Look up in the desk’s facts',
  description:
    'What the newsroom’s own store of facts says of a person, organization, place, work or event: each fact as a sentence, with its sources, the day it was verified, and the file and line it is kept at. A fact with a "status" is unverified, disputed or withdrawn: say so. Where the name fits several entries, "candidates" lists them: ask again by id. Where it fits none, the store holds nothing: do not answer from memory as if it did.',
  input: {
    type: 'object',
    properties: { name: { type: 'string', description: 'A name, alias, abbreviation or id. Capitals and accents do not matter.' } },
    required: ['name'],
  },
  async answer(given, desk) {
    const { entities, suggestions } = await findEntity(given.get('name')!.trim(), desk, desk.now);
    const [entity] = entities;
    if (entity && entities.length === 1) return { entity: described(entity), facts: await factsOf(entity, desk) };
    return { candidates: entities.map(described), suggestions };
  },
};

function described({ id, name, kind, description, aliases, abbr, never, pronouns }: Entity) {
  return { id, name, kind, description, aliases, abbr, never, pronouns };
}

async function factsOf(entity: Entity, { facts, now, today, fileOf }: Desk) {
  const { statements, mentions, plain, quotes } = await holdingsOf(entity, facts, now);
  const slice = await facts.slice([entity.id, ...new Set(mentions.map(({ subject }) => subject))]);
  const shown = (statement: string, { origin, provenance }: { readonly origin: Origin; readonly provenance: Provenance }) => {
    const { sources, status, verifiedOn: verified, recheckOn: recheck } = provenance;
    return evidenceAsJson({ statement, origin, sources, status, ...(verified && { verified }), ...(recheck && { recheck }) }, fileOf);
  };
  return [
    ...[...statements, ...mentions].map((statement) => shown(inWords(statement, slice, today), statement)),
    ...plain.map((statement) => shown(statement.says, statement)),
    ...quotes.map((quote) => shown(`${[quote.speaker.text, quote.on?.text].filter(Boolean).join(', ')}: “${quote.text}”`, quote)),
  ];
}
