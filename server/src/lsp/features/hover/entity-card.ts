import { embargoed } from '../../../core/facts/embargo.ts';
import type { Entity } from '../../../core/facts/entity.ts';
import type { FactSlice } from '../../../core/facts/fact-source.ts';
import { labelTold, valueInWords } from '../../../core/facts/in-words.ts';
import type { Outranked } from '../../../core/facts/precedence.ts';
import { precedenceTold } from '../../../core/facts/precedence-told.ts';
import type { Provenance, Source } from '../../../core/facts/source.ts';
import { KINDS } from '../../../core/telling/kinds.ts';
import { tell } from '../../../core/telling/told.ts';
import { type EntityCardParams, SHOW_CARD } from '../../protocol-cards.ts';
import type { Root } from '../../roots/root.ts';
import { citation } from './citation.ts';
import { entryLink } from './entry-link.ts';
import { factLines } from './fact-lines.ts';
import type { Markup } from './markup.ts';

export interface CardOptions {
  readonly facts: FactSlice;
  /** The day that the draft is read at, from 1970-01-01. */
  readonly day: number;
  /** The moment, for embargoes. */
  readonly now: Date;
  readonly markup: Markup;
  readonly root: Root;
  /** What shows the entity’s card, where the client can. */
  readonly card?: EntityCardParams | undefined;
}

/** Plain statements shown of one entity; more would be a page, not a hover. */
const MOST_STATEMENTS = 5;

/** What the store holds of an entity, in paragraphs; undefined while it is under embargo. */
export function entityCard(entity: Entity, { facts, day, now, markup, root, card }: CardOptions): string[] | undefined {
  if (embargoed(entity.provenance, now)) return undefined;
  const { plain, bold, say } = markup;
  const open = <F extends { readonly provenance: Provenance }>(list: readonly F[]) =>
    list.filter((fact) => !embargoed(fact.provenance, now));
  const statements = open(facts.about(entity.id));
  const outranked = facts.outranked(entity.id).filter(({ statement, agrees }) => !agrees && !embargoed(statement.provenance, now));
  const sentences = open(facts.plainAbout(entity.id)).slice(0, MOST_STATEMENTS);
  const also = entity.aliases.length > 0 ? say(tell('also {names}', { names: entity.aliases.join(', ') })) : '';
  const known = [entity.subkind ?? say(KINDS[entity.kind]), also].filter(Boolean).join('; ');
  return [
    `${bold(entity.name)} (${plain(known)})`,
    ...[entity.description, entity.note].filter((text) => text !== undefined).map(plain),
    factLines(statements, day, markup).join('\n'),
    outranked.map((one) => `- ${plain(outrankedLine(one, markup))}`).join('\n'),
    sentences.map(({ says }) => `- ${plain(says)}`).join('\n'),
    sourcesLine([entity, ...statements, ...sentences], markup),
    [...verified([entity, ...statements, ...sentences], markup), entryLink(entity.origin, root, markup), ...toCard(card, markup)].join(
      ' · ',
    ),
    entity.links.map(({ url, title }) => markup.link(title ?? url, url)).join(' · '),
  ].filter((paragraph) => paragraph !== '');
}

function toCard(card: EntityCardParams | undefined, { command, say }: Markup): string[] {
  const link = card ? command(say(tell('entity card')), SHOW_CARD, card) : '';
  return link === '' ? [] : [link];
}

/** What another store says, why it is not used, and where it comes from. */
function outrankedLine(one: Outranked, { say }: Markup): string {
  const { statement } = one;
  const { file, pack } = statement.origin;
  return say(
    tell('{label}: {value} in {place} ({why})', {
      label: labelTold(statement.predicate),
      value: valueInWords(statement),
      place: pack ?? file,
      why: precedenceTold(one),
    }),
  );
}

type Sourced = readonly { readonly provenance: Provenance }[];

function sourcesLine(facts: Sourced, markup: Markup): string {
  const sources = new Map<string, Source>();
  for (const { provenance } of facts)
    for (const source of provenance.sources) sources.set(source.id ?? `${source.title} ${source.url}`, source);
  if (sources.size === 0) return markup.say(tell('No source recorded'));
  const all = [...sources.values()].map((source) => citation(source, markup)).join('; ');
  return markup.say(sources.size > 1 ? tell('Sources: {sources}', { sources: all }) : tell('Source: {source}', { source: all }));
}

/** The latest day that the desk looked at any of it, and who did. */
function verified(facts: Sourced, { plain, say }: Markup): string[] {
  const [latest] = facts.map(({ provenance }) => provenance).sort((a, b) => compare(b.verifiedOn ?? '', a.verifiedOn ?? ''));
  if (latest?.verifiedOn === undefined) return [];
  const { verifiedOn: day, verifiedBy: name } = latest;
  return [say(name === undefined ? tell('Verified {day}', { day }) : tell('Verified {day} by {name}', { day, name: plain(name) }))];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
